import { expect, test } from 'vitest';
import { system, type AnyMutator } from '$lib/domain/core';
import { office as registry } from '$lib/domain/office';
import type { Reading } from '$lib/sync';
import { newsOf, questionOf, refusalSentence, wordsOf } from './sentences';

/** A device that knows nothing. */
const EMPTY = { get: async () => undefined, some: async () => [], list: async () => [] } as unknown as Reading;

const sources = Object.entries(
	import.meta.glob<string>('../../domain/**/*.ts', { query: '?raw', import: 'default', eager: true })
).filter(([file]) => !/\.test\.ts$|testing/.test(file));

/** Every text that `pattern` finds in the office's own code. */
const found = (pattern: RegExp) => [
	...new Set(sources.flatMap(([, source]) => [...source.matchAll(pattern)].flatMap((match) => match[1] ?? [])))
];

/** What only the clock and the set-up do never stands in an outbox. */
const isForPeople = ({ who }: AnyMutator) => who.some((one) => one !== system);

test.each(registry.mutators.filter(isForPeople).map(({ name }) => name))(
	'%s has words for the outbox',
	async (name) => {
		const { title } = await wordsOf({ name, args: {} }, EMPTY);
		expect(title).not.toContain(name);
	}
);

test('an act that this build does not know is named as it is, not hidden', async () => {
	expect((await wordsOf({ name: 'seals.hand', args: {} }, EMPTY)).title).toContain('seals.hand');
});

const codes = [
	...found(/new Refusal\(\s*'([a-z_]+)'/g),
	'bad_email',
	'bad_phone',
	'bad_user_name',
	'server_too_old',
	'id_reused',
	'server_fault'
];
test.each(codes)('the refusal %s has a sentence of its own', (code) => {
	expect(refusalSentence({ code, detail: {} })).not.toContain(code);
});

test('a refusal that this build does not know says its code', () => {
	expect(refusalSentence({ code: 'moon_is_full' })).toContain('moon_is_full');
});

const kinds = [
	...found(/tell\(tx, [^,]+, '([a-z_]+)'/g),
	...found(/tellDuty\(tx, '[a-z]+', '([a-z_]+)'/g),
	...found(/news: '([a-z_]+)'/g)
];
test.each(kinds)('the news %s has a sentence', async (kind) => {
	const unknown = await newsOf({ kind: 'moon_is_full', about: {} }, EMPTY);
	expect((await newsOf({ kind, about: { name: '投影仪', symptom: 'noPower', fault: 'f1' } }, EMPTY)).title).not.toBe(
		unknown.title
	);
});

test.each(found(/code: '([a-z_]+_[a-z_]+)', mutation/g))('the question %s has a sentence', async (code) => {
	expect((await questionOf({ code, detail: {} }, EMPTY)).title).not.toContain(code);
});

test('what was looked for was found', () => {
	expect(codes.length).toBeGreaterThan(20);
	expect(kinds.length).toBeGreaterThan(5);
});
