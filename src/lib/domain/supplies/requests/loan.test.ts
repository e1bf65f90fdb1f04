import { describe, expect, test } from 'vitest';
import { admin } from '../../core';
import { person, type TestOffice } from '../../core/testing';
import { holdings } from '../../people/holding';
import { people } from '../../people/person';
import { disablePerson } from '../../people/testing';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import { dropShortfall, reverseMovement } from '../stock/reverse';
import { supplyShortfalls } from '../stock/shortfall';
import { handOut } from './hand-out';
import { supplyIssues } from './issue';
import { changeLoan, loseLoan, returnLoan } from './lend';
import { supplyLoans } from './loan';
import { outAgain } from './out-again';
import { reverseIssue } from './reverse';
import { issueRules } from './rules';
import { supplySpending } from './spending';
import { takeBack } from './take-back';
import { approveAll, ask, ASKED, SIGNATURE, storeroom, today, xie, zhao } from './testing';
import { walkInIssue } from './walk-in';

const signed = { way: 'signed', signature: SIGNATURE } as const;
const some = (item: string, quantity: number, more: object = {}) => ({ item, quantity, ...more });
const approved = (wants: Record<string, number>) => approveAll(ask(storeroom(), wants)).as(zhao).at('14:12');
const give = (office: TestOffice, ...lines: { item: string; quantity: number }[]) =>
	office.run(handOut, { requisition: ASKED, lines, ...signed }, 'given');
const codes = (office: TestOffice) => office.exceptions().map(({ code }) => code);

