import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../core';
import { today, type TestOffice } from '../core/testing';
import { delegations } from './delegation';
import { approvalOf, askFor, chen, engine, fang, he, house, shen, signersNow, stageOf, wang, zhou } from './testing';

const { approveRequest, delegate, endDelegation, watchRequests } = engine;
const trip = { deputy: 'he', begins: today('08:30'), ends: today('18:00') };

const travelling = (said: Partial<Parameters<typeof delegate.apply>[1]> = {}): TestOffice =>
	house()
		.as(fang)
		.run(delegate, { ...trip, ...said });
const asked = (where: TestOffice, cost = 40_000, requester?: string) =>
	where.as(requester ? wang : shen).run(askFor, { errand: 'e1', what: '移动硬盘', cost, requester });

describe('while somebody travels', () => {
	test('his deputy signs in his stead, and it is written so', () => {
		const start = asked(travelling());
		expect(signersNow(start)).toEqual([{ person: 'fang' }, { person: 'he', for: 'fang' }]);
		const done = start.as(he).run(approveRequest, stageOf(start));
		expect(approvalOf(done).history.at(-1)).toMatchObject({ act: 'approved', by: 'he', for: 'fang' });
		expect(done.told('he')).toEqual(['approval_delegated', 'approval_waiting']);
	});

	test('he himself may still sign', () => {
		const start = asked(travelling());
		expect(approvalOf(start.as(fang).run(approveRequest, stageOf(start))).state).toBe('approved');
	});

	test.each([
		['of another subject', { subjects: ['seals.use'] }],
		['of too much', { below: 40_000 }],
		['before it begins', { begins: today('12:00') }]
	])('not %s', (_what, said) => expect(signersNow(asked(travelling(said)))).toEqual([{ person: 'fang' }]));

	test('nor what the deputy himself asks for', () => {
		const own = travelling({ deputy: 'shen' });
		expect(signersNow(asked(own))).toEqual([{ person: 'fang' }]);
	});

	test('and a deputy’s deputy signs nothing', () => {
		const chain = travelling()
			.as(he)
			.run(delegate, { ...trip, deputy: 'zhou' });
		expect(signersNow(asked(chain)).map(({ person }) => person)).toEqual(['fang', 'he']);
	});

	test('where all must sign, one’s own signature and another’s are two', () => {
		const both = house().as(wang).run(delegate, trip);
		asked(both, 400_000);
		both.as(fang).run(approveRequest, stageOf(both));
		expect(signersNow(both)).toEqual([{ person: 'he' }, { person: 'wang' }]);
		both.as(he).run(approveRequest, stageOf(both));
		expect(approvalOf(both).step).toBe(1);
		both.run(approveRequest, stageOf(both));
		expect(
			approvalOf(both)
				.history.slice(-2)
				.map(({ for: principal }) => principal)
		).toEqual([undefined, 'wang']);
		expect(approvalOf(both).step).toBe(2);
	});
});

describe('what waits already', () => {
	test('is asked of the deputy at once, and no longer when it ends early', () => {
		const start = asked(house());
		start.as(fang).run(delegate, trip, 'd');
		expect(signersNow(start)).toHaveLength(2);
		start.run(endDelegation, { delegation: 'd.0' });
		expect(signersNow(start)).toEqual([{ person: 'fang' }]);
		expect(start.told('he')).toEqual(['approval_waiting', 'approval_delegated', 'approval_delegation_ended']);
		expect(start.as(he).refusal(approveRequest, stageOf(start)).code).toBe('not_your_turn');
	});

	test('or when its day comes, at the next hour', () => {
		const start = asked(travelling({ begins: today('12:00') }));
		start
			.as(SYSTEM)
			.at('12:00')
			.run(watchRequests, { at: today('12:00') });
		expect(signersNow(start)).toHaveLength(2);
		start.at('18:00').run(watchRequests, { at: today('18:00') });
		expect(signersNow(start)).toEqual([{ person: 'fang' }]);
	});
});

describe('who may delegate', () => {
	test('everybody for himself, the administrator for anybody', () => {
		const start = house();
		expect(start.as(he).refusal(delegate, { ...trip, principal: 'fang', deputy: 'zhou' }).code).toBe('forbidden');
		start.as(chen).run(delegate, { ...trip, principal: 'fang' }, 'd');
		expect(start.only(delegations)).toMatchObject({ principal: 'fang', madeBy: 'chen' });
		expect(start.told('fang')).toEqual(['approval_delegation_recorded']);
		expect(start.as(zhou).refusal(endDelegation, { delegation: 'd.0' }).code).toBe('forbidden');
		start.as(chen).run(endDelegation, { delegation: 'd.0' });
		expect(start.refusal(endDelegation, { delegation: 'd.0' }).code).toBe('delegation_over');
	});

	test.each([
		['to himself', { deputy: 'fang' }, 'delegate_self'],
		['to who has left', { deputy: 'gone' }, 'person_disabled'],
		['backwards', { ends: today('08:00') }, 'bad_period'],
		['for what is over', { begins: today('07:00'), ends: today('09:00') }, 'bad_period']
	])('not %s', (_what, said, code) =>
		expect(
			house()
				.as(fang)
				.refusal(delegate, { ...trip, ...said }).code
		).toBe(code)
	);
});
