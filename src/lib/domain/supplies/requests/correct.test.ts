import { describe, expect, test } from 'vitest';
import type { TestOffice } from '../../core/testing';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import { supplyShortfalls } from '../stock/shortfall';
import { stocktakes } from '../stocktake/stocktake';
import { stocktakeVariances } from '../stocktake/variance';
import { correctIssue } from './correct';
import { handOut } from './hand-out';
import { supplyIssues } from './issue';
import { changeLoan, loseLoan } from './lend';
import { supplyLoans } from './loan';
import { reverseIssue } from './reverse';
import { supplySpending } from './spending';
import { takeBack } from './take-back';
import { requisitions } from './requisition';
import { approveAll, ask, asked, ASKED, shen, SIGNATURE, storeroom, today, zhao } from './testing';
import { walkInIssue } from './walk-in';

const signed = { way: 'signed', signature: SIGNATURE } as const;
const given = (wants: Record<string, number>, out = wants): TestOffice =>
	approveAll(ask(storeroom(), wants))
		.as(zhao)
		.at('14:00')
		.run(handOut, { requisition: ASKED, lines: linesOf(out), ...signed }, 'given')
		.at('16:00');
const linesOf = (wants: Record<string, number>) =>
	Object.entries(wants).map(([item, quantity]) => ({ item, quantity }));
const right = (wants: Record<string, number>) => ({ issue: 'given.0', lines: linesOf(wants), reason: '写多了' });

