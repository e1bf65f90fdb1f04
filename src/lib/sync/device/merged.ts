import type { News } from './rebase';

/** Later pages stand over earlier ones: a row that came and went is gone, one that went and came back is here. */
export function merged(pages: readonly News[]): News {
	const changes = new Map<string, Map<string, News['changes'][string][number]>>();
	const gone = new Map<string, Set<string>>();
	for (const page of pages) {
		for (const [entity, ids] of Object.entries(page.gone))
			for (const id of ids) {
				changes.get(entity)?.delete(id);
				gone.set(entity, (gone.get(entity) ?? new Set()).add(id));
			}
		for (const [entity, rows] of Object.entries(page.changes))
			for (const row of rows) {
				gone.get(entity)?.delete(row.id);
				changes.set(entity, (changes.get(entity) ?? new Map()).set(row.id, row));
			}
	}
	return {
		changes: Object.fromEntries([...changes].map(([entity, rows]) => [entity, [...rows.values()]])),
		gone: Object.fromEntries([...gone].map(([entity, ids]) => [entity, [...ids]])),
		answered: pages.flatMap((page) => page.answered)
	};
}

/** Rows that the news change or take away. */
export function sizeOf({ changes, gone }: Pick<News, 'changes' | 'gone'>): number {
	return [...Object.values(changes), ...Object.values(gone)].reduce((sum, rows) => sum + rows.length, 0);
}
