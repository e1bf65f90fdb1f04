import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { office } from '../office';
import { arbitraryRow } from './arbitrary-rows';
import { columnsOf, fromRecord, fromWire, normalise, toRecord, type Stored, type StoredReader } from './codec';
import { choice, facts, flag, group, list, money, optional, quantity, signed } from './fields';

/** A record as PocketBase gives it back: every column there, absent as its zero value. */
const reader = (record: Record<string, Stored>): StoredReader => ({
	text: (column) => String(record[column] ?? ''),
	number: (column) => Number(record[column] ?? 0),
	flag: (column) => record[column] === true
});

describe.each(office.entities.map((entity) => [entity.name, entity] as const))('%s', (_name, entity) => {
	test('a row stored and read again is the same row', () => {
		fc.assert(
			fc.property(arbitraryRow(entity), (row) => {
				const valid = normalise(entity, row);
				expect(valid).toEqual(row);
				expect(fromRecord(entity, row.id, reader(toRecord(entity, valid)))).toEqual(valid);
			}),
			{ numRuns: 60 }
		);
	});

	test('a row with every absent field as null on the wire is the same row', () => {
		fc.assert(
			fc.property(arbitraryRow(entity), (row) => {
				const nulls = Object.fromEntries(entity.columns.map((column) => [column.name, null]));
				expect(fromWire({ ...nulls, ...row })).toEqual(row);
			}),
			{ numRuns: 20 }
		);
	});

	test('an update that clears a field clears its column', () => {
		const cleared = toRecord(entity, { id: 'x' });
		for (const column of entity.columns) expect(cleared).toHaveProperty(column.name);
	});
});

test('an absent number is not zero', () => {
	const [count] = columnsOf({ count: optional(quantity) });
	expect(count).toMatchObject({ kind: 'json', optional: true });
});

test('-0 is 0, wherever it stands: it would be on the way to the office', () => {
	expect(z.parse(list(group({ quantity, money, signed }), 3), [{ quantity: -0, money: -0, signed: -0 }])).toEqual([
		{ quantity: 0, money: 0, signed: 0 }
	]);
	expect(z.parse(facts, { count: -0 })).toEqual({ count: 0 });
});

test.each([
	['a text without a longest length', z.string(), 'names its longest length'],
	['a kind without a column', z.bigint(), 'no column for']
])('%s is refused at the start', (_what, schema, message) => {
	expect(() => columnsOf({ name: schema })).toThrow(message);
});

test('columns say what the migration needs', () => {
	expect(columnsOf({ state: choice(['a', 'bcd']), open: flag, about: facts })).toMatchObject([
		{ name: 'state', kind: 'text', max: 3, choices: ['a', 'bcd'], optional: false },
		{ name: 'open', kind: 'bool' },
		{ name: 'about', kind: 'json' }
	]);
});
