import { describe, expect, test } from 'vitest';
import { admin, daysAfter, duty, IMPORT_ROWS } from '../core';
import { NOW, office, person } from '../core/testing';
import { equipment } from './equipment';
import { foreignCodes } from './foreign-code';
import { importEquipment } from './import';
import { moveEquipment } from './move';
import { undoImport } from './undo-import';

const he = person('he', duty('equipment'));
const start = () => office(equipment, { id: 'p1', assetTag: 'BG-0147', name: '便携投影仪' }).as(he);
const row = (line: number, assetTag: string, name = '桌') => ({ line, assetTag, name });

describe('an import', () => {
	test('enters its rows under one id, without a line of history each', () => {
		const after = start().run(importEquipment, { importId: 'i1', rows: [row(2, 'bg-0001'), row(3, 'BG-0002')] });
		expect(after.rows(equipment).slice(1)).toMatchObject([
			{ assetTag: 'BG-0001', importId: 'i1', addedBy: 'he' },
			{ assetTag: 'BG-0002', importId: 'i1' }
		]);
		expect(after.wrote).toHaveLength(2);
	});

	test('with a bad row is refused whole, and each bad row is named by its line', () => {
		const after = start();
		const rows = [row(2, 'BG-0001'), row(3, 'bg-0147'), row(4, 'BG-0001')];
		expect(after.refusal(importEquipment, { importId: 'i1', rows })).toEqual({
			code: 'rows_refused',
			detail: {
				rows: [
					{ line: 3, problem: 'tag_taken', value: 'BG-0147', name: '便携投影仪' },
					{ line: 4, problem: 'tag_twice', value: 'BG-0001', with: 2 }
				]
			}
		});
		expect(after.rows(equipment)).toHaveLength(1);
	});

	test('of five hundred rows fits, one of more is refused', () => {
		const rows = Array.from({ length: IMPORT_ROWS + 1 }, (_, n) => row(n, `N-${n}`));
		expect(
			start()
				.run(importEquipment, { importId: 'i1', rows: rows.slice(1) })
				.rows(equipment)
		).toHaveLength(501);
		expect(start().refusal(importEquipment, { importId: 'i1', rows }).code).toBe('bad_args');
	});

	test('is not for staff', () => {
		expect(start().as(person('lin')).refusal(importEquipment, { importId: 'i1', rows: [] }).code).toBe('forbidden');
	});
});

describe('an import taken back', () => {
	const imported = () =>
		start().run(importEquipment, { importId: 'i1', rows: [{ ...row(2, 'A-1'), model: 'T1' }, row(3, 'A-2')] }, 'im');
	const all = { importId: 'i1', equipment: ['im.0', 'im.1', 'p1'] };
	const standing = (after: ReturnType<typeof start>) =>
		after
			.rows(equipment)
			.filter((item) => !item.withdrawn)
			.map((item) => item.assetTag);

	test('is in nobody’s sight any more', () => {
		const after = imported().run(undoImport, all);
		expect(standing(after)).toEqual(['BG-0147']);
		expect(equipment.audience(after.get(equipment, 'im.0'))).toEqual([]);
	});

	test('leaves what was moved, reported or linked since', () => {
		const after = imported()
			.run(moveEquipment, { equipment: 'im.0', placeText: '大厅' })
			.with(foreignCodes, { code: 'X', equipment: 'im.1' })
			.run(undoImport, all);
		expect(standing(after)).toEqual(['BG-0147', 'A-1', 'A-2']);
	});

	test('can come in again: its rows are used again, nothing of the first time is left on them', () => {
		const again = imported()
			.run(undoImport, all)
			.at('11:00')
			.as(person('chen', admin))
			.run(importEquipment, { importId: 'i2', rows: [{ ...row(2, 'A-1', '椅'), price: 9900 }, row(3, 'A-3')] }, 'im2');
		expect(again.get(equipment, 'im.0').model).toBeUndefined();
		expect(again.get(equipment, 'im.0')).toMatchObject({ name: '椅', price: 9900, importId: 'i2', addedBy: 'chen' });
		expect(standing(again)).toEqual(['BG-0147', 'A-1', 'A-3']);
	});

	test('after a day it is the ledger’s', () => {
		const late = imported().at('09:31', '2026-11-25');
		expect(late.refusal(undoImport, all)).toEqual({ code: 'undo_too_late', detail: { until: daysAfter(NOW, 1) } });
		expect(imported().at('09:30', '2026-11-25').run(undoImport, all).rows(equipment)).toHaveLength(3);
	});
});
