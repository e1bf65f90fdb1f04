import { departments, hosts, type Department, type Host } from '$lib/domain/people';
import { office } from '$lib/sync';

/** Somebody who may be visited, with what tells namesakes apart. */
export interface FoundHost {
	readonly id: string;
	readonly host: Host;
	readonly department: string | undefined;
}

/** More than fit on the screen: then another letter helps more than a longer list. */
export const MOST_FOUND = 30;

/** Hosts whose initials, pinyin or name begin with what was typed; nobody for nothing. */
export async function findHosts(typed: string): Promise<FoundHost[]> {
	const text = typed.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
	if (text === '') return [];
	const found = await office.store.search(hosts, text, { limit: MOST_FOUND });
	// The exact initials first: ZW means 张伟 before 张伟明.
	const rank = (host: Host) => Number(host.initials !== text) * 100 + host.name.length;
	return withDepartments(found.sort((a, b) => rank(a) - rank(b)));
}

export const MOST_MEMBERS = 300;

/** The people of a department, by how they are read. It stands above them and is not told again. */
export async function hostsOf(department: string): Promise<FoundHost[]> {
	const members = await office.store.list(hosts, { by: 'department', is: department, limit: MOST_MEMBERS });
	return members
		.sort((a, b) => (a.pinyin ?? a.name).localeCompare(b.pinyin ?? b.name))
		.map((host) => ({ id: host.id, host, department: undefined }));
}

const MOST_DEPARTMENTS = 100;

/** Departments that are not closed, in the office's own order. */
export async function openDepartments(): Promise<Department[]> {
	const open = await office.store.list(departments, {
		by: 'name',
		only: (department) => !department.closed,
		limit: MOST_DEPARTMENTS
	});
	return open.sort((a, b) => (a.order ?? MOST_DEPARTMENTS) - (b.order ?? MOST_DEPARTMENTS));
}

async function withDepartments(found: readonly Host[]): Promise<FoundHost[]> {
	const ids = [...new Set(found.map((host) => host.department).filter((id) => id !== undefined))];
	const names = new Map((await office.store.some(departments, ids)).map((one) => [one.id, one.name]));
	return found.map((host) => ({ id: host.id, host, department: names.get(host.department ?? '') }));
}
