import { describe, expect, test } from 'vitest';
import { SYSTEM, type OfficeDate } from '../../core';
import { office, type TestOffice } from '../../core/testing';
import { officeYears } from '../../calendar';
import { PUBLISHED_YEARS } from '../../calendar/published';
import { notifications } from '../../notifications/notification';
import { changeLoan } from './lend';
import { supplyLoans } from './loan';
import { remindLoans } from './remind-loans';
import { storeroom, zhao } from './testing';

/** The disk that 沈佳 has; 2026-11-27 is a Friday. */
const disk = { id: 'l1', name: '移动硬盘', unit: '个', quantity: 1, borrower: 'shen', status: 'out' as const };
const lent = (...loans: object[]): TestOffice =>
	storeroom()
		.with(
			officeYears,
			...PUBLISHED_YEARS.map(({ id, holidays, makeUpDays }) => ({
				id,
				holidays: [...holidays],
				makeUpDays: [...makeUpDays]
			}))
		)
		.with(supplyLoans, ...loans.map((loan) => ({ ...disk, ...loan })));
const on = (room: TestOffice, ...days: OfficeDate[]): TestOffice => {
	for (const day of days) room.as(SYSTEM).at('00:01', day).run(remindLoans, { on: day });
	return room;
};
/** The days on which somebody was told, and what. */
const told = (room: TestOffice, who: string) =>
	room
		.rows(notifications)
		.filter(({ person }) => person === who)
		.map(({ at, kind }) => [at.slice(0, 10), kind]);

describe('who holds something on loan is told', () => {
	test('the working day before, when it is overdue, and each week of working days after', () => {
		const days = ['23', '24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`);
		const more = ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-12-${day}`);
		// Midnight in Wuhan is the day before in UTC: `at` is told as such.
		expect(told(on(lent({ due: '2026-11-25' }), ...days, ...more), 'shen')).toEqual([
			['2026-11-23', 'loan_due'],
			['2026-11-25', 'loan_late'],
			['2026-12-02', 'loan_late']
		]);
	});

	test('before the week’s end of what is due in it, and before a holiday', () => {
		expect(told(on(lent({ due: '2026-11-29' }), '2026-11-26', '2026-11-27'), 'shen')).toEqual([
			['2026-11-26', 'loan_due']
		]);
		expect(told(on(lent({ due: '2026-10-03' }), '2026-09-29', '2026-09-30', '2026-10-04'), 'shen')).toEqual([
			['2026-09-29', 'loan_due']
		]);
	});

	test('once where the day is done twice, and on the day itself where it was lent too late for the day before', () => {
		const room = on(lent({ due: '2026-11-25' }), '2026-11-25', '2026-11-25');
		expect(told(room, 'shen')).toEqual([['2026-11-24', 'loan_due']]);
		expect(room.get(supplyLoans, 'l1').remindedOn).toBe('2026-11-25');
	});

	test('anew of another day, which is told as well', () => {
		const room = on(lent({ due: '2026-11-25' }), '2026-11-24')
			.as(zhao)
			.at('10:00');
		room.run(changeLoan, { loan: 'l1', due: '2026-11-26' });
		expect(told(on(room, '2026-11-25'), 'shen').map(([, kind]) => kind)).toEqual([
			'loan_due',
			'loan_moved',
			'loan_due'
		]);
		expect(room.as(zhao).run(changeLoan, { loan: 'l1', due: '2026-11-26' }).wrote).toEqual([]);
	});

	test('never of what is back or stays until its holder leaves', () => {
		const room = lent({}, { id: 'l2', due: '2026-11-20', status: 'returned' });
		expect(told(on(room, '2026-11-24'), 'shen')).toEqual([]);
	});
});

test('who lends is told of all loans of a day in one word', () => {
	const room = lent(
		{ due: '2026-11-20' },
		{ id: 'l2', due: '2026-11-19', name: '计算器' },
		{ id: 'l3', due: '2026-11-25' }
	);
	on(room, '2026-11-24');
	expect(room.told('zhao')).toEqual(['loans_late', 'loans_due']);
	expect(room.rows(notifications).find(({ kind }) => kind === 'loans_late')?.about).toEqual({
		loan: 'l1',
		name: '移动硬盘',
		due: '2026-11-20',
		borrower: 'shen',
		count: 2
	});
	expect(room.told('shen')).toEqual(['loan_late', 'loan_late', 'loan_due']);
});

test('a day that was missed is not made up for, and only the clock reminds', () => {
	const room = lent({ due: '2026-11-20' });
	expect(room.as(SYSTEM).at('09:00', '2026-11-24').run(remindLoans, { on: '2026-11-23' }).wrote).toEqual([]);
	expect(room.as(zhao).refusal(remindLoans, { on: '2026-11-24' }).code).toBe('forbidden');
	expect(office(supplyLoans).as(SYSTEM).run(remindLoans, { on: '2026-11-24' }).wrote).toEqual([]);
});
