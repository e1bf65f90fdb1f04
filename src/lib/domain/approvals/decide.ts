import { Refusal, type Ctx, type Tx } from '../core';
import { isOwn, type Approval, type RunningPlace, type RunningStep } from './approval';
import { close, goTo, record, standing } from './course';
import { candidatesOf, type Candidate } from './signers';
import type { ApprovalSubject } from './subject';

/** A decision about what somebody saw. */
export interface Decision {
	readonly approval: string;
	/** The stage he saw. */
	readonly stage: number;
}

/**
 * Signs. Fills every place that is the actor's own, else one of somebody in whose stead he signs; when the step is full
 * the request goes on. Refuses what was decided meanwhile (`already_decided`), one's own (`own_request`), a second
 * signature (`already_signed`), who is not asked (`not_your_turn`), and silence where words are asked for
 * (`opinion_needed`).
 */
export function approve(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject,
	{ approval: id, stage, opinion }: Decision & { readonly opinion?: string | undefined }
): void {
	const { approval, step } = standing(tx, id, stage);
	const mine = entitled(tx, ctx, approval, step);
	if (step.needsOpinion && opinion === undefined) throw new Refusal('opinion_needed', { approval: id });
	const filled = mine[0]?.for === undefined ? mine : mine.slice(0, 1);
	const principal = filled[0]?.for;
	const places = step.places.map((place, index): RunningPlace =>
		filled.some((one) => one.place === index)
			? { ...place, signedBy: ctx.actor.id, ...(principal !== undefined && { signedFor: principal }) }
			: place
	);
	const steps = approval.steps.map((one, index) => (index === approval.step ? { ...one, places } : one));
	const signed = record(
		tx,
		ctx,
		approval,
		{ act: 'approved', step: approval.step, for: principal, text: opinion },
		{ steps, signers: approval.signers.filter(({ person }) => person !== ctx.actor.id) }
	);
	if (isFull({ ...step, places })) goTo(tx, ctx, subject, signed, signed.step + 1);
}

/**
 * Sends it back with a reason: to the requester, who may change it, or to an earlier step (`to`), whose signatures and
 * all after them are given anew. Refuses a step that is not an earlier one (`not_earlier`), and as `approve` does.
 */
export function sendBack(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject,
	{ approval: id, stage, to, reason }: Decision & { readonly to?: number | undefined; readonly reason: string }
): void {
	const { approval, step } = standing(tx, id, stage);
	const [mine] = entitled(tx, ctx, approval, step);
	if (to !== undefined && to >= approval.step) throw new Refusal('not_earlier', { approval: id });
	const line = { act: 'returned', step: approval.step, for: mine?.for, text: reason } as const;
	if (to === undefined) return close(tx, ctx, subject, record(tx, ctx, approval, line), 'returned');
	const steps = approval.steps.map((one, index) => (index < to ? one : { ...one, places: one.places.map(unsigned) }));
	goTo(tx, ctx, subject, record(tx, ctx, approval, { ...line, backTo: to }, { steps }), to);
}

/** Says no, with a reason: the request is over. Refuses as `approve` does. */
export function reject(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject,
	{ approval: id, stage, reason }: Decision & { readonly reason: string }
): void {
	const { approval, step } = standing(tx, id, stage);
	const [mine] = entitled(tx, ctx, approval, step);
	const said = record(tx, ctx, approval, { act: 'rejected', step: approval.step, for: mine?.for, text: reason });
	close(tx, ctx, subject, said, 'rejected');
}

/** The places that the actor may sign, his own before those of others; refuses where there is none. */
export function entitled(tx: Tx, ctx: Ctx, approval: Approval, step: RunningStep): Candidate[] {
	const { id } = ctx.actor;
	if (isOwn(approval, id)) throw new Refusal('own_request', { approval: approval.id });
	const all = candidatesOf(tx, approval, step, ctx.at).filter(({ person }) => person === id);
	const own = all.filter((one) => one.for === undefined);
	if (all.length > 0) return own.length > 0 ? own : all;
	if (step.places.some(({ signedBy }) => signedBy === id))
		throw new Refusal('already_signed', { approval: approval.id });
	throw new Refusal('not_your_turn', { approval: approval.id });
}

const isFull = ({ mode, places }: RunningStep): boolean =>
	mode === 'one' ? places.some(({ signedBy }) => signedBy) : places.every(({ signedBy }) => signedBy);

const unsigned = (place: RunningPlace): RunningPlace => {
	const { signedBy: _by, signedFor: _for, ...open } = place;
	return open;
};
