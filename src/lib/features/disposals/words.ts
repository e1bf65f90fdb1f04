import Trash from '@lucide/svelte/icons/trash-2';
import { resolve } from '$app/paths';
import { changeDisposal, disposals, dispose, requestDisposal } from '$lib/domain/equipment';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import { tellThing } from '../equipment/words';
import { act, textOf, type DutyWords, type Facts, type News, type Telling } from '../sync/duty-words';
import { disposalForm, typedDisposal } from './disposal-form';

/** The thing of a disposal, and its page. */
async function tellDisposal(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const disposal = await store.get(disposals, id);
	return disposal ? tellThing(store, disposal.equipment, more) : { more };
}

const question =
	(title: (inputs: { name: string }) => string, text: () => string) =>
	(detail: Facts): News => ({
		icon: Trash,
		title: title({ name: textOf(detail, 'name') }),
		text: text(),
		...(detail.equipment && { href: resolve('/(staff)/equipment/[id]', { id: textOf(detail, 'equipment') }) })
	});

/** What writing things off is called. */
export const disposalWords: DutyWords = {
	acts: {
		...act(requestDisposal, {
			icon: Trash,
			name: m.act_disposal_request,
			tell: async ({ equipment: id, ...said }, store) => ({
				...(await tellThing(store, id, [said.reason])),
				refill: { form: disposalForm(id), values: typedDisposal(said) }
			})
		}),
		...act(changeDisposal, {
			icon: Trash,
			name: m.act_disposal_change,
			tell: ({ disposal, set }, store) => tellDisposal(store, disposal, [set.reason])
		}),
		...act(dispose, {
			icon: Trash,
			name: m.act_disposal_dispose,
			tell: ({ disposal, receiver }, store) => tellDisposal(store, disposal, [receiver])
		})
	},
	refusals: {
		disposal_needed: m.refusal_disposal_needed,
		disposal_running: (detail) =>
			m.refusal_disposal_running({
				tag: textOf(detail, 'assetTag'),
				number: textOf(detail, 'number') || m.ui_number_to_follow()
			})
	},
	questions: {
		disposed_unapproved: question(m.question_disposed_unapproved, m.question_disposed_unapproved_text),
		disposed_unwiped: question(m.question_disposed_unwiped, m.question_disposed_unwiped_text)
	}
};
