import { describe, expect, test } from 'vitest';
import { delimited, fromDelimited, holds, reads, staff, user } from './audience';
import { entity } from './entity';
import { flag, optional, quantity, text } from './fields';
import { derivedId, newId } from './ids';
import { monthly, monthlySeries } from './numbering';
import { person } from './testing';
import { registry } from './registry';

const audience = () => [staff];

describe('an entity is refused', () => {
	test.each(['seq', 'audience', 'until', 'expand'])('with a field called %s', (name) => {
		expect(() => entity('things', { row: { [name]: text(10) }, audience }).columns).toThrow('taken by the kernel');
	});

	test('with an index on what cannot be indexed', () => {
		expect(() => entity('things', { row: { open: flag }, indexes: ['open'], audience }).columns).toThrow(
			'cannot be indexed'
		);
		expect(() => entity('things', { row: { n: optional(quantity) }, unique: ['n'], audience }).columns).toThrow(
			'cannot be indexed'
		);
	});

	test('with the name of another', () => {
		const things = entity('things', { row: { name: text(10) }, audience });
		expect(() => registry({ entities: [things], mutators: [] }, { entities: [things], mutators: [] })).toThrow(
			'stands twice'
		);
	});
});

describe('tokens', () => {
	test('nobody is in the audience of an absent person', () => {
		const things = entity('things', {
			row: { name: text(10) },
			audience: () => [user(undefined), user(''), user('lin')]
		});
		expect(things.audience({ id: 'a', name: 'x' })).toEqual(['user:lin']);
	});

	test('one never matches inside another', () => {
		expect(reads(['user:li'], ['user:lin'])).toBe(false);
		expect(reads([], [])).toBe(false);
		expect(delimited(['user:lin', staff])).not.toContain('[user:li]');
	});

	test('are stored and read again', () => {
		expect(fromDelimited(delimited(['staff', 'dept:it']))).toEqual(['staff', 'dept:it']);
		expect(fromDelimited(delimited([]))).toEqual([]);
	});

	test('nobody holds what is no token', () => expect(holds(person('lin'), false)).toBe(false));
});

test('words are lower case, once each, without the absent', () => {
	const things = entity('things', {
		row: { name: text(10), code: optional(text(10)) },
		audience,
		words: ({ name, code }) => [name, name.toUpperCase(), code]
	});
	expect(things.words({ id: 'a', name: 'Desk' })).toEqual(['desk']);
});

test('ids: new ones are in PocketBase’s form, derived ones carry mutation and ordinal', () => {
	const biased = (length: number) => Uint8Array.from({ length }, (_, n) => (n % 2 ? 255 : 35));
	expect(newId(biased)).toBe('9'.repeat(15));
	expect(newId()).toMatch(/^[a-z0-9]{15}$/);
	expect([0, 35, 36].map((ordinal) => derivedId('m', ordinal))).toEqual(['m.0', 'm.z', 'm.10']);
});

test('a number names its month, and is not cut when it grows', () => {
	expect(monthlySeries('BX', '2026-11-24')).toBe('BX-2026-11');
	expect(monthly('BX', '2026-11-24', 7)).toBe('BX-202611-0007');
	expect(monthly('BX', '2026-11-24', 12_345)).toBe('BX-202611-12345');
});
