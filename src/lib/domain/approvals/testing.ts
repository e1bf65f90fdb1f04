import { choice, entity, id, list, mutator, money, optional, staff, text, type Ctx, type Tx } from '../core';
import { office, person, type TestOffice } from '../core/testing';
import { admin, leader } from '../core';
import { officeYears } from '../calendar';
import { PUBLISHED_YEARS } from '../calendar/published';
import { departments } from '../people/department';
import { people } from '../people/person';
import { rosters } from '../people/roster';
import { approvals } from './approval';
import { approvalMutators } from './engine';
import { requestApproval, resubmitApproval } from './request';
import { approvalSubject, withReaders } from './subject';

/** Something small that is approved, for the tests. */
export const errands = entity('errands', {
	row: {
		what: text(60),
		cost: optional(money),
		status: choice(['asked', 'approved', 'rejected', 'returned', 'off']),
		/** Who was ever asked to sign it. */
		seenBy: optional(list(id, 30))
	},
	audience: () => [staff]
});

const becomes =
	(status: 'asked' | 'approved' | 'rejected' | 'returned' | 'off') =>
	(tx: Tx, _ctx: Ctx, about: string): void => {
		if (tx.get(errands, about)) tx.update(errands, about, { status });
	};

export const errand = approvalSubject({
	kind: 'test.errand',
	readers: [],
	classes: ['far'],
	route: {
		steps: [{ places: [{ role: 'head' }], mode: 'one', hours: 8 }],
		ways: [
			{ below: 50_000, steps: [] },
			{ from: 50_000, steps: [{ places: [{ role: 'admin' }], mode: 'one' }] },
			{
				from: 300_000,
				classes: ['far'],
				steps: [
					{
						places: [
							{ role: 'duty', duty: 'equipment' },
							{ role: 'department', department: 'fin' }
						],
						mode: 'all'
					},
					{ places: [{ role: 'leader' }], mode: 'one', needsOpinion: true }
				]
			}
		]
	},
	onApproved: becomes('approved'),
	onRejected: becomes('rejected'),
	onReturned: becomes('returned'),
	onWithdrawn: becomes('off'),
	onResubmitted: becomes('asked'),
	onAsked(tx, _ctx, about, { signers }) {
		const seenBy = withReaders(tx.get(errands, about)?.seenBy ?? [], signers);
		if (seenBy) tx.update(errands, about, { seenBy });
	}
});

export const engine = approvalMutators([errand]);

export const askFor = mutator('test.askFor', {
	kind: 'wish',
	who: [staff],
	args: { errand: id, what: text(60), cost: optional(money), class: optional(text(20)), requester: optional(id) },
	apply(tx, { errand: errandId, what, cost, class: kind, requester }, ctx) {
		tx.insert(errands, { id: errandId, what, cost, status: 'asked' });
		requestApproval(tx, ctx, errand, { about: errandId, title: what, amount: cost, class: kind, requester });
	}
});

export const askAgain = mutator('test.askAgain', {
	kind: 'wish',
	who: [staff],
	args: { errand: id, cost: money },
	apply(tx, { errand: errandId, cost }, ctx) {
		tx.update(errands, errandId, { cost, status: 'asked' });
		resubmitApproval(tx, ctx, errand, errandId, { amount: cost });
	}
});

export const shen = person('shen');
export const fang = person('fang');
export const zhou = person('zhou', leader);
export const zhao = person('zhao', leader);
export const chen = person('chen', admin);
export const he = person('he');
export const wang = person('wang');

/** 沈佳 of 规划一所, whose head is 方毅 and whose deputy is 周明远; 赵启文 leads; 陈静 heads the office. */
export const house = (): TestOffice =>
	office(
		people,
		{ id: 'shen', name: '沈佳', department: 'one' },
		{ id: 'fang', name: '方毅', department: 'one', isHead: true },
		{ id: 'zhou', name: '周明远', isLeader: true },
		{ id: 'zhao', name: '赵启文', isLeader: true },
		{ id: 'chen', name: '陈静', department: 'hq', isAdmin: true },
		{ id: 'he', name: '何志强', department: 'it', duties: ['equipment'] },
		{ id: 'wang', name: '王敏', department: 'fin', isHead: true },
		{ id: 'gone', name: '走了', department: 'it', disabled: true }
	)
		.with(
			departments,
			{ id: 'one', name: '规划一所', deputy: 'zhou' },
			{ id: 'hq', name: '院办公室' },
			{ id: 'it', name: '信息科' },
			{ id: 'fin', name: '财务部' }
		)
		.with(
			rosters,
			{ id: 'equipment', people: ['he'] },
			{ id: 'admin', people: ['chen'] },
			{ id: 'leader', people: ['zhou', 'zhao'] }
		)
		.with(
			officeYears,
			...PUBLISHED_YEARS.map(({ id, holidays, makeUpDays }) => ({
				id,
				holidays: [...holidays],
				makeUpDays: [...makeUpDays]
			}))
		);

export const approvalOf = (where: TestOffice, id = 'e1') => where.get(approvals, id);
export const signersNow = (where: TestOffice, id = 'e1') => approvalOf(where, id).signers;
export const stageOf = (where: TestOffice, id = 'e1') => ({ approval: id, stage: approvalOf(where, id).stage });
