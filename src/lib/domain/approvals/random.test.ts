import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../core';
import type { TestOffice } from '../core/testing';
import { departments } from '../people/department';
import { isOwn, type Approval } from './approval';
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
	wang,
	zhao,
	zhou
} from './testing';

const PEOPLE = [shen, fang, zhou, zhao, chen, he, wang];
const someone = fc.constantFrom(...PEOPLE);

/** A deed by somebody who may have seen an older stage. */
const deed = fc.record({
	who: someone,
	to: someone,
	/** How many moves ago the actor last looked. */
	behind: fc.constantFrom(0, 0, 0, 1, 2),
	what: fc.constantFrom('approve', 'approve', 'approve', 'back', 'step', 'no', 'off', 'add', 'after', 'pass', 'again', 'deputy', 'remind') // prettier-ignore
});

function doIt(where: TestOffice, { who, to, behind, what }: typeof deed extends fc.Arbitrary<infer D> ? D : never) {
	const { stage } = approvalOf(where);
	const seen = { approval: 'e1', stage: Math.max(0, stage - behind) };
	where.as(who);
	if (what === 'approve') return where.run(engine.approveRequest, { ...seen, opinion: '同意' });
	if (what === 'back') return where.run(engine.returnRequest, { ...seen, reason: '改' });
	if (what === 'step') return where.run(engine.returnRequest, { ...seen, to: 0, reason: '再核' });
	if (what === 'no') return where.run(engine.rejectRequest, { ...seen, reason: '不' });
	if (what === 'off') return where.run(engine.withdrawRequest, { approval: 'e1' });
	if (what === 'add') return where.run(engine.addApprover, { ...seen, person: to.id, when: 'before' });
	if (what === 'after') return where.run(engine.addApprover, { ...seen, person: to.id, when: 'after' });
	if (what === 'pass') return where.run(engine.transferRequest, { ...seen, person: to.id });
	if (what === 'again') return where.run(askAgain, { errand: 'e1', cost: 350_000 });
	if (what === 'remind') return where.run(engine.remindApprovers, { approval: 'e1' });
	const trip = { deputy: to.id, begins: '2026-11-24T00:00:00.000Z', ends: '2026-11-25T00:00:00.000Z' };
	return where.run(engine.delegate, trip);
}

const STATUS = { running: 'asked', returned: 'returned', approved: 'approved', rejected: 'rejected', withdrawn: 'off' };

/** What holds whatever was done. */
function check(where: TestOffice, before: Approval): void {
	const now = approvalOf(where);
	expect(where.get(errands, 'e1').status).toBe(STATUS[now.state]);
	expect(now.stage).toBeGreaterThanOrEqual(before.stage);
	expect(now.history.slice(0, before.history.length)).toEqual(before.history);
	for (const { person } of now.signers) expect(isOwn(now, person)).toBe(false);
	for (const step of now.steps)
		for (const { signedBy } of step.places) if (signedBy !== undefined) expect(isOwn(now, signedBy)).toBe(false);
	if (now.state === 'approved')
		for (const { mode, places } of now.steps) {
			const signed = places.filter(({ signedBy }) => signedBy !== undefined).length;
			expect(signed).toBeGreaterThanOrEqual(mode === 'all' ? places.length : 1);
		}
	if (now.state !== 'running') expect(now.signers).toEqual([]);
}

test('whatever is decided by whom, in whatever order: nobody signs his own, nothing passes unsigned, no word is lost', () => {
	fc.assert(
		fc.property(fc.constantFrom('shen', 'fang', 'he'), fc.array(deed, { maxLength: 40 }), (requester, deeds) => {
			const where = house()
				.with(departments, { id: 'it', name: '信息科', deputy: 'zhou' })
				.as(requester === 'shen' ? shen : chen);
			where.run(askFor, { errand: 'e1', what: '移动硬盘', cost: 400_000, requester });
			for (const one of deeds) {
				const before = approvalOf(where);
				try {
					doIt(where, one);
				} catch (problem) {
					if (!(problem instanceof Refusal)) throw problem;
					expect(approvalOf(where)).toBe(before);
				}
				check(where, before);
			}
		}),
		{ numRuns: 300 }
	);
});
