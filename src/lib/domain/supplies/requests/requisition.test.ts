import { describe, expect, test } from 'vitest';
import { approvals } from '../../approvals';
import { checkCode, closeRequisition, layOut } from './course';
import { cutRequisition } from './cut';
import { pickUpCodes, requisitions } from './requisition';
import { resubmitRequisition, submitRequisition } from './submit';
import {
	approveAll,
	approveRequest,
	ask,
	asked,
	ASKED,
	fang,
	li,
	rejectRequest,
	resubmitRequest,
	returnRequest,
	shen,
	storeroom,
	today,
	withdrawRequest,
	zhao
} from './testing';

const wish = { purpose: '开会', pickUpCode: '0001', lines: [{ item: 'paper', quantity: 2 }] };

describe('asking', () => {
	test('takes a number, the prices of the day and a code that only the applicant sees, and asks the head', () => {
		const office = ask(storeroom(), { paper: 4, pen: 24 });
		expect(asked(office)).toMatchObject({
			number: 'SL-202611-0001',
			applicant: 'shen',
			department: 'd1',
			status: 'submitted',
			filedAt: today('09:20'),
			lines: [
				{ item: 'paper', name: 'A4 复印纸', unit: '包', requested: 4, issued: 0, unitPrice: 23_00 },
				{ item: 'pen', requested: 24, unitPrice: 2_00 }
			]
		});
		expect(office.get(pickUpCodes, ASKED)).toEqual({ id: ASKED, code: '4826', applicant: 'shen', filedBy: 'shen' });
		expect(pickUpCodes.audience(office.get(pickUpCodes, ASKED))).toEqual(['user:shen', 'user:shen']);
		expect(office.told('fang')).toEqual(['approval_waiting']);
		expect(office.get(approvals, ASKED)).toMatchObject({ amount: 140_00, title: 'A4 复印纸、中性笔' });
	});

	test('waits for its number on a device, and is whole without', () => {
		const office = ask(storeroom().onDevice(), { paper: 4 });
		expect(asked(office).number).toBeUndefined();
		expect(asked(office).status).toBe('submitted');
	});

	test.each<[string, Partial<typeof wish> & { applicant?: string }, string]>([
		['nothing', { lines: [] }, 'bad_args'],
		['none of a thing', { lines: [{ item: 'paper', quantity: 0 }] }, 'bad_args'],
		['ten thousand', { lines: [{ item: 'paper', quantity: 10_000 }] }, 'bad_args'],
		['a thing twice', { lines: [wish.lines[0], wish.lines[0]].flatMap((one) => one ?? []) }, 'bad_args'],
		['what is no longer kept', { lines: [{ item: 'old', quantity: 1 }] }, 'item_stopped'],
		['a thing that does not exist', { lines: [{ item: 'moon', quantity: 1 }] }, 'not_found'],
		['for somebody who left', { applicant: 'gone' }, 'person_disabled'],
		['with a code that is no code', { pickUpCode: '12a4' }, 'bad_args']
	])('is refused for %s', (_what, said, code) => {
		expect(
			storeroom()
				.as(shen)
				.refusal(submitRequisition, { ...wish, ...said }).code
		).toBe(code);
	});

	test('for somebody else tells him, and both may change it', () => {
		const office = storeroom()
			.as(li)
			.run(submitRequisition, { ...wish, applicant: 'shen' }, 'asked');
		expect(asked(office)).toMatchObject({ applicant: 'shen', filedBy: 'li', department: 'd1' });
		expect(office.told('shen')).toContain('requisition_filed_for_you');
	});
});

describe('the decision', () => {
	test('approves all that was asked for, and the storekeeper is told', () => {
		const office = approveAll(ask(storeroom(), { paper: 4 }));
		expect(asked(office)).toMatchObject({ status: 'approved', decidedAt: today('10:06') });
		expect(office.told('zhao')).toContain('requisition_approved');
	});

	test('from ¥500 the head of the office signs too, from ¥3,000 a leader as well, and all may read it', () => {
		expect(asked(ask(storeroom(), { toner: 2 })).signers).toEqual(['fang', 'lin']);
		expect(asked(ask(storeroom(), { toner: 10 })).signers).toEqual(['fang', 'lin', 'xie']);
		expect(requisitions.audience(asked(ask(storeroom(), { toner: 10 })))).toContain('user:xie');
	});

	test('sent back it lies with its writer, who changes it and hands it in again as its second version', () => {
		const office = ask(storeroom(), { pen: 200 });
		const { stage } = office.get(approvals, ASKED);
		office.as(fang).run(returnRequest, { approval: ASKED, stage, reason: '200 支太多' });
		expect(asked(office)).toMatchObject({ status: 'returned', remark: '200 支太多' });
		office
			.as(shen)
			.run(resubmitRequisition, { requisition: ASKED, purpose: '换笔', lines: [{ item: 'pen', quantity: 20 }] });
		expect(asked(office)).toMatchObject({ status: 'submitted', revision: 2, lines: [{ requested: 20 }] });
		expect(asked(office).remark).toBeUndefined();
		expect(office.get(approvals, ASKED)).toMatchObject({ state: 'running', amount: 40_00 });
	});

	test('closed after it was sent back, nobody can hand it in any more', () => {
		const office = ask(storeroom(), { pen: 200 });
		const { stage } = office.get(approvals, ASKED);
		office.as(fang).run(returnRequest, { approval: ASKED, stage, reason: '200 支太多' });
		office.as(zhao).run(closeRequisition, { requisition: ASKED });
		expect(office.as(shen).refusal(resubmitRequest, { approval: ASKED }).code).toBe('not_returned');
		expect(asked(office).status).toBe('closed');
	});

	test('taken back it is a draft, and can be handed in once more', () => {
		const office = ask(storeroom(), { pen: 200 }).as(shen).run(withdrawRequest, { approval: ASKED });
		expect(asked(office).status).toBe('draft');
		office.run(resubmitRequisition, { requisition: ASKED, purpose: '换笔', lines: [{ item: 'pen', quantity: 20 }] });
		expect(asked(office)).toMatchObject({ status: 'submitted', revision: 2 });
		expect(asked(approveAll(office)).status).toBe('approved');
	});

	test('refused it is over', () => {
		const office = ask(storeroom(), { pen: 2 });
		const { stage } = office.get(approvals, ASKED);
		office.as(fang).run(rejectRequest, { approval: ASKED, stage, reason: '部门自己买' });
		expect(asked(office)).toMatchObject({ status: 'rejected', remark: '部门自己买' });
		expect(
			office.as(shen).refusal(resubmitRequisition, { requisition: ASKED, purpose: '再来', lines: wish.lines }).code
		).toBe('requisition_step');
	});

	test('that comes to a device without the requisition leaves it to the server', () => {
		const far = storeroom()
			.onDevice()
			.with(approvals, {
				...ask(storeroom(), { pen: 2 }).get(approvals, ASKED)
			});
		expect(far.as(fang).run(approveRequest, { approval: ASKED, stage: 2 }).rows(requisitions)).toEqual([]);
	});
});

