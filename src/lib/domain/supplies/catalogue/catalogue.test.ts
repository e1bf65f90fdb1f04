import { describe, expect, test } from 'vitest';
import { admin, daysAfter, duty, IMPORT_ROWS } from '../../core';
import { NOW, office, person } from '../../core/testing';
import { openStock } from '../stock/enter';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import { findSupply, linkSupplyCode, supplyCodes, unlinkSupplyCode } from './code';
import { supplyChanges } from './history';
import { importSupplies, undoSuppliesImport } from './import';
import { supplyItems } from './item';
import { addSupplier, suppliers } from './supplier';
import { addSupply, changeSupply, stopSupply } from './write';
import { MemorySource } from '../../core/testing';

const chen = person('chen', duty('supplies'));
const paper = {
	code: 'yp-0001',
	name: 'A4 复印纸 70g',
	class: 'consumable',
	unit: '包',
	initials: 'a4fyz70g'
} as const;
const start = () => office(supplyItems).as(chen);
const added = () => start().run(addSupply, { ...paper, barcode: '6921734951120' }, 'a');

describe('an item of the catalogue', () => {
	test('has its code in one form and an empty balance', () => {
		expect(added().only(supplyItems)).toMatchObject({ code: 'YP-0001', stopped: false, addedBy: 'chen' });
		expect(added().only(supplyBalances)).toMatchObject({ id: 'a.0', quantity: 0, owed: 0 });
	});

	test('is found by a part of its initials', () =>
		expect(supplyItems.words(added().only(supplyItems))).toContain('fyz70g'));

	test('has something of the catalogue in its place, but not itself, and none that nobody knows', () => {
		const two = added().run(addSupply, { ...paper, code: 'YP-0002', name: 'A4 复印纸 75g' }, 'b');
		const with75 = two.run(changeSupply, { item: 'a.0', set: { substitute: 'b.0' } });
		expect(with75.get(supplyItems, 'a.0')?.substitute).toBe('b.0');
		expect(two.refusal(changeSupply, { item: 'a.0', set: { substitute: 'a.0' } }).code).toBe('own_substitute');
		expect(two.refusal(changeSupply, { item: 'a.0', set: { substitute: 'x.0' } }).code).toBe('not_found');
		expect(
			with75.run(changeSupply, { item: 'a.0', set: {}, clear: ['substitute'] }).get(supplyItems, 'a.0')?.substitute
		).toBeUndefined();
	});

	test('is refused under a code or barcode of another, with crossed levels, and to staff', () => {
		expect(added().refusal(addSupply, { ...paper, code: ' yp-0001 ' })).toMatchObject({ code: 'code_taken' });
		expect(added().refusal(addSupply, { ...paper, code: 'YP-2', barcode: '6921734951120' }).code).toBe('code_linked');
		expect(start().refusal(addSupply, { ...paper, reorderLevel: 40, maxLevel: 30 }).code).toBe('levels_crossed');
		expect(
			start().refusal(addSupply, {
				...paper,
				packs: [
					{ unit: '箱', factor: 5 },
					{ unit: '袋', factor: 5 }
				]
			}).code
		).toBe('bad_packs');
		expect(start().as(person('xu')).refusal(addSupply, paper).code).toBe('forbidden');
	});

	test('changes field by field, and each change is remembered', () => {
		const after = added().run(changeSupply, {
			item: 'a.0',
			set: { reorderLevel: 40, initials: 'x' },
			clear: ['barcode']
		});
		expect(after.get(supplyItems, 'a.0')).toMatchObject({ reorderLevel: 40, initials: 'x' });
		expect(after.get(supplyItems, 'a.0').barcode).toBeUndefined();
		expect(after.rows(supplyChanges).map(({ field, from, to }) => [field, from, to])).toEqual([
			['barcode', '6921734951120', undefined],
			['reorderLevel', undefined, '40']
		]);
	});

	test('keeps its unit once something is booked in it', () => {
		const booked = added().run(openStock, { item: 'a.0', quantity: 5 });
		expect(booked.refusal(changeSupply, { item: 'a.0', set: { unit: '张' } }).code).toBe('unit_in_use');
	});

	test('stopped, it stays with its stock', () => {
		const after = added().run(stopSupply, { item: 'a.0', stopped: true });
		expect(after.get(supplyItems, 'a.0').stopped).toBe(true);
		expect(after.only(supplyChanges).field).toBe('stopped');
	});
});

