import { describe, expect, test } from 'vitest';
import { admin, duty, PUBLIC, type Actor } from '../core';
import { NOW, office, person } from '../core/testing';
import { people } from '../people/person';
import { addEquipment } from './add';
import { assignEquipment } from './assign';
import { changeEquipment } from './change';
import { equipment, type Equipment } from './equipment';
import { equipmentEvents } from './event';
import { foreignCodes } from './foreign-code';
import { linkCode, unlinkCode } from './link-code';
import { addPlace, changePlace, closePlace } from './manage-places';
import { moveEquipment } from './move';
import { places } from './place';
import { setEquipmentStatus } from './set-status';

const he = person('he', duty('equipment'));
const lin = person('lin');
const projector = { id: 'p1', assetTag: 'BG-0147', name: '便携投影仪', status: 'inUse' } as const;

const start = (item: Partial<Equipment> = {}) =>
	office(equipment, { ...projector, ...item })
		.with(places, { id: 'room1', name: '第一会议室' }, { id: 'room2', name: '第二会议室' })
		.with(people, { id: 'he', name: '何志强', department: 'it' }, { id: 'gone', name: '老周', disabled: true })
		.as(he);

type Office = ReturnType<typeof start>;
const history = (after: Office) => after.rows(equipmentEvents).map(({ kind, by, detail }) => ({ kind, by, detail }));

describe('adding', () => {
	test('a thing comes in with its tag in the one form; who added it is on its row', () => {
		const after = start().run(addEquipment, { assetTag: 'bg-0148 ', name: '幕布', place: 'room1' });
		expect(after.rows(equipment)[1]).toMatchObject({
			assetTag: 'BG-0148',
			status: 'inUse',
			addedAt: NOW,
			addedBy: 'he',
			withdrawn: false
		});
		expect(history(after)).toEqual([]);
	});

	test('what nobody keeps and no room holds is in stock', () => {
		expect(start().run(addEquipment, { assetTag: 'BG-0148', name: '幕布' }).rows(equipment)[1]?.status).toBe('inStock');
	});

	test('the scanned code that led to it finds it from now on', () => {
		const after = start().run(addEquipment, { assetTag: 'BG-0148', name: '幕布', code: '6921734900128' });
		expect(after.only(foreignCodes)).toMatchObject({ code: '6921734900128', equipment: 'm1.0' });
	});

	test.each([
		['a tag of another thing, in whatever form', { assetTag: 'ｂｇ-0147' }, 'tag_taken'],
		['a place that is not there', { place: 'nowhere' }, 'not_found'],
		['a code that is a tag', { code: 'BG-0147' }, 'code_is_tag']
	])('refuses %s', (_what, said, code) => {
		expect(start().refusal(addEquipment, { assetTag: 'BG-0148', name: '幕布', ...said }).code).toBe(code);
	});
});

describe('changing', () => {
	test('two who mend different fields both succeed', () => {
		const after = start({ model: 'X49' })
			.run(changeEquipment, { equipment: 'p1', set: { model: 'CB-X49' } })
			.run(changeEquipment, { equipment: 'p1', set: { price: 468000 }, clear: ['model'] });
		expect(after.get(equipment, 'p1')).toMatchObject({ name: '便携投影仪', price: 468000 });
		expect(after.get(equipment, 'p1').model).toBeUndefined();
		expect(history(after)).toEqual([
			{ kind: 'changed', by: 'he', detail: { fields: 'model' } },
			{ kind: 'changed', by: 'he', detail: { fields: 'model price' } }
		]);
	});

	test('a change to the same leaves no line', () => {
		const after = start().run(changeEquipment, { equipment: 'p1', set: { name: '便携投影仪' }, clear: ['model'] });
		expect(after.wrote).toEqual([]);
	});

	test('a thing whose import was taken back is no longer there to change', () => {
		const refused = start({ withdrawn: true }).refusal(changeEquipment, { equipment: 'p1', set: { name: '幕布' } });
		expect(refused.code).toBe('withdrawn');
	});
});

describe('moving', () => {
	test('whoever stands before it may say where it is', () => {
		const after = start({ place: 'room2' }).as(lin).run(moveEquipment, { equipment: 'p1', place: 'room1' });
		expect(after.get(equipment, 'p1').place).toBe('room1');
		expect(history(after)).toEqual([{ kind: 'moved', by: 'lin', detail: { from: '第二会议室', to: '第一会议室' } }]);
	});

	test('a place in words takes the room’s place, and the other way round', () => {
		const after = start({ place: 'room2' }).run(moveEquipment, { equipment: 'p1', placeText: '三楼走廊' });
		expect(after.get(equipment, 'p1')).toMatchObject({ placeText: '三楼走廊' });
		expect(after.get(equipment, 'p1').place).toBeUndefined();
		const back = after.run(moveEquipment, { equipment: 'p1', place: 'room2' });
		expect(back.get(equipment, 'p1').placeText).toBeUndefined();
	});

	test('where it is already, nothing happened', () => {
		expect(start({ place: 'room1' }).run(moveEquipment, { equipment: 'p1', place: 'room1' }).wrote).toEqual([]);
	});

	test.each<Partial<Equipment>>([{ status: 'disposed' }, { status: 'lost' }, { withdrawn: true }])(
		'a thing that should not be there (%o) was moved all the same, and the duty is asked',
		(item) => {
			const after = start(item).as(lin).run(moveEquipment, { equipment: 'p1', place: 'room1' });
			expect(after.get(equipment, 'p1').place).toBe('room1');
			expect(after.exceptions()).toMatchObject([
				{ code: 'moved_though', duty: 'equipment', detail: { equipment: 'p1' } }
			]);
		}
	);

	test('to nowhere is no move', () => {
		expect(start().refusal(moveEquipment, { equipment: 'p1' }).code).toBe('bad_args');
	});

	test('a thing that a device does not know waits for the server', () => {
		expect(start().onDevice().run(moveEquipment, { equipment: 'p9', place: 'room1' }).unknown).toBe(true);
	});
});

