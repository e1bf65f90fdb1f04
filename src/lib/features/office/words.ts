import Building from '@lucide/svelte/icons/building-2';
import { resolve } from '$app/paths';
import { changeOffice } from '$lib/domain/office/index';
import { m } from '$lib/paraglide/messages';
import { act, textOf, type DutyWords } from '../sync/duty-words';

/** What acts and refusals about the office itself are called. */
export const officeWords: DutyWords = {
	acts: {
		...act(changeOffice, {
			icon: Building,
			name: m.act_office_change,
			tell: ({ name, publicAddress = '', phone = '' }) => ({
				what: name,
				again: resolve('/settings?do=office'),
				refill: { form: 'office', values: { name, publicAddress, phone } }
			})
		})
	},
	refusals: {
		already_set_up: m.refusal_already_set_up,
		bad_address: (detail) => m.refusal_bad_address({ value: textOf(detail, 'value') })
	}
};
