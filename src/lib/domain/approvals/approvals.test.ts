import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../core';
import { today, type TestOffice } from '../core/testing';
import { people } from '../people/person';
import {
	approvalOf,
	askAgain,
	askFor,
	chen,
	engine,
	errands,
	fang,
	he,
	house,
	shen,
	signersNow,
	stageOf,
	wang,
	zhao,
	zhou
} from './testing';

const { approveRequest, returnRequest, rejectRequest, withdrawRequest, addApprover, transferRequest, replaceApprover, remindApprovers, resubmitRequest, watchRequests } = engine; // prettier-ignore

const asked = (cost = 60_000, said: Partial<Parameters<typeof askFor.apply>[1]> = {}): TestOffice =>
	house()
		.as(shen)
		.run(askFor, { errand: 'e1', what: '移动硬盘', cost, ...said });
const signedBy = (where: TestOffice, who: typeof shen, opinion?: string): TestOffice =>
	where.as(who).run(approveRequest, { ...stageOf(where), opinion });
const status = (where: TestOffice) => where.get(errands, 'e1').status;

describe('the way of a request', () => {
	test('the head of the department first, with a limit in office hours', () => {
		const start = asked();
		expect(signersNow(start)).toEqual([{ person: 'fang' }]);
		expect(approvalOf(start)).toMatchObject({ state: 'running', step: 0, round: 1, dueAt: '2026-11-25T02:00:00.000Z' });
		expect(start.told('fang')).toEqual(['approval_waiting']);
	});

	test('then who the amount asks for, and then it is approved: the duty’s row follows', () => {
		const head = signedBy(asked(), fang, '同意。');
		expect(signersNow(head)).toEqual([{ person: 'chen' }]);
		expect(status(head)).toBe('asked');
		const done = signedBy(head, chen);
		expect(approvalOf(done)).toMatchObject({ state: 'approved', signers: [], closedAt: today('09:30') });
		expect(status(done)).toBe('approved');
		expect(done.told('shen')).toEqual(['approval_approved']);
		expect(approvalOf(done).history.map(({ act, by, text }) => [act, by, text])).toEqual([
			['requested', 'shen', undefined],
			['approved', 'fang', '同意。'],
			['approved', 'chen', undefined]
		]);
	});

	test.each([
		[49_999, undefined, 1],
		[50_000, undefined, 2],
		[300_000, undefined, 3],
		[1_000, 'far', 3]
	])('of %i fen and class %s: %i steps', (cost, kind, steps) =>
		expect(approvalOf(asked(cost, { class: kind })).steps).toHaveLength(steps)
	);

	test('where all must sign, one after the other in any order; one’s signature counts once', () => {
		const both = signedBy(asked(400_000), fang);
		expect(signersNow(both)).toEqual([{ person: 'he' }, { person: 'wang' }]);
		const one = signedBy(both, wang);
		expect(signersNow(one)).toEqual([{ person: 'he' }]);
		expect(one.as(wang).refusal(approveRequest, stageOf(one)).code).toBe('already_signed');
		expect(signersNow(signedBy(one, he)).map(({ person }) => person)).toEqual(['zhou', 'zhao']);
	});

	test('a step that asks for words takes no silence', () => {
		const last = signedBy(signedBy(signedBy(asked(400_000), fang), he), wang);
		expect(last.as(zhao).refusal(approveRequest, stageOf(last)).code).toBe('opinion_needed');
		expect(status(signedBy(last, zhao, '同意购置。'))).toBe('approved');
	});
});