describe('the keeper', () => {
	test('is told, brings the department, and takes the thing out of stock', () => {
		const after = start({ status: 'inStock', keeperText: '老周' })
			.as(person('chen', admin))
			.run(assignEquipment, { equipment: 'p1', keeper: 'he' });
		expect(after.get(equipment, 'p1')).toMatchObject({ keeper: 'he', department: 'it', status: 'inUse' });
		expect(after.get(equipment, 'p1').keeperText).toBeUndefined();
		expect(after.told('he')).toEqual(['equipment_assigned']);
		expect(history(after)).toEqual([{ kind: 'assigned', by: 'chen', detail: { from: '老周', to: '何志强' } }]);
	});

	test('of a thing under repair changes, its status does not', () => {
		const after = start({ status: 'underRepair' }).run(assignEquipment, { equipment: 'p1', keeper: 'he' });
		expect(after.get(equipment, 'p1').status).toBe('underRepair');
	});

	test('who takes it himself is not told', () => {
		expect(start().run(assignEquipment, { equipment: 'p1', keeper: 'he' }).told('he')).toEqual([]);
	});

	test('whose account is disabled is refused', () => {
		expect(start().refusal(assignEquipment, { equipment: 'p1', keeper: 'gone' }).code).toBe('person_disabled');
	});

	test('may be nobody', () => {
		const after = start({ keeper: 'he' }).run(assignEquipment, { equipment: 'p1' });
		expect(after.get(equipment, 'p1').keeper).toBeUndefined();
	});
});

describe('the status', () => {
	test('set by hand is a line in the history', () => {
		const after = start().run(setEquipmentStatus, { equipment: 'p1', status: 'idle', note: '换新' });
		expect(after.get(equipment, 'p1').status).toBe('idle');
		expect(history(after)).toEqual([
			{ kind: 'statusSet', by: 'he', detail: { from: 'inUse', to: 'idle', note: '换新' } }
		]);
	});

	test('of a thing that was disposed of stays', () => {
		const disposed = start({ status: 'disposed' });
		expect(disposed.refusal(setEquipmentStatus, { equipment: 'p1', status: 'inUse' }).code).toBe('disposed');
	});
});

describe('a maker’s code', () => {
	const two = () => start().with(equipment, { id: 'p2', assetTag: 'BG-0148', name: '幕布' });

	test('linked once finds the thing, linked twice changes nothing', () => {
		const after = two().run(linkCode, { equipment: 'p1', code: ' 6921734900128' });
		expect(after.only(foreignCodes)).toMatchObject({ code: '6921734900128', equipment: 'p1' });
		expect(after.run(linkCode, { equipment: 'p1', code: '6921734900128' }).wrote).toEqual([]);
	});

	test('of another thing is refused, until it is taken off there', () => {
		const linked = two().run(linkCode, { equipment: 'p2', code: 'X1' });
		expect(linked.refusal(linkCode, { equipment: 'p1', code: 'X1' })).toEqual({
			code: 'code_linked',
			detail: { code: 'X1', equipment: 'p2', name: '幕布' }
		});
		const moved = linked
			.run(unlinkCode, { equipment: 'p2', code: 'X1' })
			.run(linkCode, { equipment: 'p1', code: 'X1' });
		expect(moved.only(foreignCodes).equipment).toBe('p1');
	});

	test('of another thing is not taken off by mistake', () => {
		const linked = two().run(linkCode, { equipment: 'p2', code: 'X1' });
		expect(linked.run(unlinkCode, { equipment: 'p1', code: 'X1' }).only(foreignCodes).equipment).toBe('p2');
	});

	test('may be linked by who keeps the thing, not by others', () => {
		expect(two().as(lin).refusal(linkCode, { equipment: 'p1', code: 'X1' }).code).toBe('forbidden');
		const kept = start({ keeper: 'lin' }).as(lin).run(linkCode, { equipment: 'p1', code: 'X1' });
		expect(kept.rows(foreignCodes)).toHaveLength(1);
	});
});

describe('places', () => {
	test('two of one name are refused', () => {
		expect(start().refusal(addPlace, { name: '第一会议室' }).code).toBe('taken');
		expect(start().refusal(changePlace, { place: 'room2', name: '第一会议室' }).code).toBe('taken');
	});

	test('one where things stand stays open', () => {
		expect(start({ place: 'room1' }).refusal(closePlace, { place: 'room1' }).code).toBe('place_in_use');
		expect(start().run(closePlace, { place: 'room1' }).get(places, 'room1').closed).toBe(true);
	});
});

test.each<[string, Actor]>([
	['staff', lin],
	['another duty', person('wu', duty('seals'))],
	['the public', PUBLIC]
])('%s may not write the ledger', (_who, actor) => {
	const attempt = start().as(actor);
	expect(attempt.refusal(addEquipment, { assetTag: 'BG-0148', name: '幕布' }).code).toBe('forbidden');
	expect(attempt.refusal(changeEquipment, { equipment: 'p1', set: {} }).code).toBe('forbidden');
	expect(attempt.refusal(assignEquipment, { equipment: 'p1' }).code).toBe('forbidden');
	expect(attempt.refusal(setEquipmentStatus, { equipment: 'p1', status: 'lost' }).code).toBe('forbidden');
	expect(attempt.refusal(addPlace, { name: '第九会议室' }).code).toBe('forbidden');
});
