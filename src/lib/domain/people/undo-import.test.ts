import { describe, expect, test } from 'vitest';
import { admin, daysAfter } from '../core';
import { NOW, office, person } from '../core/testing';
import { equipment } from '../equipment/equipment';
import { faultReports } from '../faults/fault';
import { visits } from '../visits/visit';
import { changePerson } from './change';
import { changeCard } from './change-card';
import { departments } from './department';
import { NOTHING_ENTRUSTED } from './enter';
import { disablePerson, enablePerson, setDuties } from './testing';
import { hosts } from './host';
import { importPeople } from './import';
import { renameDepartment } from './manage-departments';
import { people, personCards } from './person';
import { undoPeopleImport } from './undo-import';

const chen = person('chen', admin);
const rows = [
	{ line: 2, name: '解小雨', department: '院办公室', phone: '13700001111' },
	{ line: 3, name: '李娜', department: '市政所', userName: 'lina' },
	{ line: 4, name: '贺知秋', department: '市政所' }
];

const imported = () =>
	office(people, { id: 'chen', name: '陈静', isAdmin: true })
		.with(departments, { id: 'hq', name: '院办公室' })
		.as(chen)
		.run(importPeople, { importId: 'i1', rows }, 'im');
type Imported = ReturnType<typeof imported>;
const idOf = (after: Imported, name: string) => after.rows(people).find((one) => one.name === name)?.id ?? '';
const everybody = (after: Imported) => after.rows(people).map(({ id }) => id);
const undone = (after: Imported) => after.run(undoPeopleImport, { importId: 'i1', people: everybody(after) });
const standing = (after: Imported) =>
	after
		.rows(people)
		.filter((one) => !one.withdrawn)
		.map((one) => one.name);
const open = (after: Imported) =>
	after
		.rows(departments)
		.filter((one) => !one.closed)
		.map((one) => one.name);

describe('an import of people taken back', () => {
	test('is in nobody’s sight: no account, no card, no host', () => {
		const after = undone(imported());
		const lina = idOf(after, '李娜');
		expect(standing(after)).toEqual(['陈静']);
		expect(after.get(people, lina).disabled).toBe(true);
		for (const [entity, id] of [
			[people, lina],
			[personCards, lina],
			[hosts, lina]
		] as const)
			expect(entity.audience(after.get(entity, id) as never)).toEqual([]);
	});

	test('frees telephones and user names: the same list comes in again', () => {
		const again = undone(imported()).run(importPeople, { importId: 'i2', rows });
		expect(standing(again)).toEqual(['陈静', '解小雨', '李娜', '贺知秋']);
		expect(again.rows(personCards).filter((card) => card.userName === 'lina')).toHaveLength(1);
	});

	test('closes the departments it opened, and the next import opens them again', () => {
		const after = undone(imported());
		expect(open(after)).toEqual(['院办公室']);
		const again = after.run(importPeople, { importId: 'i2', rows });
		expect(open(again)).toEqual(['院办公室', '市政所']);
		expect(again.rows(departments)).toHaveLength(2);
	});

	const meanwhile: [string, (after: Imported, id: string) => unknown][] = [
		['given a duty', (after, person) => after.run(setDuties, { ...NOTHING_ENTRUSTED, person, duties: ['seals'] })],
		['corrected', (after, person) => after.run(changePerson, { person, set: { post: '所长' } })],
		['given another telephone', (after, person) => after.run(changeCard, { person, phone: '8305' })],
		['disabled', (after, person) => after.run(disablePerson, { person })],
		['given a thing to keep', (after, keeper) => after.with(equipment, { keeper })],
		['visited', (after, host) => after.with(visits, { host })],
		['reporting a fault', (after, reporter) => after.with(faultReports, { reporter })]
	];
	test.each(meanwhile)('leaves who was %s since', (_what, happen) => {
		const after = imported();
		happen(after, idOf(after, '李娜'));
		expect(standing(undone(after))).toEqual(['陈静', '李娜']);
	});

	test('leaves a department in which somebody stays, and one that was renamed', () => {
		const kept = imported();
		kept.run(changePerson, { person: idOf(kept, '李娜'), set: { post: '所长' } });
		expect(open(undone(kept))).toEqual(['院办公室', '市政所']);

		const renamed = imported();
		const department = renamed.get(people, idOf(renamed, '李娜')).department ?? '';
		renamed.run(renameDepartment, { department, name: '市政一所' });
		expect(open(undone(renamed))).toEqual(['院办公室', '市政一所']);
	});

	test('leaves a thing’s keeper alone only while the thing is in the ledger', () => {
		const after = imported();
		after.with(equipment, { keeper: idOf(after, '李娜'), withdrawn: true });
		expect(standing(undone(after))).toEqual(['陈静']);
	});

	test('touches nobody of another import', () => {
		const after = imported().run(importPeople, { importId: 'i2', rows: [{ line: 2, name: '周明' }] });
		expect(standing(undone(after))).toEqual(['陈静', '周明']);
	});

	test('whoever means to change one of them is told', () => {
		const after = undone(imported());
		const lina = idOf(after, '李娜');
		const refused = { code: 'person_withdrawn', detail: { name: '李娜' } };
		expect(after.refusal(enablePerson, { person: lina })).toEqual(refused);
		expect(after.refusal(setDuties, { ...NOTHING_ENTRUSTED, person: lina, duties: ['seals'] })).toEqual(refused);
		expect(after.refusal(changePerson, { person: lina, set: { post: '所长' } })).toEqual(refused);
		expect(after.refusal(changeCard, { person: lina, userName: 'lina' })).toEqual(refused);
	});

	test('is refused after a day, and to everybody but an administrator', () => {
		const late = imported().at('09:31', '2026-11-25');
		const all = { importId: 'i1', people: everybody(late) };
		expect(late.refusal(undoPeopleImport, all)).toEqual({
			code: 'undo_too_late',
			detail: { until: daysAfter(NOW, 1) }
		});
		expect(late.as(person('lin')).refusal(undoPeopleImport, all).code).toBe('forbidden');
	});
});
