import { describe, expect, test } from 'vitest';
import { duty, head, leader, type Actor, type Audience } from '../core';
import { office, person, type TestOffice } from '../core/testing';
import { approvals } from '../approvals';
import { approveRequest, rejectRequest, resubmitRequest, returnRequest, withdrawRequest } from '../approving';
import { people } from '../people/person';
import { rosters } from '../people/roster';
import { ageInMonths, disposals } from './disposal';
import { dispose } from './dispose';
import { equipment } from './equipment';
import { equipmentEvents } from './event';
import { changeDisposal, requestDisposal } from './request-disposal';
import { setEquipmentStatus } from './set-status';

const he = person('he', duty('equipment'));
const fang = person('fang', head('one') as Audience);
const zhao = person('zhao', leader);

/** 何志强 keeps the equipment, 方毅 heads the department that uses it, 赵启文 leads. */
const start = (said = {}): TestOffice =>
	office(equipment, {
		id: 'p1',
		assetTag: 'BG-0147',
		name: '便携投影仪',
		department: 'one',
		price: 480_000,
		purchasedOn: '2019-03-10',
		minimumYears: 6,
		status: 'underRepair',
		...said
	})
		.with(
			people,
			{ id: 'he', name: '何志强', duties: ['equipment'] },
			{ id: 'fang', name: '方毅', department: 'one', isHead: true },
			{ id: 'zhao', name: '赵启文', isLeader: true }
		)
		.with(rosters, { id: 'equipment', people: ['he'] }, { id: 'leader', people: ['zhao'] });

const args = {
	equipment: 'p1',
	reason: '光机老化，修理不合算',
	residual: 20_000,
	holdsData: false,
	way: 'recycle'
} as const;
const asked = (said = {}, more = {}) =>
	start(said)
		.as(fang)
		.run(requestDisposal, { ...args, ...more }, 'd');
const seen = (where: TestOffice) => ({ approval: 'd.0', stage: where.get(approvals, 'd.0').stage });
const signed = (where: TestOffice, who: Actor, opinion?: string) =>
	where.as(who).run(approveRequest, { ...seen(where), opinion });
const states = (where: TestOffice) => [where.get(disposals, 'd.0').status, where.get(equipment, 'p1').status];

describe('a thing is written off', () => {
	test('asked for, it is on its way out, with its age and a number', () => {
		const after = asked();
		expect(states(after)).toEqual(['requested', 'pendingDisposal']);
		expect(after.get(disposals, 'd.0')).toMatchObject({ number: 'BF-202611-0001', ageMonths: 92, minimumYears: 6 });
		expect(after.get(approvals, 'd.0')).toMatchObject({ title: '便携投影仪 BG-0147', amount: 480_000, class: 'ofAge' });
		expect(after.told('he')).toEqual(['approval_waiting']);
	});

	test('the duty gives its opinion, a leader signs, and only then somebody takes it away', () => {
		const two = signed(asked(), he, '光机老化，无修理价值。');
		expect(two.get(approvals, 'd.0').signers).toEqual([{ person: 'zhao' }]);
		const done = signed(two, zhao);
		expect(states(done)).toEqual(['approved', 'pendingDisposal']);
		const gone = done
			.as(he)
			.run(dispose, { disposal: 'd.0', on: '2026-11-24', way: 'auction', receiver: '江州拍卖行' });
		expect(states(gone)).toEqual(['disposed', 'disposed']);
		expect(gone.exceptions()).toEqual([]);
		expect(gone.rows(equipmentEvents).map(({ kind }) => kind)).toEqual([
			'disposalRequested',
			'disposalApproved',
			'disposed'
		]);
	});

	test.each([
		['of age and cheap', { price: 150_000 }, 1],
		['cheap, but before its time', { price: 150_000, purchasedOn: '2024-01-01' }, 2],
		['cheap, and nobody knows how old', { price: 150_000, purchasedOn: undefined }, 2],
		['dear', {}, 2]
	])('%s: %#', (_what, said, steps) => expect(asked(said).get(approvals, 'd.0').steps).toHaveLength(steps));
});

