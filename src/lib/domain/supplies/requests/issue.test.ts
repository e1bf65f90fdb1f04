import { describe, expect, test } from 'vitest';
import type { TestOffice } from '../../core/testing';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import { reverseMovement } from '../stock/reverse';
import { supplyShortfalls } from '../stock/shortfall';
import { checkCode } from './course';
import { handOut } from './hand-out';
import { issueSignatures, supplyIssues } from './issue';
import { changeIssueRules, issueRules } from './rules';
import { supplySpending } from './spending';
import { reverseIssue } from './reverse';
import { takeBack } from './take-back';
import { approveAll, ask, asked, ASKED, shen, SIGNATURE, storeroom, today, zhao } from './testing';
import { walkInIssue } from './walk-in';

const signed = { way: 'signed', signature: SIGNATURE } as const;
const some = (item: string, quantity: number, more: object = {}) => ({ item, quantity, ...more });
const approved = (wants: Record<string, number>) => approveAll(ask(storeroom(), wants)).as(zhao).at('14:12');
const give = (office: TestOffice, ...lines: { item: string; quantity: number }[]) =>
	office.run(handOut, { requisition: ASKED, lines, ...signed }, 'given');
const codes = (office: TestOffice) => office.exceptions().map(({ code }) => code);

describe('handing out', () => {
	test('is signed for, leaves the book, charges the department and says what is still owed', () => {
		const office = give(approved({ paper: 4, toner: 2 }), some('paper', 4), some('toner', 1));
		expect(office.only(supplyIssues)).toMatchObject({
			id: 'given.0',
			number: 'CK-202611-0001',
			requisition: ASKED,
			recipient: 'shen',
			issuedBy: 'zhao',
			at: today('14:12'),
			lines: [
				{ item: 'paper', quantity: 4, beyond: 0, unitPrice: 23_00 },
				{ item: 'toner', quantity: 1, beyond: 0 }
			]
		});
		expect(office.only(issueSignatures)).toMatchObject({ recipient: 'shen', strokes: SIGNATURE });
		expect(asked(office)).toMatchObject({ status: 'partlyIssued', lines: [{ issued: 4 }, { issued: 1 }] });
		expect(office.get(supplyBalances, 'paper').quantity).toBe(42);
		expect(office.rows(supplyMovements)).toMatchObject([
			{ item: 'paper', quantity: -4, kind: 'issue', number: 'CK-202611-0001', person: 'shen', department: 'd1' },
			{ item: 'toner', quantity: -1 }
		]);
		expect(office.only(supplySpending)).toMatchObject({ id: 'd1:2026-11', spent: 4 * 23_00 + 312_40 });
		expect(office.told('shen')).toContain('supplies_issued');
		expect(codes(office)).toEqual([]);
	});

	test('with the last of it the requisition is issued', () => {
		const office = give(approved({ paper: 4 }), some('paper', 3)).run(handOut, {
			requisition: ASKED,
			lines: [some('paper', 1)],
			way: 'desk'
		});
		expect(asked(office)).toMatchObject({ status: 'issued', issuedAt: today('14:12') });
		expect(codes(office)).toEqual([]);
	});

	test.each<[string, object]>([
		['nothing', { lines: [] }],
		['none of a thing', { lines: [some('paper', 0)] }],
		['a thing twice', { lines: [some('paper', 1), some('paper', 1)] }],
		['more old ones than new ones', { lines: [some('pen', 1, { old: 2 })] }],
		['without the signature it says it has', { signature: undefined }]
	])('refuses %s', (_what, said) => {
		const args = { requisition: ASKED, lines: [some('paper', 1)], ...signed, ...said };
		expect(approved({ paper: 4 }).refusal(handOut, args).code).toBe('bad_args');
	});

	test('is the storekeeper’s', () => {
		const args = { requisition: ASKED, lines: [some('paper', 1)], ...signed };
		expect(approved({ paper: 4 }).as(shen).refusal(handOut, args).code).toBe('forbidden');
	});

	test('with a code that nobody checked asks about it; with one that was checked it does not', () => {
		const args = { requisition: ASKED, lines: [some('paper', 1)], way: 'code' as const };
		expect(codes(approved({ paper: 4 }).run(handOut, args))).toEqual(['code_unchecked']);
		const checked = approved({ paper: 4 }).run(checkCode, { requisition: ASKED, code: '4826' }).run(handOut, args);
		expect(codes(checked)).toEqual([]);
		expect(asked(checked).codeCheckedAt).toBeUndefined();
	});
});

describe('facts stay facts', () => {
	test('more than was approved is kept, with who and when', () => {
		const office = give(approved({ paper: 4 }), some('paper', 6));
		expect(office.only(supplyIssues).lines).toMatchObject([{ quantity: 6, beyond: 2 }]);
		expect(asked(office)).toMatchObject({ status: 'issued', lines: [{ issued: 6 }] });
		expect(office.get(supplyBalances, 'paper').quantity).toBe(40);
		expect(office.exceptions()).toMatchObject([
			{
				code: 'issued_beyond',
				duty: 'supplies',
				at: today('14:12'),
				detail: { issue: 'given.0', what: 'A4 复印纸', quantity: 2 }
			}
		]);
	});

	test('what nobody asked for is beyond approval as a whole', () => {
		expect(give(approved({ paper: 4 }), some('pen', 2, { old: 2 })).only(supplyIssues).lines).toMatchObject([
			{ item: 'pen', quantity: 2, beyond: 2 }
		]);
	});

	test('before anybody signed is kept too, and counts when they do', () => {
		const office = give(ask(storeroom(), { paper: 4 }).as(zhao), some('paper', 4));
		expect(codes(office)).toEqual(['issued_unapproved']);
		expect(asked(office)).toMatchObject({ status: 'submitted', lines: [{ issued: 4 }] });
		expect(asked(approveAll(office)).status).toBe('issued');
	});

	test('more than the book has: the book goes to zero, not below, and the rest waits', () => {
		const office = give(approved({ toner: 3 }), some('toner', 3));
		expect(office.get(supplyBalances, 'toner')).toMatchObject({ quantity: 0, owed: 2 });
		expect(office.only(supplyShortfalls)).toMatchObject({ open: 2, person: 'shen', source: 'given.0' });
		expect(codes(office)).toEqual(['beyond_stock']);
	});
});

