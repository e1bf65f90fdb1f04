import { departments, type Department } from '$lib/domain/people';
import { office } from '$lib/sync';
import { MOST_DEPARTMENTS } from './people-list.svelte';

/** Departments that nobody can be put into any more. Call it in a live query. */
export const closedDepartments = (): Promise<Department[]> =>
	office.store.list(departments, { by: 'name', limit: MOST_DEPARTMENTS, only: (row) => row.closed });

/** Departments that people can be put into, in the order the office gave them. Call it in a live query. */
export async function openDepartments(): Promise<Department[]> {
	const rows = await office.store.list(departments, { limit: MOST_DEPARTMENTS, only: (row) => !row.closed });
	const order = new Intl.Collator('zh-CN');
	// One without a place in the order, entered later, follows those that have one.
	const place = (row: Department) => row.order ?? Number.MAX_SAFE_INTEGER;
	return rows.sort((a, b) => place(a) - place(b) || order.compare(a.name, b.name));
}
