import type { JournalRow } from '../../../src/lib/sync/protocol/port';

/** How PocketBase's record API shows a row of the journal: JSON is text, absent is the empty text. */
type Shown = Record<Exclude<keyof JournalRow, 'seq' | 'version'>, string> & { seq: number; version: number };

const MOST = 500;

/** The journal's rows after `seq`, as a superuser reads them. */
export async function journalAfter(url: string, superuser: string, seq: number): Promise<JournalRow[]> {
	const query = new URLSearchParams({ filter: `seq > ${seq}`, sort: 'seq', perPage: String(MOST), skipTotal: '1' });
	const response = await fetch(`${url}/api/collections/journal/records?${query}`, {
		headers: { Authorization: superuser }
	});
	if (!response.ok) throw new Error(`the journal cannot be read: ${response.status} ${await response.text()}`);
	const { items } = (await response.json()) as { items: Shown[] };
	const rows = items.map(journalRow);
	return items.length < MOST ? rows : [...rows, ...(await journalAfter(url, superuser, seq + MOST))];
}

function journalRow(shown: Shown): JournalRow {
	const { id, seq, name, version, actor, client, claimed, received, at, argsHash, previous, hash } = shown;
	return {
		...{ id, seq, name, version, actor, client, claimed, received, at, argsHash, previous, hash },
		args: json(shown.args),
		salt: shown.salt,
		outcome: shown.outcome === 'applied' ? 'applied' : 'refused',
		code: shown.code || undefined,
		detail: json(shown.detail) as JournalRow['detail'],
		numbers: json(shown.numbers) as JournalRow['numbers'],
		wrote: json(shown.wrote) as JournalRow['wrote']
	};
}

const json = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));