describe('old for new', () => {
	test('a controlled consumable without the old one asks, unless a reason is written', () => {
		expect(codes(give(approved({ pen: 2 }), some('pen', 2, { old: 2 })))).toEqual([]);
		expect(codes(give(approved({ pen: 2 }), some('pen', 2, { old: 1 })))).toEqual(['no_old_one']);
		expect(codes(give(approved({ pen: 2 }), some('pen', 2, { note: '新来的同事' })))).toEqual([]);
	});

	test('or the office has no such rule', () => {
		const office = approved({ pen: 2 }).with(issueRules, { id: 'issue', closesAt: '17:30', oldForNew: false });
		expect(codes(give(office, some('pen', 2)))).toEqual([]);
	});
});

describe('a walk-in', () => {
	const take = (...lines: { item: string; quantity: number }[]) =>
		storeroom()
			.as(zhao)
			.run(walkInIssue, { recipient: 'shen', lines, ...signed });

	test('takes small things without a requisition', () => {
		const office = take(some('paper', 2));
		expect(office.only(supplyIssues)).toMatchObject({ recipient: 'shen', department: 'd1', lines: [{ beyond: 0 }] });
		expect(office.only(supplyIssues)).not.toHaveProperty('requisition');
		expect(codes(office)).toEqual([]);
	});

	test.each<[string, { item: string; quantity: number }]>([
		['worth more than the rule lets', some('paper', 3)],
		['of a class that the rule does not let', some('disk', 1)]
	])('%s is kept and asked about', (_what, line) => {
		const office = take(line);
		expect(codes(office)).toEqual(['walk_in_beyond']);
		expect(office.only(supplyIssues).lines[0]).toMatchObject({ beyond: line.quantity });
	});

	test('the rule is the office’s own', () => {
		const office = storeroom()
			.as(zhao)
			.run(changeIssueRules, { set: { closesAt: '17:00', walkInMost: 100_00 } });
		expect(codes(office.run(walkInIssue, { recipient: 'shen', lines: [some('paper', 3)], ...signed }))).toEqual([]);
		expect(office.refusal(changeIssueRules, { set: { closesAt: '25:00' } }).code).toBe('bad_time');
	});
});

describe('what comes back', () => {
	const given = () => give(approved({ paper: 4 }), some('paper', 4));
	const back = { issue: 'given.0', item: 'paper', condition: 'good' } as const;

	test('lies in the store again and is no longer charged', () => {
		const office = given().run(takeBack, { ...back, quantity: 1 });
		expect(office.get(supplyBalances, 'paper').quantity).toBe(43);
		expect(office.only(supplyIssues).lines).toMatchObject([{ quantity: 4, returned: 1 }]);
		expect(office.only(supplySpending).spent).toBe(3 * 23_00);
	});

	test('damaged does not', () => {
		const office = given().run(takeBack, { ...back, quantity: 1, condition: 'damaged' });
		expect(office.get(supplyBalances, 'paper').quantity).toBe(42);
	});

	test('more than was given lies there all the same, and is asked about', () => {
		const office = given().run(takeBack, { ...back, quantity: 5 });
		expect(office.get(supplyBalances, 'paper').quantity).toBe(47);
		expect(office.only(supplySpending).spent).toBe(0);
		expect(office.exceptions()).toMatchObject([{ code: 'returned_more', detail: { quantity: 1 } }]);
	});

	test('a hand-out that was none is reversed: book, requisition and charge are as before', () => {
		const office = given().at('17:00').run(reverseIssue, { issue: 'given.0', reason: '点错了单' });
		expect(office.get(supplyBalances, 'paper')).toMatchObject({ quantity: 46, value: 46 * 23_00 });
		expect(asked(office)).toMatchObject({ status: 'approved', lines: [{ issued: 0 }] });
		expect(office.only(supplySpending).spent).toBe(0);
		// What did not happen did not happen then: a count of meanwhile must not miss it.
		expect(office.rows(supplyMovements).map(({ at }) => at)).toEqual([today('14:12'), today('14:12')]);
		expect(office.refusal(reverseIssue, { issue: 'given.0', reason: '再来' }).code).toBe('issue_reversed');
	});

	test('its lines are not reversed one by one: the requisition would not hear of it', () => {
		const [movement] = given().rows(supplyMovements).slice(-1);
		const no = given().refusal(reverseMovement, { movement: movement?.id ?? '', reason: '点错了' });
		expect(no).toMatchObject({ code: 'on_slip', detail: { number: movement?.number } });
	});

	test('one beyond the book is reversed too', () => {
		const office = give(approved({ toner: 3 }), some('toner', 3)).run(reverseIssue, {
			issue: 'given.0',
			reason: '没发'
		});
		expect(office.get(supplyBalances, 'toner')).toMatchObject({ quantity: 1, owed: 0, value: 312_40 });
		expect(office.exceptions()).toMatchObject([{ code: 'beyond_stock', status: 'settled' }]);
	});

	test('one of which something came back is not reversed', () => {
		const office = given().run(takeBack, { ...back, quantity: 1 });
		expect(office.refusal(reverseIssue, { issue: 'given.0', reason: '点错' }).code).toBe('issue_returned');
	});
});
