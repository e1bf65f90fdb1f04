import ClipboardPen from '@lucide/svelte/icons/clipboard-pen';
import { people } from '$lib/domain/people/person';
import { requisitions } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import type { SearchSource } from '../search/source';
import { requisitionPath } from './paths';
import { kindsOf } from './requisition-words';
import { statusWord } from './status-words';

/** Requisitions by number or by what stands on them. */
export const requisitionSource: SearchSource = {
	label: m.search_requisitions,
	async find(text, limit) {
		if (!text) return [];
		const found = await office.store.search(requisitions, text, { limit });
		const persons = await office.store.some(people, [...new Set(found.map(({ applicant }) => applicant))]);
		const names = new Map(persons.map(({ id, name }) => [id, name]));
		return found.map((row) => ({
			id: row.id,
			icon: ClipboardPen,
			title: kindsOf(row.lines),
			sub: [row.number ?? m.number_to_follow(), names.get(row.applicant), statusWord(row.status)],
			href: requisitionPath(row.id)
		}));
	}
};