describe('who may sign', () => {
	test('nobody his own: the deputy signs what the head asks for', () => {
		const own = house().as(fang).run(askFor, { errand: 'e1', what: '移动硬盘', cost: 60_000 });
		expect(signersNow(own)).toEqual([{ person: 'zhou' }]);
		expect(own.as(fang).refusal(approveRequest, stageOf(own)).code).toBe('own_request');
	});

	test('nor what he handed in for another', () => {
		const forShen = house().as(fang).run(askFor, { errand: 'e1', what: '移动硬盘', requester: 'shen' });
		expect(approvalOf(forShen)).toMatchObject({ requester: 'shen', by: 'fang', department: 'one' });
		expect(signersNow(forShen)).toEqual([{ person: 'zhou' }]);
	});

	test('not who is not asked, and not who has left', () => {
		const start = asked();
		expect(start.as(he).refusal(approveRequest, stageOf(start)).code).toBe('not_your_turn');
		start.with(people, { id: 'fang', name: '方毅', department: 'one', isHead: true, disabled: true });
		expect(start.as(fang).refusal(approveRequest, stageOf(start)).code).toBe('not_your_turn');
	});

	test('who has left is replaced by his role anew, at the next hour', () => {
		const left = asked().with(people, { id: 'fang', department: 'one', isHead: true, disabled: true });
		const after = left.as(SYSTEM).run(watchRequests, { at: today('10:00') });
		expect(signersNow(after)).toEqual([{ person: 'zhou' }]);
		expect(after.told('zhou')).toEqual(['approval_waiting']);
	});

	test('for a named person who has left the administrator names another; the chain stays', () => {
		const named = asked();
		named.as(fang).run(addApprover, { ...stageOf(named), person: 'he', when: 'after' });
		const stuck = signedBy(named, fang).with(people, { id: 'he', disabled: true });
		stuck.as(SYSTEM).run(watchRequests, { at: today('10:00') });
		expect(signersNow(stuck)).toEqual([]);
		expect(stuck.told('chen')).toEqual(['approval_stuck']);
		expect(stuck.as(fang).refusal(replaceApprover, { approval: 'e1', step: 1, place: 0, person: 'wang' }).code).toBe(
			'forbidden'
		);
		const mended = stuck.as(chen).run(replaceApprover, { approval: 'e1', step: 1, place: 0, person: 'wang' });
		expect(signersNow(mended)).toEqual([{ person: 'wang' }]);
		expect(signersNow(signedBy(mended, wang))).toEqual([{ person: 'chen' }]);
		expect(mended.as(chen).refusal(replaceApprover, { approval: 'e1', step: 0, place: 0, person: 'he' }).code).toBe(
			'step_done'
		);
	});
});

describe('of two decisions the first stands', () => {
	test('the second, made without a network, is told who decided, what and when', () => {
		const both = signedBy(signedBy(signedBy(asked(400_000), fang), he), wang);
		const seen = stageOf(both);
		both
			.as(zhao)
			.at('10:06')
			.run(rejectRequest, { ...seen, reason: '今年不买' });
		expect(both.as(zhou).refusal(approveRequest, { ...seen, opinion: '同意' })).toEqual({
			code: 'already_decided',
			detail: {
				approval: 'e1',
				title: '移动硬盘',
				act: 'rejected',
				by: 'zhao',
				name: '赵启文',
				forName: '',
				at: today('10:06')
			}
		});
		expect(status(both)).toBe('rejected');
	});

	test('an approval of what was changed since is none', () => {
		const start = asked();
		const seen = stageOf(start);
		start.as(chen);
		start.as(shen).run(withdrawRequest, { approval: 'e1' });
		expect(start.as(fang).refusal(approveRequest, seen).detail).toMatchObject({ act: 'withdrawn', by: 'shen' });
	});
});

describe('sent back', () => {
	test('to its requester, who changes it and hands it in again, on the route it began with', () => {
		const back = asked().as(fang);
		back.run(returnRequest, { ...stageOf(back), reason: '硬盘减为 1 个' });
		expect(approvalOf(back)).toMatchObject({ state: 'returned', signers: [] });
		expect([status(back), back.told('shen')]).toEqual(['returned', ['approval_returned']]);
		expect(back.as(he).refusal(resubmitRequest, { approval: 'e1' }).code).toBe('forbidden');
		back.as(shen).run(askAgain, { errand: 'e1', cost: 40_000 });
		expect(approvalOf(back)).toMatchObject({ state: 'running', step: 0, round: 2, amount: 40_000 });
		expect(status(signedBy(back, fang))).toBe('approved');
		expect(back.as(shen).refusal(resubmitRequest, { approval: 'e1' }).code).toBe('not_returned');
	});

	test('as it was', () => {
		const back = asked().as(fang);
		back.run(returnRequest, { ...stageOf(back), reason: '补充用途' });
		back.as(shen).run(resubmitRequest, { approval: 'e1', text: '用于年度评审' });
		expect(status(back)).toBe('asked');
		expect(signersNow(back)).toEqual([{ person: 'fang' }]);
	});

	test('to an earlier step, whose signature is given anew', () => {
		const two = signedBy(asked(), fang);
		const back = two.as(chen).run(returnRequest, { ...stageOf(two), to: 0, reason: '请再核' });
		expect(signersNow(back)).toEqual([{ person: 'fang' }]);
		expect(back.as(fang).refusal(returnRequest, { ...stageOf(back), to: 0, reason: '没有' }).code).toBe('not_earlier');
		expect(status(signedBy(signedBy(back, fang), chen))).toBe('approved');
	});
});

