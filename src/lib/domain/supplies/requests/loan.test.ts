import { describe, expect, test } from 'vitest';
import { admin } from '../../core';
import { person, type TestOffice } from '../../core/testing';
import { holdings } from '../../people/holding';
import { disablePerson } from '../../people/testing';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import { handOut } from './hand-out';
import { changeLoan, loseLoan, returnLoan } from './lend';
import { supplyLoans } from './loan';
import { reverseIssue } from './reverse';
import { issueRules } from './rules';
import { takeBack } from './take-back';
import { approveAll, ask, ASKED, SIGNATURE, storeroom, today, xie, zhao } from './testing';

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

	test('of a hand-out that is reversed was none', () => {
		const office = lent();
		office.run(reverseIssue, { issue: loan(office).issue, reason: '没借' });
		expect(loan(office).status).toBe('reversed');
		expect(office.only(holdings).over).toBe(true);
	});
});
