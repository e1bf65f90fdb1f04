import type { Entity } from '../../domain/core';
import type { OfficeDatabase } from './database';
import { textsOf } from './finding-memory';

/**
 * What the rows of one entity are found by, some hundreds of them in a record. An index entry for each word, as
 * IndexedDB offers it, took most of the time of a first copy: 50,000 things have 750,000 words. Read through as plain
 * text they are searched in a frame.
 */
export interface Bucket {
	/** `equipment/17` */
	readonly key: string;
	/** A line a row: its id, a tab, its words. */
	readonly text: string;
}

const BUCKETS = 64;
/** Taken apart and put together at once: a page draws between them. */
const SOME_BUCKETS = 8;
const AT_ONCE = 2_000;
const HAN = /^\p{Script=Han}+$/u;

/**
 * Notes rows' words in the place of what was noted of them before. Must be called inside a transaction.
 *
 * @param words by the rows' ids; no words for a row that has gone
 */
export async function noteWords(
	db: OfficeDatabase,
	entity: Entity,
	words: ReadonlyMap<string, readonly string[]>
): Promise<void> {
	const changes = new Map<string, Map<string, string>>();
	for (const [id, own] of words) {
		const key = `${entity.name}/${bucketOf(id)}`;
		let lines = changes.get(key);
		if (!lines) changes.set(key, (lines = new Map()));
		lines.set(id, lineOf(own));
	}
	const keys = [...changes.keys()];
	for (let from = 0; from < keys.length; from += SOME_BUCKETS)
		await rewrite(db, keys.slice(from, from + SOME_BUCKETS), changes);
}

async function rewrite(
	db: OfficeDatabase,
	keys: readonly string[],
	changes: ReadonlyMap<string, ReadonlyMap<string, string>>
): Promise<void> {
	const known = await db._finding.bulkGet([...keys]);
	const written: Bucket[] = [];
	keys.forEach((key, n) => {
		const before = known[n]?.text ?? '';
		const text = withLines(before, changes.get(key) ?? new Map<string, string>());
		if (text !== before) written.push({ key, text });
	});
	const isEmpty = ({ text }: Bucket) => text === '';
	await db._finding.bulkPut(written.filter((bucket) => !isEmpty(bucket)));
	await db._finding.bulkDelete(written.filter(isEmpty).map(({ key }) => key));
}

/** Notes the words of all rows anew: a newer program may find them by others. Must be called inside a transaction. */
export async function noteAllWords(db: OfficeDatabase): Promise<void> {
	await db._finding.clear();
	for (const entity of db.registry.entities.filter((one) => one.hasWords))
		for (let after = ''; ;) {
			const rows = await db.rows(entity).where('id').above(after).limit(AT_ONCE).toArray();
			const last = rows.at(-1);
			if (!last) break;
			await noteWords(db, entity, new Map(rows.map((row) => [row.id, entity.words(row)])));
			after = last.id;
		}
}

/** The same id always lies in the same bucket. */
function bucketOf(id: string): number {
	let hash = 0;
	for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
	return (hash >>> 0) % BUCKETS;
}

/** A Chinese word is found by each of its parts, so its endings need not stand there too. */
function lineOf(words: readonly string[]): string {
	const whole = words.filter(
		(word) => !HAN.test(word) || !words.some((other) => other.length > word.length && other.endsWith(word))
	);
	return whole.map((word) => word.replace(/\s+/g, ' ')).join(' ');
}

/** Up to so many lines are looked up one by one; for more the text is taken apart. */
const FEW = 8;

/** The text with these lines in the place of those of the same ids; the same text where nothing changed. */
const withLines = (text: string, changed: ReadonlyMap<string, string>): string =>
	changed.size > FEW ? takenApart(text, changed) : spliced(text, changed);

function takenApart(text: string, changed: ReadonlyMap<string, string>): string {
	const lines = text === '' ? [] : text.split('\n');
	const kept = lines.filter((line) => {
		const tab = line.indexOf('\t');
		const now = changed.get(line.slice(0, tab));
		return now === undefined || now === line.slice(tab + 1);
	});
	const same = new Set(kept);
	const added = [...changed].map(([id, line]) => (line === '' ? '' : `${id}\t${line}`));
	const news = added.filter((line) => line !== '' && !same.has(line));
	return kept.length === lines.length && news.length === 0 ? text : [...kept, ...news].join('\n');
}

function spliced(before: string, changed: ReadonlyMap<string, string>): string {
	let text = before;
	for (const [id, line] of changed) {
		const now = line === '' ? '' : `${id}\t${line}`;
		const start = text.startsWith(`${id}\t`) ? 0 : text.indexOf(`\n${id}\t`) + 1 || -1;
		if (start < 0) {
			if (now !== '') text = text === '' ? now : `${text}\n${now}`;
			continue;
		}
		const newLine = text.indexOf('\n', start);
		const end = newLine < 0 ? text.length : newLine;
		if (text.slice(start, end) === now) continue;
		const [head, tail] = [text.slice(0, start), text.slice(end)];
		text = now === '' ? head.slice(0, -1) + (head === '' ? tail.slice(1) : tail) : head + now + tail;
	}
	return text;
}

/**
 * Ids of the rows that have a word beginning with each word of `text`; a Chinese one may be inside of a word. In the
 * order of the words that the first one found.
 */
export async function findIds(db: OfficeDatabase, entity: Entity, text: string): Promise<string[]> {
	const [first, ...others] = text.toLowerCase().split(/\s+/).filter(Boolean);
	if (first === undefined) return [];
	const found: { id: string; word: string }[] = [];
	for (const bucket of await textsOf(db, entity.name))
		for (const { id, word } of linesWith(bucket, first, others)) found.push({ id, word });
	found.sort((a, b) => (a.word === b.word ? (a.id < b.id ? -1 : 1) : a.word < b.word ? -1 : 1));
	return found.map(({ id }) => id);
}

/** Walks from match to match, not from line to line: most lines are never looked at. */
function* linesWith(text: string, first: string, others: readonly string[]): Generator<{ id: string; word: string }> {
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at)) {
		const start = text.lastIndexOf('\n', at) + 1;
		const tab = text.indexOf('\t', start);
		if (at < tab || !isFound(text, at, first)) {
			at++;
			continue;
		}
		const newLine = text.indexOf('\n', at);
		const end = newLine < 0 ? text.length : newLine;
		const line = text.slice(tab, end);
		if (others.every((word) => hasWord(line, word))) {
			const space = text.indexOf(' ', at);
			yield { id: text.slice(start, tab), word: text.slice(at, space < 0 ? end : Math.min(space, end)) };
		}
		at = end;
	}
}

function hasWord(line: string, word: string): boolean {
	for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) if (isFound(line, at, word)) return true;
	return false;
}

const isFound = (text: string, at: number, word: string): boolean =>
	text[at - 1] === ' ' || text[at - 1] === '\t' || HAN.test(word[0] ?? '');
