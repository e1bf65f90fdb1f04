import { officeDateOf, Refusal, type Ctx, type ReadTx, type Tx } from '../core';
import { tell } from '../notifications/notification';
import { people, type Person } from '../people/person';
import { approvals, isOwn, MOST_STEPS, type Approval, type RunningStep } from './approval';
import { aboutApproval, goTo, record, standing } from './course';
import { entitled, type Decision } from './decide';
import { refuseOthers } from './request';
import { resolveAnew } from './resolve';
import type { ApprovalSubject } from './subject';

/**
 * Asks for a further signature (加签): of somebody before this step goes on, or after it. Refuses a person who cannot
 * sign this request (`cannot_sign`), too many steps (`too_many_steps`), and as `approve` does.
 */
export function addSigner(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject,
	args: Decision & { readonly person: string; readonly when: 'before' | 'after'; readonly text?: string | undefined }
): void {
	const { approval, step } = standing(tx, args.approval, args.stage);
	const [mine] = entitled(tx, ctx, approval, step);
	needSigner(tx, approval, args.person);
	if (approval.steps.length >= MOST_STEPS) throw new Refusal('too_many_steps', { most: MOST_STEPS });
	const further: RunningStep = {
		places: [{ role: 'person', person: args.person }],
		mode: 'one',
		addedBy: ctx.actor.id,
		...(step.hours !== undefined && { hours: step.hours })
	};
	const at = args.when === 'before' ? approval.step : approval.step + 1;
	const steps = [...approval.steps.slice(0, at), further, ...approval.steps.slice(at)];
	const line = { act: 'added', step: approval.step, for: mine?.for, to: args.person, text: args.text } as const;
	const longer = record(tx, ctx, approval, line, { steps });
	if (args.when === 'before') goTo(tx, ctx, subject, longer, at);
}

/**
 * Hands one's place on to somebody (转办); the other places of the step stay as they are. Refuses a person who cannot
 * sign this request (`cannot_sign`), and as `approve` does.
 */
export function transfer(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject,
	args: Decision & { readonly person: string; readonly text?: string | undefined }
): void {
	const { approval, step } = standing(tx, args.approval, args.stage);
	const mine = entitled(tx, ctx, approval, step);
	needSigner(tx, approval, args.person);
	if (args.person === ctx.actor.id) throw new Refusal('cannot_sign', { person: args.person });
	const places = step.places.map((place, index) => {
		const held = mine.find((one) => one.place === index);
		if (!held) return place;
		const move = { from: held.for ?? held.person, to: args.person };
		return { ...place, moves: [...(place.moves ?? []), move].slice(-10) };
	});
	const line = {
		act: 'transferred',
		step: approval.step,
		for: mine[0]?.for,
		to: args.person,
		text: args.text
	} as const;
	resolveAnew(tx, ctx, subject, record(tx, ctx, approval, line, { steps: withStep(approval, { ...step, places }) }));
}

/**
 * The administrator names who signs in a place whose signer is gone; the rest of the chain stays. Refuses a step that is
 * done (`step_done`) and a person who cannot sign this request (`cannot_sign`).
 */
export function replaceSigner(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject,
	args: { readonly approval: string; readonly step: number; readonly place: number; readonly person: string }
): void {
	const approval = tx.need(approvals, args.approval);
	const step = approval.steps[args.step];
	const isOpen = approval.state === 'running' || approval.state === 'returned';
	const replaced = step?.places[args.place];
	if (!isOpen || !step || !replaced || replaced.signedBy || args.step < approval.step)
		throw new Refusal('step_done', { approval: args.approval });
	needSigner(tx, approval, args.person);
	const places = step.places.map((place, index) =>
		index === args.place ? ({ role: 'person', person: args.person } as const) : place
	);
	const steps = approval.steps.map((one, index) => (index === args.step ? { ...step, places } : one));
	const line = { act: 'replaced', step: args.step, to: args.person } as const;
	resolveAnew(tx, ctx, subject, record(tx, ctx, approval, line, { steps }));
}

/** The requester reminds who is to sign, once a day (`reminded_today`); refuses when nobody is asked (`nobody_asked`). */
export function remind(tx: Tx, ctx: Ctx, id: string): void {
	const approval = tx.need(approvals, id);
	refuseOthers(approval, ctx);
	if (approval.state !== 'running') throw new Refusal('nobody_asked', { approval: id, state: approval.state });
	if (approval.history.some(({ act, at }) => act === 'reminded' && officeDateOf(at) === ctx.today))
		throw new Refusal('reminded_today', { approval: id });
	const reminded = record(tx, ctx, approval, { act: 'reminded', step: approval.step });
	for (const { person } of reminded.signers) tell(tx, person, 'approval_reminder', aboutApproval(reminded));
}

const withStep = (approval: Approval, step: RunningStep): RunningStep[] =>
	approval.steps.map((one, index) => (index === approval.step ? step : one));

/** Refuses somebody whose own request it is, or whose account has ended. */
function needSigner(tx: ReadTx, approval: Approval, id: string): Person {
	const person = tx.need(people, id);
	if (person.disabled || isOwn(approval, id)) throw new Refusal('cannot_sign', { person: id });
	return person;
}