describe('the reviewer', () => {
	const cut = { requisition: ASKED, lines: [{ item: 'pen', approved: 12, reason: '上月刚领' }] };

	test('leaves less of a line with a reason, which holds once it is approved', () => {
		const office = ask(storeroom(), { pen: 24, paper: 1 }).as(fang).run(cutRequisition, cut);
		expect(asked(approveAll(office)).lines).toMatchObject([
			{ item: 'pen', requested: 24, approved: 12, cutReason: '上月刚领' },
			{ item: 'paper', requested: 1 }
		]);
	});

	test.each<[string, { approved: number; reason?: string }, string]>([
		['more than was asked for', { approved: 25, reason: '多给' }, 'bad_args'],
		['less without a reason', { approved: 12 }, 'reason_missing']
	])('cannot leave %s', (_what, said, code) => {
		const office = ask(storeroom(), { pen: 24 }).as(zhao);
		expect(office.refusal(cutRequisition, { requisition: ASKED, lines: [{ item: 'pen', ...said }] }).code).toBe(code);
	});

	test('takes a cut back by leaving all of it', () => {
		const office = ask(storeroom(), { pen: 24 }).as(zhao).run(cutRequisition, cut);
		office.run(cutRequisition, { requisition: ASKED, lines: [{ item: 'pen', approved: 24 }] });
		expect(asked(office).lines[0]).not.toHaveProperty('cutReason');
	});

	test('is the storekeeper or who is asked to sign, and nobody else', () => {
		expect(ask(storeroom(), { pen: 24 }).as(shen).refusal(cutRequisition, cut).code).toBe('forbidden');
		expect(
			approveAll(ask(storeroom(), { pen: 24 }))
				.as(zhao)
				.refusal(cutRequisition, cut).code
		).toBe('requisition_step');
	});
});

describe('fetching', () => {
	const ready = () => approveAll(ask(storeroom(), { paper: 4 })).as(zhao);

	test('the applicant is told once it is laid out', () => {
		const office = ready().at('10:40').run(layOut, { requisition: ASKED });
		expect(asked(office).readyAt).toBe(today('10:40'));
		expect(office.told('shen')).toContain('requisition_ready');
	});

	test('the right code is noted, a wrong one refused, and on the storekeeper’s device nobody knows', () => {
		expect(asked(ready().run(checkCode, { requisition: ASKED, code: '4826' })).codeCheckedBy).toBe('zhao');
		expect(ready().refusal(checkCode, { requisition: ASKED, code: '4827' }).code).toBe('wrong_code');
		const device = storeroom().onDevice().with(requisitions, asked(ready()));
		expect(device.as(zhao).run(checkCode, { requisition: ASKED, code: '4827' }).unknown).toBe(true);
	});

	test('the rest is not wanted any more', () => {
		const office = ready().run(closeRequisition, { requisition: ASKED, reason: '改用电子版' });
		expect(asked(office)).toMatchObject({ status: 'closed', remark: '改用电子版' });
		expect(office.told('shen')).toContain('requisition_closed');
		expect(office.refusal(layOut, { requisition: ASKED })).toMatchObject({
			code: 'requisition_step',
			detail: { status: 'closed', number: 'SL-202611-0001' }
		});
	});

	test('what waits for its signatures is withdrawn, not closed', () => {
		expect(ask(storeroom(), { pen: 2 }).refusal(closeRequisition, { requisition: ASKED }).code).toBe(
			'requisition_step'
		);
	});
});

test('is found by its number or the end of it, and by any thing on it', () => {
	const words = requisitions.words(asked(ask(storeroom(), { paper: 4, disk: 1 })));
	for (const typed of ['sl-202611-0001', '0001', '复印纸', 'a4', '硬盘'])
		expect([typed, words.some((word) => word.startsWith(typed))]).toEqual([typed, true]);
});
