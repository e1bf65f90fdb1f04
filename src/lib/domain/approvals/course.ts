import { Refusal, type Ctx, type ReadTx, type Tx } from '../core';
import { calendarOf, dueAt } from '../calendar';
import { tell } from '../notifications/notification';
import { people } from '../people/person';
import { holdersOf } from '../people/roster';
import { approvals, decisionOf, MOST_LINES, type Approval, type Line, type RunningStep, type State } from './approval';
import { signersOf } from './signers';
import type { ApprovalSubject } from './subject';

/** What a notification says of a request: enough for its sentence where the row is not on the device. */
export const aboutApproval = ({ id, subject, title, requester }: Approval) => ({
	approval: id,
	subject,
	title,
	requester
});

/**
 * The request, for somebody who decides what he saw. Of two who decide in one stage the first decision stands: the
 * second is refused with who decided it, how and when (`already_decided`).
 */
export function standing(tx: ReadTx, id: string, stage: number): { approval: Approval; step: RunningStep } {
	const approval = tx.need(approvals, id);
	const step = approval.steps[approval.step];
	if (approval.state === 'running' && approval.stage === stage && step) return { approval, step };
	throw decidedBefore(tx, approval, decisionOf(approval, stage) ?? approval.history.at(-1));
}

/** Who decided before, what and when: the honest answer to a decision that came second. */
export function decidedBefore(tx: ReadTx, approval: Approval, line: Line | undefined): Refusal {
	const nameOf = (person: string | undefined): string =>
		(person === undefined ? undefined : tx.get(people, person)?.name) ?? '';
	return new Refusal('already_decided', {
		approval: approval.id,
		title: approval.title,
		act: line?.act ?? approval.state,
		by: line?.by ?? '',
		name: nameOf(line?.by),
		forName: nameOf(line?.for),
		at: line?.at ?? approval.waitsSince
	});
}

/** Adds what was done to the request's history, with `change`; who did it goes on reading it. */
export function record(
	tx: Tx,
	ctx: Ctx,
	approval: Approval,
	said: Pick<Line, 'act'> & Partial<Line>,
	change: Partial<Omit<Approval, 'id'>> = {}
): Approval {
	if (approval.history.length >= MOST_LINES) throw new Refusal('approval_full', { most: MOST_LINES });
	const isPerson = ctx.actor.id !== 'system';
	const line = present({
		at: ctx.at,
		round: approval.round,
		stage: approval.stage,
		by: isPerson ? ctx.actor.id : undefined,
		...said
	});
	const involved =
		isPerson && !approval.involved.includes(ctx.actor.id)
			? [...approval.involved, ctx.actor.id].slice(-200)
			: approval.involved;
	return tx.update(approvals, approval.id, { involved, ...change, history: [...approval.history, line] });
}

/** Absent is absent, within a list too. */
const present = <T extends object>(line: T): T =>
	Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as T;

/**
 * Puts the request before a step: from now its signers are asked, and its clock of office hours runs. Past the last
 * step it is approved.
 */
export function goTo(tx: Tx, ctx: Ctx, subject: ApprovalSubject, approval: Approval, index: number): void {
	const step = approval.steps[index];
	if (!step) return close(tx, ctx, subject, approval, 'approved');
	const signers = signersOf(tx, approval, step, ctx.at);
	const waiting = tx.update(approvals, approval.id, {
		state: 'running',
		step: index,
		stage: approval.stage + 1,
		signers,
		waitsSince: ctx.at,
		...dueOf(tx, step, ctx.at),
		toldLate: undefined,
		closedAt: undefined
	});
	askSigners(tx, ctx, subject, waiting);
}

/** Until when a step is to be done that waits since `since`. */
export function dueOf(tx: ReadTx, { hours }: RunningStep, since: string): Pick<Approval, 'dueAt' | 'dueProvisional'> {
	if (hours === undefined) return { dueAt: undefined, dueProvisional: undefined };
	const { at, provisional } = dueAt(calendarOf(tx), since, hours * 60);
	return { dueAt: at, dueProvisional: provisional || undefined };
}

/** They are asked now: what hangs on it becomes theirs to read, and who did not know is told. */
export function askSigners(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject | undefined,
	approval: Approval,
	known: readonly string[] = []
): void {
	subject?.onAsked?.(tx, ctx, approval.about, approval);
	tellSigners(tx, ctx, approval, known);
}

/** Tells who may sign, but for those who knew; where nobody may, the administrators, who name somebody. */
function tellSigners(tx: Tx, ctx: Ctx, approval: Approval, known: readonly string[] = []): void {
	const about = aboutApproval(approval);
	for (const { person, for: principal } of approval.signers)
		if (person !== ctx.actor.id && !known.includes(person))
			tell(tx, person, 'approval_waiting', principal === undefined ? about : { ...about, for: principal });
	if (approval.signers.length > 0) return;
	for (const person of holdersOf(tx, 'admin'))
		if (person !== ctx.actor.id && !known.includes(person)) tell(tx, person, 'approval_stuck', about);
}

const HOOKS = {
	approved: 'onApproved',
	rejected: 'onRejected',
	returned: 'onReturned',
	withdrawn: 'onWithdrawn'
} as const;

/** Nobody is asked any more: the duty's own row follows, and the requester is told unless he did it. */
export function close(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject,
	approval: Approval,
	state: Exclude<State, 'running'>
): void {
	const closed = tx.update(approvals, approval.id, {
		state,
		stage: approval.stage + 1,
		signers: [],
		dueAt: undefined,
		dueProvisional: undefined,
		toldLate: undefined,
		waitsSince: ctx.at,
		closedAt: state === 'returned' ? undefined : ctx.at
	});
	subject[HOOKS[state]](tx, ctx, approval.about, closed);
	if (state === 'withdrawn') return;
	for (const person of new Set([approval.requester, approval.by]))
		if (person !== ctx.actor.id) tell(tx, person, `approval_${state}`, { ...aboutApproval(closed), by: ctx.actor.id });
}
