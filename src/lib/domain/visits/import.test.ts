import { describe, expect, test } from 'vitest';
import { dateAfter, duty, officeInstant, SYSTEM } from '../core';
import { office, person, TODAY } from '../core/testing';
import { people } from '../people/person';
import { signIn } from './arrival';
import { contactOriginals, visitContacts } from './contact';
import { closeDay } from './day';
import { importVisits } from './import';
import { changeVisit } from './register';
import { undoVisitsImport } from './undo-import';
import { visits } from './visit';

const chen = person('chen', duty('reception'));
const fang = person('fang');
const TOMORROW = dateAfter(TODAY, 1);

const start = () => office(people, { id: 'fang', name: '方毅' }, { id: 'gone', disabled: true }).as(chen).at('09:00');

const row = (line: number, name: string, more: object = {}) => ({
	line,
	name,
	headCount: 1,
	host: 'fang',
	day: TOMORROW,
	...more
});
const LIST = [
	row(2, '陈国栋', { company: '市自然资源局 处长', phone: '136 0000 8871', plate: '鄂a·3J552' }),
	row(3, '何 莉', { expectedAt: officeInstant(TOMORROW, '14:00') })
];

describe('a list of guests', () => {
	test('is expected, each with a code of his own and his telephone apart', () => {
		const after = start().run(importVisits, { importId: 'i1', rows: LIST }, 'm');
		const [first, second] = after.rows(visits);
		expect([first, second]).toMatchObject([
			{ name: '陈国栋', host: 'fang', day: TOMORROW, status: 'expected', onKiosk: true, importId: 'i1' },
			{ name: '何莉', expectedAt: officeInstant(TOMORROW, '14:00') }
		]);
		expect(first?.code).toMatch(/^\d{6}$/);
		expect(first?.code).not.toBe(second?.code);
		expect(after.get(contactOriginals, first?.id ?? '')).toMatchObject({
			phone: '13600008871',
			plate: '鄂A3J552',
			told: ['m']
		});
		expect(after.rows(visitContacts)).toMatchObject([{ phone: '136****8871' }]);
	});

	test.each([
		['what is no name', { name: '合计 40' }, 'bad_name'],
		['what is no telephone', { phone: '无' }, 'bad_visitor_phone'],
		['nobody', { headCount: 0 }, 'bad_head_count'],
		['yesterday', { day: dateAfter(TODAY, -1) }, 'day_past'],
		['a time of another day', { expectedAt: officeInstant(TODAY, '14:00') }, 'other_day'],
		['a host who is gone', { host: 'gone' }, 'person_disabled']
	])('with %s is kept out whole, and its line named', (_what, more, problem) => {
		const here = start();
		const refused = here.refusal(importVisits, { importId: 'i1', rows: [...LIST, row(4, '单敏', more)] });
		expect(refused).toEqual({ code: 'rows_refused', detail: { rows: [{ line: 4, problem }] } });
		expect(here.rows(visits)).toEqual([]);
	});

	test('is one’s own, or the reception’s to tell', () => {
		const at = start().as(fang);
		expect(at.run(importVisits, { importId: 'i1', rows: LIST }).rows(visits)).toHaveLength(2);
		const others = { importId: 'i2', rows: [...LIST, row(4, '单敏', { host: undefined })] };
		expect(at.refusal(importVisits, others).code).toBe('forbidden');
	});

	test('of five hundred fits', () => {
		const rows = Array.from({ length: 500 }, (_, n) =>
			row(n, '林'.repeat(1 + (n % 9)), { phone: `1390000${1000 + n}` })
		);
		const after = start().run(importVisits, { importId: 'i1', rows });
		expect(after.rows(visits)).toHaveLength(500);
	});
});

describe('taking the list back', () => {
	const imported = () => start().run(importVisits, { importId: 'i1', rows: LIST }, 'm');
	const ids = (after: ReturnType<typeof imported>) => after.rows(visits).map(({ id }) => id);

	test('leaves nothing of them, to nobody', () => {
		const after = imported();
		after.run(undoVisitsImport, { importId: 'i1', visits: ids(after) });
		for (const visit of after.rows(visits)) {
			expect(visit).toMatchObject({ name: '*', status: 'cancelled', onKiosk: false });
			expect(visits.audience(visit)).toEqual([]);
		}
		expect(JSON.stringify([after.rows(contactOriginals), after.rows(visitContacts)])).not.toContain('8871');
	});

	test('leaves who has come, and who was changed since', () => {
		const after = imported();
		const [first = '', second = ''] = ids(after);
		after.run(signIn, { visit: first }).run(changeVisit, { visit: second, set: { headCount: 2 } });
		after.run(undoVisitsImport, { importId: 'i1', visits: [first, second] });
		expect(after.rows(visits)).toMatchObject([
			{ name: '陈国栋', status: 'here' },
			{ name: '何莉', status: 'expected', headCount: 2 }
		]);
	});

	test('takes those along who had not come when the house closed', () => {
		const after = imported();
		after.as(SYSTEM).run(closeDay, { on: TOMORROW });
		after.as(chen).run(undoVisitsImport, { importId: 'i1', visits: ids(after) });
		expect(after.rows(visits).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
	});

	test('can be done for a day, by who told it and by the reception', () => {
		const after = imported();
		const args = { importId: 'i1', visits: ids(after) };
		expect(after.as(fang).refusal(undoVisitsImport, args).code).toBe('forbidden');
		expect(after.as(chen).at('09:01', TOMORROW).refusal(undoVisitsImport, args).code).toBe('undo_too_late');
	});
});