describe('a scan finds an item', () => {
	const found = (after: ReturnType<typeof start>, code: string) => {
		const source = new MemorySource();
		for (const entity of [supplyItems, supplyCodes]) for (const row of after.rows(entity)) source.save(entity, row);
		const get = (entity: never, id: string) => source.row(entity, id) as never;
		return findSupply(
			{ get, need: get, where: (entity, index, value) => source.where(entity, index, value) as never },
			code
		)?.id;
	};

	test('by our label, the maker’s code and a further one, until that is taken off', () => {
		const linked = added().run(linkSupplyCode, { item: 'a.0', code: ' 16921734951127 ' });
		expect(
			['https://x.cn/e/YP-0001', 'yp-0001', '6921734951120', '16921734951127'].map((code) => found(linked, code))
		).toEqual(['a.0', 'a.0', 'a.0', 'a.0']);
		expect(
			found(linked.run(unlinkSupplyCode, { item: 'a.0', code: '16921734951127' }), '16921734951127')
		).toBeUndefined();
	});

	test('of one code only one', () => {
		const two = added().run(addSupply, { ...paper, code: 'YP-0002' }, 'b');
		expect(two.refusal(linkSupplyCode, { item: 'b.0', code: '6921734951120' })).toMatchObject({
			code: 'code_linked',
			detail: { item: 'a.0' }
		});
	});
});

describe('an import', () => {
	const row = (line: number, code: string, more: object = {}) => ({ line, code, name: '笔', unit: '支', ...more });

	test('enters its rows, their suppliers once, and what is in stock as the opening of the book', () => {
		const after = start().run(importSupplies, {
			importId: 'i1',
			rows: [row(2, 'yp-1', { supplier: '晨光', stock: 12, lastPrice: 150 }), row(3, 'yp-2', { supplier: '晨光' })]
		});
		expect(after.rows(supplyItems)).toMatchObject([{ code: 'YP-1', class: 'consumable' }, { code: 'YP-2' }]);
		expect(after.only(suppliers).name).toBe('晨光');
		expect(after.only(supplyMovements)).toMatchObject({ kind: 'opening', quantity: 12, value: 1800, source: 'i1' });
	});

	test('with a bad row is refused whole, each bad row named by its line', () => {
		const rows = [row(2, 'YP-0001'), row(3, 'YP-3'), row(4, 'yp-3'), row(5, 'YP-5', { barcode: '6921734951120' })];
		expect(added().refusal(importSupplies, { importId: 'i1', rows }).detail).toEqual({
			rows: [
				{ line: 2, problem: 'code_taken', value: 'YP-0001', name: 'A4 复印纸 70g' },
				{ line: 4, problem: 'code_twice', value: 'YP-3', with: 3 },
				{ line: 5, problem: 'barcode_taken', value: '6921734951120', name: 'A4 复印纸 70g' }
			]
		});
	});

	test('of five hundred rows with stock, barcodes and new suppliers fits into one mutation', () => {
		const rows = Array.from({ length: IMPORT_ROWS }, (_, n) =>
			row(n, `N-${n}`, { stock: 3, barcode: `69${n}`, supplier: `商${n % 50}` })
		);
		expect(start().run(importSupplies, { importId: 'i1', rows }).rows(supplyItems)).toHaveLength(IMPORT_ROWS);
	});

	const imported = () =>
		start().run(
			importSupplies,
			{ importId: 'i1', rows: [row(2, 'A', { stock: 5 }), row(3, 'B', { stock: 5, barcode: '1' })] },
			'im'
		);
	const items = (after: ReturnType<typeof start>) => after.rows(supplyItems).map(({ id }) => id);

	test('taken back, is in nobody’s sight, its stock gone, its codes free; what was booked on since stays', () => {
		const [a = '', b = ''] = items(imported());
		const out = imported().with(supplyMovements, { item: a, kind: 'issue', quantity: -1, recordedAt: NOW });
		const after = out.run(undoSuppliesImport, { importId: 'i1', items: [a, b] });
		expect(after.get(supplyItems, a).withdrawn).toBe(false);
		expect(supplyItems.audience(after.get(supplyItems, b))).toEqual([]);
		expect(after.get(supplyBalances, b).quantity).toBe(0);
		const again = after
			.at('11:00')
			.as(person('lin', admin))
			.run(importSupplies, { importId: 'i2', rows: [row(9, 'B', { stock: 7, barcode: '1' })] });
		expect(again.get(supplyItems, b)).toMatchObject({ importId: 'i2', addedBy: 'lin', barcode: '1' });
		expect(again.get(supplyBalances, b).quantity).toBe(7);
		expect(again.run(undoSuppliesImport, { importId: 'i2', items: [b] }).get(supplyItems, b).withdrawn).toBe(true);
	});

	test('after a day it is the catalogue’s', () => {
		const late = imported().at('09:31', '2026-11-25');
		expect(late.refusal(undoSuppliesImport, { importId: 'i1', items: items(late) })).toEqual({
			code: 'undo_too_late',
			detail: { until: daysAfter(NOW, 1) }
		});
	});
});

test('a supplier’s name is one supplier’s', () => {
	const one = start().run(addSupplier, { name: '晨光办公' });
	expect(one.refusal(addSupplier, { name: '晨光办公' }).code).toBe('taken');
});
