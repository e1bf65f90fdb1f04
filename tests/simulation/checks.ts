import { isDeepStrictEqual } from 'node:util';
import type { AnyRow, Entity, Registry } from '../../src/lib/domain/core';
import type { Keeping } from '../../src/lib/sync/device/keep-more';
import type { Oracle, Rows } from './oracle';
import type { Contents, Done, Phone } from './phone';
import { redo } from './replay';

/** How far a phone's copy goes, and with whose rights it was made. */
interface Copy {
	readonly seq: number;
	readonly tokens: readonly string[];
	/** The first copy has arrived to its end. */
	readonly whole: boolean;
}

/**
 * Throws unless the phone shows what the office was at its cursor, for the rights its copy was made with, and over
 * it the deeds that the office had not answered there: nothing else, on the screen or under it.
 * Returns what it shows.
 */
export async function checkPhone(phone: Phone, oracle: Oracle, registry: Registry): Promise<Rows> {
	const contents = await phone.contents();
	const history = oracle.historyOf(String(contents.meta.get('cursor') ?? ''));
	const copy = copyIn(contents.meta, history);
	const base = serverPart(contents);
	const keeping = (contents.meta.get('keeping') ?? {}) as Keeping;
	const may = (entity: string, row: AnyRow) => !keeping[entity]?.done && mayHaveLeft(phone, registry, entity, row);
	if (copy.whole) same(base, history.view(copy.seq, copy.tokens), 'the server’s part', may);
	else onlyReadable(base, history, copy.tokens);

	const isOver = overIn(contents, oracle, history);
	const open = phone.done.filter((deed) => !deed.taken && !(answerSeq(history, deed) <= copy.seq) && !isOver(deed));
	const expected = new Map(base);
	for (const deed of open) redo(registry, expected, deed, phone.whoIs);
	same(contents.rows, expected, 'shown');

	findable(contents, registry);
	stagedIsReadable(contents, oracle);
	outboxHolds(phone.done, contents, { oracle, history, seq: copy.seq, isOver });
	return contents.rows;
}

/**
 * Deeds that a restored office lacks and that are over on the phone all the same: refused, which its person has read;
 * or held by a finished backup, so no longer kept, and that backup was not the one put back.
 */
function overIn({ outbox, sent }: Contents, oracle: Oracle, history: Oracle): (deed: Done) => boolean {
	const byId = new Map([...outbox, ...sent].map((entry) => [entry.id, entry]));
	return (deed) => {
		const kept = byId.get(deed.id);
		if (!kept) return deed.backedUp === true && !history.answers.has(deed.id);
		// Of no seq: noted when the phone learnt that the office was restored.
		const isRefused = 'state' in kept && kept.state === 'refused' && kept.contained === 1 && kept.seq === undefined;
		return isRefused && oracle.answersOf(deed.id).some((answer) => answer.outcome === 'refused');
	};
}

function copyIn(meta: ReadonlyMap<string, unknown>, oracle: Oracle): Copy {
	const cursor = (meta.get('cursor') as string | undefined) ?? '';
	if (cursor === '') return { seq: 0, tokens: [], whole: false };
	const [seq, , rights = '', state] = cursor.split('.');
	const whole = state === 'c';
	if (meta.get('copy') !== 'staging' && whole !== (meta.get('copy') === 'complete'))
		throw new Error(`the cursor ${cursor} is of a ${String(meta.get('copy'))} copy`);
	return { seq: Number(seq), tokens: oracle.tokensOf(rights), whole };
}

/** The rows without the effects of this phone's own deeds. */
function serverPart({ rows, shadow }: Contents): Rows {
	const base = new Map(rows);
	for (const [entity, own] of grouped(shadow, (one) => one.entity)) {
		const table = new Map(rows.get(entity));
		for (const { id, before } of own) {
			if (before) table.set(id, before);
			else table.delete(id);
		}
		base.set(entity, table);
	}
	return base;
}

