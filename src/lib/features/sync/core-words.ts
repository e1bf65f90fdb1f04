import CheckCheck from '@lucide/svelte/icons/check-check';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import { readNotifications } from '$lib/domain/notifications/read';
import { m } from '$lib/paraglide/messages';
import { act, textOf, type DutyWords } from './duty-words';

/** Refusals that any mutator may meet, and what belongs to no duty. */
export const coreWords: DutyWords = {
	questions: {
		renumbered: (detail) => ({
			icon: ListOrdered,
			title: m.question_renumbered({
				series: textOf(detail, 'series'),
				had: textOf(detail, 'had'),
				now: textOf(detail, 'now') || '—'
			}),
			text: m.question_renumbered_text()
		})
	},
	acts: {
		...act(readNotifications, {
			icon: CheckCheck,
			name: m.act_notifications_read,
			tell: ({ notifications }) => ({ what: m.act_count({ count: notifications.length }) })
		})
	},
	refusals: {
		bad_args: m.refusal_bad_args,
		forbidden: m.refusal_forbidden,
		not_found: m.refusal_not_found,
		taken: (detail) => m.refusal_taken({ value: textOf(detail, 'value') }),
		client_too_old: m.refusal_client_too_old,
		server_too_old: m.refusal_server_too_old,
		too_much: (detail) => m.refusal_too_much({ most: textOf(detail, 'most') }),
		too_large: m.refusal_too_large,
		storage_full: m.refusal_storage_full,
		id_reused: m.refusal_id_reused,
		server_fault: m.refusal_server_fault,
		person_disabled: (detail) => m.refusal_person_disabled({ name: textOf(detail, 'name') })
	}
};