describe('nothing comes of it', () => {
	test('rejected, or taken back, it is again what it was', () => {
		const no = asked().as(he);
		no.run(rejectRequest, { ...seen(no), reason: '还能修' });
		expect(states(no)).toEqual(['rejected', 'underRepair']);
		expect(states(asked().run(withdrawRequest, { approval: 'd.0' }))).toEqual(['withdrawn', 'underRepair']);
		expect(no.as(fang).run(requestDisposal, args).rows(disposals)).toHaveLength(2);
	});

	test('sent back it waits, and comes again changed or as it was', () => {
		const back = asked().as(he);
		back.run(returnRequest, { ...seen(back), reason: '请写残值' });
		expect(states(back)).toEqual(['returned', 'pendingDisposal']);
		expect(back.as(zhao).refusal(changeDisposal, { disposal: 'd.0', set: {} }).code).toBe('forbidden');
		back.as(fang).run(changeDisposal, { disposal: 'd.0', set: { residual: 5_000 } });
		expect(back.get(disposals, 'd.0')).toMatchObject({ status: 'requested', residual: 5_000 });
		expect(back.refusal(changeDisposal, { disposal: 'd.0', set: {} }).code).toBe('not_returned');
		back.as(he).run(returnRequest, { ...seen(back), reason: '再看' });
		expect(states(back.as(fang).run(resubmitRequest, { approval: 'd.0' }))).toEqual(['requested', 'pendingDisposal']);
	});
});

describe('what is refused', () => {
	test('who neither keeps nor uses it', () => {
		expect(start().as(person('lin')).refusal(requestDisposal, args).code).toBe('forbidden');
		expect(start({ keeper: 'lin' }).as(person('lin')).run(requestDisposal, args).rows(disposals)).toHaveLength(1);
	});

	test('a second request, and one for what is gone', () => {
		expect(asked().refusal(requestDisposal, args).code).toBe('disposal_running');
		expect(start({ status: 'disposed' }).as(he).refusal(requestDisposal, args).code).toBe('disposed');
	});

	test('writing off by hand, and changing the status meanwhile', () => {
		for (const status of ['pendingDisposal', 'disposed'] as const)
			expect(start().as(he).refusal(setEquipmentStatus, { equipment: 'p1', status }).code).toBe('disposal_needed');
		expect(asked().as(he).refusal(setEquipmentStatus, { equipment: 'p1', status: 'inUse' }).code).toBe(
			'disposal_running'
		);
	});
});

describe('it left the house', () => {
	const gone = { disposal: 'd.0', on: '2026-11-24', way: 'recycle' } as const;

	test('without an approval: kept, and the duty is asked', () => {
		const after = asked().as(he).run(dispose, gone);
		expect(states(after)).toEqual(['disposed', 'disposed']);
		expect(after.exceptions()).toMatchObject([{ code: 'disposed_unapproved', duty: 'equipment' }]);
	});

	test('with its data: kept, and the duty is asked', () => {
		const ready = () => signed(signed(asked({}, { holdsData: true }), he, '硬盘坏'), zhao).as(he);
		expect(ready().run(dispose, gone).exceptions()).toMatchObject([{ code: 'disposed_unwiped' }]);
		expect(
			ready()
				.run(dispose, { ...gone, dataGone: 'destroyed' })
				.exceptions()
		).toEqual([]);
	});

	test('a second word of it changes nothing; nobody else may say it', () => {
		const after = signed(signed(asked(), he, '无修理价值'), zhao)
			.as(he)
			.run(dispose, gone);
		expect(after.run(dispose, gone).wrote).toEqual([]);
		expect(asked().as(fang).refusal(dispose, gone).code).toBe('forbidden');
	});
});

test.each([
	['2019-03-10', '2026-11-24', 92],
	['2019-03-25', '2026-11-24', 91],
	['2026-11-25', '2026-11-24', undefined]
])('bought on %s it is on %s %s months old', (purchasedOn, on, months) =>
	expect(ageInMonths({ purchasedOn }, on)).toBe(months)
);