/** While the first copy arrives, it holds rows of several moments; each is one that its reader might read. */
function onlyReadable(rows: Rows, oracle: Oracle, tokens: readonly string[]): void {
	for (const [entity, byId] of rows) for (const row of byId.values()) readable(entity, row, oracle, tokens);
}

function readable(entity: string, row: AnyRow, oracle: Oracle, tokens: readonly string[]): void {
	const seen = oracle
		.versions(entity, row.id)
		.some((version) => version.audience.some((token) => tokens.includes(token)) && equal(row, version.row));
	if (!seen) throw new Error(`${entity} ${row.id} lies here, readable by none of ${tokens.join(' ')}: ${text(row)}`);
}

/** What rows are found by is noted of the rows that are here, and of no others. */
function findable({ rows, finding }: Contents, registry: Registry): void {
	const buckets = grouped(finding, ({ key }) => key.slice(0, key.indexOf('/')));
	for (const entity of registry.entities) {
		if (!entity.hasWords) continue;
		const table = rows.get(entity.name) ?? new Map<string, AnyRow>();
		const noted = (buckets.get(entity.name) ?? []).flatMap(({ text }) =>
			text.split('\n').map((line) => line.slice(0, line.indexOf('\t')))
		);
		const expected = findableIn(entity, table);
		const once = new Set(noted);
		if (once.size !== noted.length || once.size !== expected.size || noted.some((id) => !expected.has(id)))
			throw new Error(`${entity.name} is found as ${noted.join(' ')}, and holds ${[...expected].join(' ')}`);
	}
}

function findableIn(entity: Entity, table: ReadonlyMap<string, AnyRow>): ReadonlySet<string> {
	let ids = findables.get(table);
	if (!ids) {
		ids = new Set([...table.values()].filter((row) => entity.words(row).length > 0).map((row) => row.id));
		findables.set(table, ids);
	}
	return ids;
}

const findables = new WeakMap<ReadonlyMap<string, AnyRow>, ReadonlySet<string>>();

function stagedIsReadable({ staging, meta }: Contents, everything: Oracle): void {
	if (staging.length === 0) return;
	if (meta.get('copy') !== 'staging') throw new Error('pages of a new copy lie here without one');
	const oracle = everything.historyOf(String(meta.get('stagingCursor')));
	const tokens = oracle.tokensOf(String(meta.get('stagingCursor')).split('.')[2] ?? '');
	for (const { changes } of staging)
		for (const [entity, rows] of Object.entries(changes))
			for (const row of rows) readable(entity, withoutNulls(row), oracle, tokens);
}

/** Pages are staged as they came, and on the wire an absent field may be null. */
const withoutNulls = (row: AnyRow): AnyRow =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as AnyRow;

interface Look {
	readonly oracle: Oracle;
	/** The one that the phone's copy is of, and how far. */
	readonly history: Oracle;
	readonly seq: number;
	isOver(deed: Done): boolean;
}

