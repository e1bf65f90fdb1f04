import { demoPassword, demoSuperuser } from '../../../pocketbase/setup/office-server';
import type { AnyRow } from '../../../src/lib/domain/core';
import type { PullResponse } from '../../../src/lib/sync/protocol/wire';

/** Asks the server itself, beside every device: what it would tell this account now. */
export async function rowsAtServer(url: string, account: string, entity: string): Promise<AnyRow[]> {
	const token = await tokenOf(url, 'users', `${account}@demo.office`);
	const rows = new Map<string, AnyRow>();
	let cursor = '';
	for (;;) {
		const query = new URLSearchParams({ client: 'testpull0000001', cursor, limit: '5000', pending: '' });
		const page = await json<PullResponse>(`${url}/api/office/pull?${query}`, token);
		for (const row of page.changes[entity] ?? []) rows.set(row.id, row);
		cursor = page.cursor;
		if (!page.more) return [...rows.values()];
	}
}

/** A row of the journal: one mutation the server has decided. */
export interface JournalRow {
	/** Of the mutation. */
	readonly id: string;
	readonly name: string;
	readonly outcome: string;
	readonly actor: string;
	readonly seq: number;
}

/** The newest rows of the journal under this mutator's name, as the office's superuser sees them. */
export async function journalOf(url: string, name: string): Promise<JournalRow[]> {
	const token = await tokenOf(url, '_superusers', demoSuperuser);
	const query = new URLSearchParams({ filter: `name = "${name}"`, sort: '-seq', perPage: '200' });
	const { items } = await json<{ items: JournalRow[] }>(`${url}/api/collections/journal/records?${query}`, token);
	return items;
}

let pushed = 0;

/** Does something as this account from elsewhere: another device, at this moment or an earlier one. Returns its id. */
export async function pushAs(url: string, account: string, name: string, args: unknown, at?: string): Promise<string> {
	const now = new Date().toISOString();
	const id = `elsewhere-${Date.now().toString(36)}-${pushed++}`;
	const mutations = [{ id, name, version: 1, at: at ?? now, args }];
	const { token, record } = await sessionOf(url, 'users', `${account}@demo.office`);
	const response = await fetch(`${url}/api/office/push`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Authorization: token },
		body: JSON.stringify({ client: 'elsewhere000001', actor: record.id, build: 'test', now, mutations })
	});
	const { results } = (await response.json()) as { results: { status: string }[] };
	if (results[0]?.status !== 'applied') throw new Error(`${name} was ${JSON.stringify(results)}`);
	return id;
}

/** The right to speak for this account, by its password. */
export const tokenOf = async (url: string, collection: string, identity: string): Promise<string> =>
	(await sessionOf(url, collection, identity)).token;

interface Session {
	readonly token: string;
	readonly record: { readonly id: string };
}

async function sessionOf(url: string, collection: string, identity: string): Promise<Session> {
	const response = await fetch(`${url}/api/collections/${collection}/auth-with-password`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ identity, password: demoPassword })
	});
	if (!response.ok) throw new Error(`${identity} cannot log in: ${response.status} ${await response.text()}`);
	return (await response.json()) as Session;
}

async function json<T>(address: string, token: string): Promise<T> {
	const response = await fetch(address, { headers: { Authorization: token } });
	if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
	return (await response.json()) as T;
}
