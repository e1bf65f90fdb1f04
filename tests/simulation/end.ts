import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Keeping } from '../../src/lib/sync/device/keep-more';
import type { JournalRow } from '../../src/lib/sync/protocol/port';
import type { Oracle, Rows } from './oracle';
import type { Phone } from './phone';
import { series } from './proving';
import type { Scenario } from './scenario';
import type { Server } from './server';

/** What must be true when the network has healed and everybody has had a last look. */
export async function checkEnd(
	phones: readonly Phone[],
	shown: ReadonlyMap<Phone, Rows>,
	server: Server,
	scenario: Scenario
): Promise<void> {
	const { oracle } = server;
	for (const phone of phones) {
		const { outbox, meta } = await phone.contents();
		const seq = Number(String(meta.get('cursor')).split('.')[0]);
		if (seq !== oracle.head) throw new Error(`${phone.name} stands at ${seq} of ${oracle.head}`);
		for (const entry of outbox)
			if (entry.state !== 'refused' || !entry.code || entry.contained !== 1)
				throw new Error(`${phone.name}: ${entry.name} ${entry.id} ended as ${entry.state} ${entry.code ?? ''}`);
		for (const deed of phone.done) {
			const answer = oracle.answers.get(deed.id);
			const isOver = !answer && (deed.backedUp || oracle.answersOf(deed.id)[0]?.outcome === 'refused');
			if (isOver) continue;
			if (!answer && !deed.taken) throw new Error(`${phone.name}: ${deed.name} ${deed.id} never arrived`);
			const refused = outbox.some((entry) => entry.id === deed.id);
			if (!deed.taken && refused !== (answer?.outcome === 'refused'))
				throw new Error(`${phone.name}: ${deed.name} ${deed.id} was ${answer?.outcome}, in the outbox: ${refused}`);
		}
	}
	agree(phones, shown);
	chainHolds(oracle);
	const answered = oracle.journal.map(({ id, name, args, outcome, wrote }) => ({
		id,
		name,
		args,
		applied: outcome === 'applied',
		wrote
	}));
	numbersHold(server);
	scenario.prove({
		rows: standing(oracle),
		answered,
		open: (series) => server.openNumbers(series),
		past: oracle
	});
}

/** Whether another round of everybody's syncing would change nothing: all stand where the office does. */
export async function isSettled(phones: readonly Phone[], { oracle }: Server): Promise<boolean> {
	for (const phone of phones) {
		const { outbox, meta, staging } = await phone.contents();
		const isOpen = outbox.some(({ state, contained }) => state !== 'refused' || contained === 0);
		const isBehind = Number(String(meta.get('cursor')).split('.')[0]) !== oracle.head;
		const keeping = Object.values((meta.get('keeping') ?? {}) as Keeping);
		if (isOpen || isBehind || staging.length > 0 || keeping.some(({ done }) => !done)) return false;
	}
	return true;
}

/** No number twice; none left out but those kept for entries to come back; and who got another one, of whom it is told. */
function numbersHold(server: Server): void {
	const { oracle, claims } = server;
	const given = new Map<string, number[]>();
	for (const { id, numbers, outcome, wrote } of oracle.journal) {
		for (const [name, n] of Object.entries(numbers ?? {})) given.set(name, [...(given.get(name) ?? []), n]);
		const had = claims.get(id);
		if (!had || outcome !== 'applied' || isDeepStrictEqual(had, numbers)) continue;
		if (numbers && !wrote.some((row) => row.id === `${id}.renumbered`))
			throw new Error(`${id} had ${JSON.stringify(had)}, has ${JSON.stringify(numbers)}, and nobody is told`);
	}
	for (const [name, numbers] of given) series(numbers, server.openNumbers(name), `numbers of ${name}`);
}

/** Phones of one account show the same, and where two people see a row, they see the same. */
function agree(phones: readonly Phone[], shown: ReadonlyMap<Phone, Rows>): void {
	const first = new Map<string, { phone: Phone; row: unknown }>();
	for (const phone of phones)
		for (const [entity, rows] of shown.get(phone) ?? [])
			for (const [id, row] of rows) {
				const other = first.get(`${entity}/${id}`);
				if (!other) first.set(`${entity}/${id}`, { phone, row });
				else if (!isDeepStrictEqual(other.row, row))
					throw new Error(`${phone.name} and ${other.phone.name} do not agree on ${entity} ${id}`);
			}
}

/** Every row as it stands now, whoever may read it. */
function standing(oracle: Oracle): Rows {
	const rows: Rows = new Map();
	for (const entity of oracle.entities)
		rows.set(
			entity,
			new Map(
				oracle.ids(entity).flatMap((id) =>
					oracle
						.versions(entity, id)
						.slice(-1)
						.map((one) => [id, one.row])
				)
			)
		);
	return rows;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Written anew from the design's words, not with the journal's own code. */
function chainHolds(oracle: Oracle): void {
	let previous = '';
	const last = new Map<string, string>();
	for (const row of oracle.journal) {
		if (row.previous !== previous) throw new Error(`journal ${row.seq} does not follow the row before`);
		if (row.argsHash !== sha256(row.salt + sorted(row.args))) throw new Error(`journal ${row.seq}: arguments changed`);
		if (row.hash !== sha256(sorted(sealed(row)))) throw new Error(`journal ${row.seq}: changed`);
		previous = row.hash;
		for (const { entity, id, hash } of row.wrote) last.set(`${entity} ${id}`, hash);
	}
	for (const entity of oracle.entities)
		for (const id of oracle.ids(entity)) {
			const row = oracle.versions(entity, id).at(-1)?.row;
			if (last.get(`${entity} ${id}`) !== sha256(sorted(row))) throw new Error(`${entity} ${id} is not as journalled`);
		}
}

const sealed = ({ args: _args, salt: _salt, hash: _hash, ...kept }: JournalRow): unknown => kept;

/** JSON with sorted keys. */
function sorted(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
	const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
	return `{${pairs
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, part]) => `${JSON.stringify(key)}:${sorted(part)}`)
		.join(',')}}`;
}