/** Every deed is waiting, answered and explained, or kept as sent; and none is there that was taken back. */
function outboxHolds(done: readonly Done[], contents: Contents, { oracle, history, seq, isOver }: Look): void {
	const outbox = new Map(contents.outbox.map((entry) => [entry.id, entry]));
	const sent = new Map(contents.sent.map((entry) => [entry.id, entry]));
	const safe = Number(contents.meta.get('safe') ?? 0);
	for (const deed of done) {
		const entry = outbox.get(deed.id);
		const answer = history.answers.get(deed.id);
		// While it sends again, what it heard may be of the history that was or of the one that is.
		const heard = oracle.answersOf(deed.id);
		outbox.delete(deed.id);
		if (isOver(deed)) continue;
		if (deed.taken) {
			if (entry) throw new Error(`${deed.name} ${deed.id} was ${deed.taken}, and is still in the outbox`);
			if (deed.taken === 'undone' && answer)
				throw new Error(`${deed.name} ${deed.id} was undone, and came to the office`);
			continue;
		}
		if (!entry) {
			if (!answer || answer.seq > seq || !(answer.outcome === 'applied' || saidYesSince(deed, oracle, history)))
				throw new Error(`${deed.name} ${deed.id} left the outbox, answered ${answer?.outcome} at ${answer?.seq}`);
			const isKept = heard.some((one) => one.seq === sent.get(deed.id)?.seq);
			if (!isKept && answer.seq > safe && !deed.backedUp)
				throw new Error(`${deed.name} ${deed.id} is not kept until a backup holds it`);
			deed.backedUp ||= !sent.has(deed.id);
			continue;
		}
		if (!isSame(entry.args, deed.args)) throw new Error(`${deed.id} has other arguments: ${text(entry.args)}`);
		if (entry.contained === 1 && !(answerSeq(history, deed) <= seq))
			throw new Error(`${deed.name} ${deed.id} counts as contained at ${seq}, answered at ${answer?.seq}`);
		if (entry.state !== 'applied' && entry.state !== 'refused') continue;
		const [word] = heard.filter(({ outcome, code }) => outcome === entry.state && code === entry.code);
		if (!word || (entry.state === 'refused' && !entry.code))
			throw new Error(`${deed.name} ${deed.id} is ${entry.state} ${entry.code} here, at the office ${text(heard)}`);
	}
	for (const entry of outbox.values()) throw new Error(`${entry.name} ${entry.id} is in the outbox; nobody did it`);
}

/**
 * The office was put back to before its no, which the phone had not heard, and said yes when it was asked again: the
 * phone's next pull brings it the history in which that stands.
 */
const saidYesSince = (deed: Done, oracle: Oracle, history: Oracle): boolean =>
	oracle !== history && oracle.answers.get(deed.id)?.outcome === 'applied';

/** Infinity for what the office has not answered. */
const answerSeq = (oracle: Oracle, deed: Done): number => oracle.answers.get(deed.id)?.seq ?? Infinity;

/** Rows past their `until` by the phone's clock or the server's, and on a phone that was full all that is closed. */
function mayHaveLeft(phone: Phone, registry: Registry, entity: string, row: AnyRow): boolean {
	const until = registry.entity(entity)?.until(row);
	return until !== undefined && (phone.madeRoom || until <= new Date(phone.latest).toISOString());
}

/** @param mayBeMissing of rows that may have left, or never have come */
function same(
	found: Rows,
	expected: Rows,
	what: string,
	mayBeMissing: (entity: string, row: AnyRow) => boolean = () => false
): void {
	for (const [entity, rows] of found) {
		const other = expected.get(entity) ?? new Map<string, AnyRow>();
		// Most tables are the same as a step ago, and were compared then.
		if (rows === other || equals.get(rows) === other) continue;
		for (const [id, row] of rows) {
			if (!other.has(id)) throw new Error(`${what}: ${entity} ${id} should not be here: ${text(row)}`);
			if (!equal(row, other.get(id)))
				throw new Error(`${what}: ${entity} ${id} is ${text(row)}, expected ${text(other.get(id))}`);
		}
		for (const [id, row] of other)
			if (!rows.has(id) && !mayBeMissing(entity, row))
				throw new Error(`${what}: ${entity} ${id} is missing: ${text(row)}`);
		if (rows.size === other.size) equals.set(rows, other);
	}
}

const equal = (row: AnyRow, other: AnyRow | undefined): boolean => other !== undefined && isSame(row, other);

/** Most are the same objects as a step ago: they are compared once. */
function isSame(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || one === null) return one === other;
	if (equals.get(one) === other) return true;
	if (!isDeepStrictEqual(one, other)) return false;
	equals.set(one, other);
	return true;
}

const equals = new WeakMap<object, unknown>();

function grouped<T>(of: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const one of of) {
		const group = groups.get(by(one));
		if (group) group.push(one);
		else groups.set(by(one), [one]);
	}
	return groups;
}

const text = (value: unknown): string => JSON.stringify(value);