describe('rejected and withdrawn', () => {
	test('rejected is over', () => {
		const no = asked().as(fang);
		no.run(rejectRequest, { ...stageOf(no), reason: '不需要' });
		expect([approvalOf(no).state, status(no)]).toEqual(['rejected', 'rejected']);
		expect(no.as(shen).refusal(withdrawRequest, { approval: 'e1' }).code).toBe('already_decided');
	});

	test('only whose request it is takes it back', () => {
		const start = asked();
		expect(start.as(fang).refusal(withdrawRequest, { approval: 'e1' }).code).toBe('forbidden');
		expect(status(start.as(shen).run(withdrawRequest, { approval: 'e1' }))).toBe('off');
	});
});

describe('handed on', () => {
	test('a further signature before this step', () => {
		const start = asked().as(fang);
		start.run(addApprover, { ...stageOf(start), person: 'he', when: 'before', text: '请信息科先看' });
		expect(signersNow(start)).toEqual([{ person: 'he' }]);
		expect(signersNow(signedBy(start, he))).toEqual([{ person: 'fang' }]);
	});

	test('a further signature after it', () => {
		const start = asked().as(fang);
		start.run(addApprover, { ...stageOf(start), person: 'he', when: 'after' });
		expect(signersNow(signedBy(start, fang))).toEqual([{ person: 'he' }]);
	});

	test('one’s own place', () => {
		const start = asked().as(fang);
		start.run(transferRequest, { ...stageOf(start), person: 'wang', text: '请王敏审' });
		expect(signersNow(start)).toEqual([{ person: 'wang' }]);
		expect(start.as(fang).refusal(approveRequest, stageOf(start)).code).toBe('not_your_turn');
		expect(signersNow(signedBy(start, wang))).toEqual([{ person: 'chen' }]);
	});

	test('not to the requester, not to who has left', () => {
		const start = asked().as(fang);
		for (const person of ['shen', 'gone'])
			for (const refused of [
				start.refusal(transferRequest, { ...stageOf(start), person }),
				start.refusal(addApprover, { ...stageOf(start), person, when: 'after' })
			])
				expect(refused.code).toBe('cannot_sign');
	});
});

describe('reminders', () => {
	test('the requester reminds once a day', () => {
		const start = asked().run(remindApprovers, { approval: 'e1' });
		expect(start.told('fang')).toEqual(['approval_waiting', 'approval_reminder']);
		expect(start.refusal(remindApprovers, { approval: 'e1' }).code).toBe('reminded_today');
		expect(start.as(he).refusal(remindApprovers, { approval: 'e1' }).code).toBe('forbidden');
		expect(start.as(shen).at('09:30', '2026-11-25').run(remindApprovers, { approval: 'e1' }).told('fang')).toHaveLength(
			3
		);
	});

	test('who is late is told once', () => {
		const start = asked()
			.as(SYSTEM)
			.at('09:59', '2026-11-25')
			.run(watchRequests, { at: today('10:00') });
		expect(start.told('fang')).toEqual(['approval_waiting']);
		start.at('10:00', '2026-11-25').run(watchRequests, { at: today('10:00') });
		start.at('11:00', '2026-11-25').run(watchRequests, { at: today('10:00') });
		expect(start.told('fang')).toEqual(['approval_waiting', 'approval_late']);
	});
});

test('on a device without the row a decision waits for the server', () => {
	const away = house().as(fang).onDevice();
	expect(away.run(approveRequest, { approval: 'e1', stage: 1 }).unknown).toBe(true);
});