describe('a hand-out that was written down wrongly', () => {
	test('is reversed and written anew, from when it was: eight were given, not ten', () => {
		const office = given({ paper: 10, pen: 5 }).run(correctIssue, right({ paper: 8 }), 'right');
		expect(office.get(supplyIssues, 'given.0')).toMatchObject({ correctedBy: 'right.0', reason: '写多了' });
		expect(office.get(supplyIssues, 'right.0')).toMatchObject({
			number: 'CK-202611-0002',
			corrects: 'given.0',
			requisition: ASKED,
			recipient: 'shen',
			at: today('14:00'),
			lines: [
				{ item: 'paper', quantity: 8, beyond: 0 },
				{ item: 'pen', quantity: 5, beyond: 0 }
			]
		});
		expect(asked(office)).toMatchObject({ status: 'partlyIssued', lines: [{ issued: 8 }, { issued: 5 }] });
		expect(office.get(supplyBalances, 'paper')).toMatchObject({ quantity: 38, value: 38 * 23_00 });
		expect(new Set(office.rows(supplyMovements).map(({ at }) => at))).toEqual(new Set([today('14:00')]));
		expect(office.only(supplySpending).spent).toBe(8 * 23_00 + 5 * 2_00);
		expect(office.exceptions()).toMatchObject([{ code: 'no_old_one' }, { code: 'no_old_one' }]);
		expect(office.exceptions()[0]?.status).toBe('settled');
		expect(office.told('shen')).toContain('issue_corrected');
	});

	test('leaves out what was not given at all', () => {
		const office = given({ paper: 4, toner: 1 }).run(correctIssue, right({ toner: 0 }), 'right');
		expect(office.get(supplyIssues, 'right.0').lines).toMatchObject([{ item: 'paper', quantity: 4 }]);
		expect(asked(office)).toMatchObject({ status: 'partlyIssued', lines: [{ issued: 4 }, { issued: 0 }] });
		expect(office.get(supplyBalances, 'toner').quantity).toBe(1);
	});

	test('before a stocktake that is booked: the duty is asked whether that had found it', () => {
		const counted = { stocktake: 'count', item: 'paper', countedAt: today('15:30'), difference: 2 };
		const office = given({ paper: 10, pen: 5 })
			.with(stocktakes, { id: 'count', number: 'PD-202611-0001', status: 'posted', closedAt: today('15:50') })
			.with(stocktakeVariances, { ...counted, id: 'count:paper' });
		const asked = (mutator: string, change: number) => ({
			code: 'corrected_counted',
			action: mutator,
			detail: { item: 'paper', change, number: 'PD-202611-0001' }
		});
		const about = (done: TestOffice) => done.exceptions().filter(({ code }) => code === 'corrected_counted');
		const corrected = office.run(correctIssue, right({ paper: 8, pen: 4 }), 'right');
		expect(about(corrected)).toMatchObject([asked('supplyIssues.correct', 2)]);
		corrected.run(reverseIssue, { issue: 'right.0', reason: '没有领' }, 'none');
		expect(about(corrected)).toMatchObject([asked('supplyIssues.correct', 2), asked('supplyIssues.reverse', 8)]);
	});

	test('beyond the approval is asked about again, or not any more', () => {
		const less = given({ paper: 4 }, { paper: 10 });
		expect(less.exceptions()).toMatchObject([{ code: 'issued_beyond', status: 'open' }]);
		less.run(correctIssue, right({ paper: 4 }), 'right');
		expect(less.exceptions()).toMatchObject([{ code: 'issued_beyond', status: 'settled', resolution: '写多了' }]);
		expect(less.get(supplyIssues, 'right.0').lines).toMatchObject([{ beyond: 0 }]);

		const more = given({ paper: 10 }, { paper: 4 }).run(correctIssue, right({ paper: 12 }), 'right');
		expect(more.get(supplyIssues, 'right.0').lines).toMatchObject([{ quantity: 12, beyond: 2 }]);
		expect(more.exceptions()).toMatchObject([{ code: 'issued_beyond', status: 'open', detail: { quantity: 2 } }]);
		expect(asked(more)).toMatchObject({ status: 'issued', lines: [{ issued: 12 }] });
	});

	test('beyond the book is owed by what it was', () => {
		const office = given({ toner: 3 });
		expect(office.get(supplyBalances, 'toner')).toMatchObject({ quantity: 0, owed: 2 });
		office.run(correctIssue, right({ toner: 2 }), 'right');
		expect(office.get(supplyBalances, 'toner')).toMatchObject({ quantity: 0, owed: 1 });
		office.as(zhao).run(reverseIssue, { issue: 'right.0', reason: '没发' });
		expect(office.rows(supplyShortfalls).map(({ open }) => open)).toEqual([0, 0]);
	});

	test('of what is lent is lent again, until the day that was said', () => {
		const office = given({ disk: 2 });
		office.run(changeLoan, { loan: office.only(supplyLoans).id, due: '2026-12-24' });
		office.run(correctIssue, right({ disk: 1 }), 'right');
		expect(office.rows(supplyLoans)).toMatchObject([
			{ status: 'reversed', quantity: 2 },
			{ status: 'out', quantity: 1, due: '2026-12-24', lentAt: today('14:00'), issue: 'right.0' }
		]);
		const [, loan] = office.rows(supplyLoans);
		office.run(loseLoan, { loan: loan?.id ?? '', note: '丢了' });
		expect(office.refusal(correctIssue, { ...right({ disk: 2 }), issue: 'right.0' }).code).toBe('issue_returned');
	});

	test('without a requisition stays what the rule let go', () => {
		const take = { recipient: 'shen', lines: [{ item: 'paper', quantity: 2 }], ...signed };
		const office = storeroom().as(zhao).at('14:00').run(walkInIssue, take, 'given');
		office.run(correctIssue, right({ paper: 1 }), 'right');
		expect(office.get(supplyIssues, 'right.0')).toMatchObject({ lines: [{ quantity: 1, beyond: 0 }] });
		office.run(correctIssue, { ...right({ paper: 5 }), issue: 'right.0' }, 'more');
		expect(office.exceptions()).toMatchObject([{ code: 'walk_in_beyond', detail: { quantity: 5 } }]);
	});
});

test('on a device that has the slip and not yet what it did to the requisition, it is reversed all the same', () => {
	const office = given({ paper: 10 }).onDevice();
	const { lines, ...before } = asked(office);
	office.with(requisitions, { ...before, lines: lines.map((line) => ({ ...line, issued: 0 })) });
	office.run(reverseIssue, { issue: 'given.0', reason: '没发' });
	expect(asked(office).lines).toMatchObject([{ issued: 0 }]);
});

test('nothing changed, nothing left, a thing that is not on it, one reversed or come back: refused', () => {
	const office = given({ paper: 10, pen: 5 });
	const no = (wants: Record<string, number>) => office.refusal(correctIssue, right(wants)).code;
	expect([no({ paper: 10 }), no({ paper: 0, pen: 0 }), no({ toner: 1 }), no({})]).toEqual(Array(4).fill('bad_args'));
	expect(office.as(shen).refusal(correctIssue, right({ paper: 8 })).code).toBe('forbidden');
	office.as(zhao).run(takeBack, { issue: 'given.0', item: 'pen', quantity: 1, condition: 'good' });
	expect(no({ paper: 8 })).toBe('issue_returned');
	const reversed = given({ paper: 10 }).run(reverseIssue, { issue: 'given.0', reason: '没发' });
	expect(reversed.refusal(correctIssue, right({ paper: 8 })).code).toBe('issue_reversed');
});