describe('a loan', () => {
	const lent = () =>
		approved({ disk: 1 }).run(handOut, { requisition: ASKED, lines: [some('disk', 1)], ...signed, due: '2026-12-31' });
	const loan = (office: TestOffice) => office.only(supplyLoans);

	test('stands under its holder’s name until it is back', () => {
		const office = lent();
		expect(loan(office)).toMatchObject({ borrower: 'shen', due: '2026-12-31', status: 'out', lentBy: 'zhao' });
		expect(office.only(supplyMovements).kind).toBe('lend');
		office.at('16:00').run(returnLoan, { loan: loan(office).id, condition: 'good' });
		expect(loan(office)).toMatchObject({ status: 'returned', returnedAt: today('16:00'), receivedBy: 'zhao' });
		expect(office.get(supplyBalances, 'disk').quantity).toBe(3);
		office.at('16:30').run(returnLoan, { loan: loan(office).id, condition: 'good' });
		expect(office.get(supplyBalances, 'disk').quantity).toBe(3);
	});

	test('keeps its holder from leaving', () => {
		const office = lent().with(holdings);
		const chief = person('lin', admin);
		expect(office.as(chief).refusal(disablePerson, { person: 'shen' })).toEqual({
			code: 'still_holds',
			detail: { name: '沈佳', what: '移动硬盘', count: 1 }
		});
		office.as(zhao).run(loseLoan, { loan: loan(office).id, note: '出差丢失' });
		office.as(chief).run(disablePerson, { person: 'shen' });
		expect(office.refusal(disablePerson, { person: 'nobody' }).code).toBe('not_found');
	});

	test('or only tells the duty, where the office’s rule is so', () => {
		const office = approved({ disk: 1 }).with(issueRules, { id: 'issue', closesAt: '17:30', loansBlockLeaving: false });
		give(office, some('disk', 1)).as(person('lin', admin)).run(disablePerson, { person: 'shen' });
		expect(office.exceptions()).toMatchObject([
			{ code: 'left_holding', duty: 'supplies', detail: { what: '移动硬盘' } }
		]);
	});

	test('gets more time, while it is out', () => {
		const office = lent();
		const { id } = loan(office);
		expect(loan(office.run(changeLoan, { loan: id })).due).toBeUndefined();
		office.run(loseLoan, { loan: id, note: '丢了' });
		expect(office.refusal(changeLoan, { loan: id, due: '2027-01-01' }).code).toBe('loan_over');
		expect(office.as(xie).refusal(loseLoan, { loan: id, note: '丢了' }).code).toBe('forbidden');
	});

	test('that comes back over its slip is back, all of it or some', () => {
		const office = give(approved({ disk: 2 }), some('disk', 2));
		const over = (n: number) =>
			office.run(takeBack, { issue: 'given.0', item: 'disk', quantity: n, condition: 'good' });
		over(1);
		expect(loan(office)).toMatchObject({ status: 'out', quantity: 1 });
		expect(office.only(holdings)).toMatchObject({ over: false, quantity: 1 });
		over(1);
		expect(loan(office)).toMatchObject({ status: 'returned', receivedBy: 'zhao' });
		expect(office.only(holdings).over).toBe(true);
		// Two took it in: it lies there once.
		office.run(returnLoan, { loan: loan(office).id, condition: 'good' });
		expect(office.get(supplyBalances, 'disk').quantity).toBe(3);
		expect(codes(office)).toEqual([]);
		over(1);
		expect(codes(office)).toEqual(['returned_more']);
	});

	describe('that was said to be back and is not', () => {
		const again = (office: TestOffice) => office.run(outAgain, { loan: loan(office).id, reason: '还的是另一块' });
		const back = (condition: 'good' | 'damaged') => {
			const office = lent().with(holdings).at('16:00');
			return office.run(returnLoan, { loan: loan(office).id, condition }).at('16:30');
		};

		test('is out again: the book, its holder and the clock know it', () => {
			const before = lent().get(supplyBalances, 'disk');
			const office = again(back('good'));
			expect(loan(office)).toMatchObject({
				status: 'out',
				due: '2026-12-31',
				again: { at: today('16:30'), by: 'zhao', reason: '还的是另一块' }
			});
			expect(loan(office)).not.toHaveProperty('returnedAt');
			expect(office.only(holdings).over).toBe(false);
			expect(office.get(supplyBalances, 'disk')).toMatchObject({ quantity: before.quantity, value: before.value });
			expect(office.rows(supplyMovements).at(-1)).toMatchObject({ kind: 'reversal', at: today('16:00') });
			expect(office.told('shen')).toContain('loan_again');
			// And may come back, and be taken back, once more.
			office.run(returnLoan, { loan: loan(office).id, condition: 'good' });
			expect(again(office).get(supplyBalances, 'disk').quantity).toBe(before.quantity);
			expect(office.run(reverseIssue, { issue: loan(office).issue, reason: '没借' }).only(holdings).over).toBe(true);
		});

		test('damaged, or lost: nothing had come into the store', () => {
			expect(again(back('damaged')).get(supplyBalances, 'disk').quantity).toBe(2);
			const office = lent();
			office.run(loseLoan, { loan: loan(office).id, note: '丢了' });
			expect(loan(again(office)).status).toBe('out');
			expect(office.get(supplyBalances, 'disk').quantity).toBe(2);
		});

		test.each(['good', 'damaged'] as const)('over its slip, %s: the slip knows it too', (condition) => {
			const office = give(approved({ disk: 2 }), some('disk', 2));
			const over = (n: number, how: 'good' | 'damaged') =>
				office.run(takeBack, { issue: 'given.0', item: 'disk', quantity: n, condition: how });
			over(1, 'good');
			over(1, condition);
			again(office);
			expect(loan(office)).toMatchObject({ status: 'out', quantity: 1 });
			expect(office.get(supplyIssues, 'given.0').lines).toMatchObject([{ quantity: 2, returned: 1 }]);
			expect(office.get(supplyBalances, 'disk').quantity).toBe(2);
			expect(office.only(supplySpending).spent).toBe(499_00);
		});

		test('and has been lent to somebody else since: the book lacks it, and the duty is asked', () => {
			const office = back('good');
			const lines = [some('disk', 3)];
			office.run(walkInIssue, { recipient: 'li', lines, ...signed });
			office.run(outAgain, { loan: office.rows(supplyLoans)[0]?.id ?? '', reason: '没还' });
			expect(office.get(supplyBalances, 'disk')).toMatchObject({ quantity: 0, owed: 1 });
			expect(codes(office)).toContain('beyond_stock');
			const [shortfall] = office.rows(supplyShortfalls);
			expect(office.refusal(dropShortfall, { shortfall: shortfall?.id ?? '', reason: '算了' }).code).toBe('on_loan');
		});

		test('and whose holder has left: the duty is asked', () => {
			const office = back('good');
			const { id, ...holder } = office.get(people, 'shen');
			again(office.with(people, { ...holder, id, disabled: true }));
			expect(office.exceptions()).toMatchObject([{ code: 'left_holding', detail: { name: '沈佳', what: '移动硬盘' } }]);
		});

		test('is put right on the loan alone, by the duty, and once', () => {
			const office = back('good');
			const movement = office.rows(supplyMovements).at(-1)?.id ?? '';
			expect(office.refusal(reverseMovement, { movement, reason: '没还' }).code).toBe('on_loan');
			const args = { loan: loan(office).id, reason: '没还' };
			expect(office.as(xie).refusal(outAgain, args).code).toBe('forbidden');
			expect(office.as(zhao).run(outAgain, args).refusal(outAgain, args).code).toBe('loan_out');
			office.run(reverseIssue, { issue: loan(office).issue, reason: '没借' });
			expect(office.refusal(outAgain, args).code).toBe('loan_over');
		});

		test('on a device that lacks the line in its book, the server will say', () => {
			const row = { ...loan(back('good')), back: undefined };
			const office = approved({ disk: 1 }).with(supplyLoans, row).onDevice();
			expect(office.run(outAgain, { loan: row.id, reason: '没还' }).unknown).toBe(true);
		});
	});

	test('of a hand-out that is reversed was none', () => {
		const office = lent();
		office.run(reverseIssue, { issue: loan(office).issue, reason: '没借' });
		expect(loan(office).status).toBe('reversed');
		expect(office.only(holdings).over).toBe(true);
	});
});
