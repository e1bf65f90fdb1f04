import User from '@lucide/svelte/icons/user';
import { resolve } from '$app/paths';
import { admin, holds } from '$lib/domain/core';
import { departments, people } from '$lib/domain/people';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import type { SearchSource } from '../search/source';

/** People of the office by characters, pinyin or initials; administrators come to the account, others to the person. */
export const peopleSource: SearchSource = {
	label: m.search_people,
	async find(text, limit, actor) {
		if (!text) return [];
		const found = await office.store.search(people, text, { limit, only: (person) => !person.disabled });
		const ids = [...new Set(found.map((person) => person.department).filter((id) => id !== undefined))];
		const names = new Map((await office.store.some(departments, ids)).map((row) => [row.id, row.name]));
		return found.map((person) => ({
			id: person.id,
			icon: User,
			title: person.name,
			sub: [names.get(person.department ?? ''), person.post],
			href: holds(actor, admin)
				? resolve(`/settings/people?${new URLSearchParams({ person: person.id })}`)
				: resolve('/(staff)/people/[id]', { id: person.id })
		}));
	}
};
