import { approvals } from '$lib/domain/approvals';
import { people } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import type { SearchSource } from '../search/source';
import { asksFor, dueFirst } from './approvals-list';
import { approvalPath } from './paths';
import { subjectLook } from './subjects';

/** More than one person has on his desk. */
const MOST = 300;

/** What waits for the reader's signature: by title, number, kind, or who asked for it (pinyin and initials too). */
export const approvalSource: SearchSource = {
	label: m.approvals_waiting,
	async find(text, limit, actor) {
		if (!text) return [];
		const { store } = office;
		const waiting = await store.list(approvals, {
			by: 'state',
			is: 'running',
			only: (one) => asksFor(one, actor.id),
			limit: MOST
		});
		const persons = await store.some(people, [...new Set(waiting.map(({ requester }) => requester))]);
		const personOf = new Map(persons.map((person) => [person.id, person]));
		const typed = text.toLowerCase();
		return waiting
			.sort(dueFirst)
			.flatMap((approval) => {
				const person = personOf.get(approval.requester);
				const look = subjectLook(approval.subject);
				const words = [approval.title, approval.number, look.word(), person?.name, person?.pinyin, person?.initials];
				if (!words.some((word) => word?.toLowerCase().includes(typed))) return [];
				return {
					id: approval.id,
					icon: look.icon,
					title: approval.title,
					sub: [look.word(), approval.number, person?.name],
					href: approvalPath(approval.id)
				};
			})
			.slice(0, limit);
	}
};
