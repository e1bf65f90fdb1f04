import { describe, expect, test } from 'vitest';
import type { Entity, ReadTx } from '../core';
import { MemorySource, office } from '../core/testing';
import { Workspace } from '../core/workspace';
import { equipment } from './equipment';
import { foreignCodes } from './foreign-code';
import { findByCode, followingTag, labelLink, readCode, tagOf } from './label';
import { publicView } from './equipment';
import { searchWords } from './search-words';

describe('what a scanned or typed text means', () => {
	test.each([
		['https://office.example.com/e/BG-0147', 'BG-0147'],
		['http://127.0.0.1:8090/e/BG-0147', 'BG-0147'],
		['HTTPS://OFFICE.EXAMPLE.COM/E/BG-0147', 'BG-0147'],
		['https://office.example.com/e/bg-0147/?from=label#x', 'BG-0147'],
		['https://example.com/office/e/BG%2D0147', 'BG-0147'],
		['https://office.example.com/e/%E8%B5%84-1', '资-1'],
		['https://office.example.com/e/100%', '100%']
	])('the link %s is the label %s', (scanned, tag) => expect(readCode(scanned)).toMatchObject({ tag, isLabel: true }));

	test.each([
		['BG-0147', 'BG-0147'],
		['  bg-0147\n', 'BG-0147'],
		['ＢＧ－０１４７', 'BG-0147'],
		['BG - 0147', 'BG-0147'],
		['\ufeffBG\u200b-0147', 'BG-0147']
	])('the bare text %j is the tag %s', (scanned, tag) =>
		expect(readCode(scanned)).toMatchObject({ tag, isLabel: false })
	);

	test.each(['6921734900128', 'https://maker.example.com/p?sn=X4YF7', '', 'https://', 'e/BG-0147'])(
		'%j is somebody else’s code, and is kept as it is',
		(scanned) => expect(readCode(scanned)).toMatchObject({ code: scanned, isLabel: false })
	);

	test('a label that was printed is read as its tag, whatever the tag', () => {
		for (const tag of ['BG-0147', '资产/0147', 'A B', '100%', 'Ä#1'])
			expect(readCode(labelLink('https://office.example.com/', tag)).tag).toBe(tagOf(tag));
	});
});

describe('finding a thing', () => {
	const rows = { id: 'p1', assetTag: 'BG-0147', name: '便携投影仪' };
	const find = (scanned: string, ...codes: { code: string; equipment?: string }[]) => {
		const source = new MemorySource();
		const filled = office(equipment, rows, { id: 'w', assetTag: 'BG-0001', withdrawn: true });
		filled.with(foreignCodes, ...codes);
		for (const entity of [equipment, foreignCodes] as Entity[])
			for (const row of filled.rows(entity)) source.save(entity, row);
		const tx: ReadTx = new Workspace(source, 'm', '', true);
		return findByCode(tx, scanned)?.id;
	};

	test('by its tag, by its link, by a code linked to it', () => {
		expect(find('bg-0147')).toBe('p1');
		expect(find('http://x.example.com/e/BG-0147')).toBe('p1');
		expect(find(' 6921734900128 ', { code: '6921734900128', equipment: 'p1' })).toBe('p1');
	});

	test('not by a code that was taken off, nor one whose import was taken back', () => {
		expect(find('6921734900128', { code: '6921734900128' })).toBeUndefined();
		expect(find('BG-0001')).toBeUndefined();
		expect(find('X', { code: 'X', equipment: 'w' })).toBeUndefined();
	});
});

test.each([
	['BG-0400', 'BG-0401'],
	['BG-0999', 'BG-1000'],
	['BG-2026-0009', 'BG-2026-0010'],
	['99', '100'],
	['BG-A', undefined]
])('after %s comes %s', (tag, next) => expect(followingTag(tag)).toBe(next));

test('a stranger sees tag, name and place, and nothing else', () => {
	const item = office(equipment, {
		id: 'p1',
		assetTag: 'BG-0147',
		name: '投影仪',
		price: 468000,
		keeper: 'he',
		note: '常坏',
		placeText: '大厅'
	}).get(equipment, 'p1');
	expect(publicView(item, undefined)).toEqual({ assetTag: 'BG-0147', name: '投影仪', place: '大厅' });
	expect(publicView(item, { id: 'r', name: '第一会议室', closed: false }).place).toBe('第一会议室');
});

test('words find a thing by a place inside its name, and by the number of its tag', () => {
	expect(searchWords('便携投影仪 CB-X49', 'BG-0147', undefined)).toEqual([
		'便携投影仪',
		'携投影仪',
		'投影仪',
		'影仪',
		'CB-X49',
		'BG-0147',
		'0147'
	]);
	const item = office(equipment, { id: 'p1', assetTag: 'BG-0147', name: '投影仪', initials: 'tyy' }).get(
		equipment,
		'p1'
	);
	expect(equipment.words(item)).toEqual(['bg-0147', '0147', '投影仪', '影仪', 'tyy', 'yy']);
});
