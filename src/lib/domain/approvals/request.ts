import { Refusal, type Ctx, type Tx } from '../core';
import { people } from '../people/person';
import { approvals, isOwn, type Approval, type RunningStep } from './approval';
import { close, decidedBefore, goTo, record } from './course';
import { approvalRoutes, routeOf, stepsFor, type RouteStep, type Weight } from './route';
import type { ApprovalSubject } from './subject';

/** What a duty says when it asks for an approval. */
export interface Request extends Weight {
	/** Id of the row that is to be approved; the request gets the same. */
	readonly about: string;
	/** What it is, in a line of at most 160 characters. */
	readonly title: string;
	readonly number?: string | undefined;
	/** Whose request it is; absent: the actor's own. */
	readonly requester?: string | undefined;
	/** This one is to be looked at by itself, though its subject is not always. */
	readonly readFirst?: boolean | undefined;
}

/**
 * Starts an approval; call it after the duty's own row was inserted. Without a step on its way `onApproved` runs at
 * once. A request that was rejected or withdrawn can be started again: it keeps its history. Refuses one that is on its
 * way or approved (`approval_running`).
 */
export function requestApproval(tx: Tx, ctx: Ctx, subject: ApprovalSubject, request: Request): void {
	const former = tx.get(approvals, request.about);
	if (former && former.state !== 'rejected' && former.state !== 'withdrawn')
		throw new Refusal('approval_running', { approval: former.id, title: former.title, state: former.state });
	const requester = request.requester ?? ctx.actor.id;
	const { id: route, route: parts } = routeOf(tx, subject, ctx.today);
	const row: Omit<Approval, 'id'> = {
		subject: subject.kind,
		about: request.about,
		number: request.number,
		title: request.title.slice(0, 160),
		requester,
		by: requester === ctx.actor.id ? undefined : ctx.actor.id,
		department: tx.get(people, requester)?.department,
		amount: request.amount,
		class: request.class,
		readFirst: request.readFirst ?? subject.readFirst ?? false,
		readers: [...subject.readers],
		route,
		steps: stepsFor(parts, request).map(asRunning),
		state: 'running',
		step: 0,
		round: (former?.round ?? 0) + 1,
		stage: (former?.stage ?? 0) + 1,
		signers: [],
		involved: former?.involved ?? [],
		waitsSince: ctx.at,
		requestedAt: ctx.at,
		history: former?.history ?? []
	};
	const begun = former ? tx.update(approvals, former.id, row) : tx.insert(approvals, { ...row, id: request.about });
	begin(tx, ctx, subject, record(tx, ctx, begun, { act: 'requested' }));
}

/**
 * Hands a returned request in again, changed (`change`) or not: it begins anew on the version of the route that it
 * began with. For the duty's own "change and hand in again". Refuses one that was not returned (`not_returned`), and
 * anybody but the requester and who handed it in (`forbidden`).
 */
export function resubmitApproval(
	tx: Tx,
	ctx: Ctx,
	subject: ApprovalSubject,
	id: string,
	change: Partial<Pick<Approval, 'title' | 'amount' | 'class' | 'number'>> = {},
	text?: string
): void {
	const approval = tx.need(approvals, id);
	refuseOthers(approval, ctx);
	if (approval.state !== 'returned') throw new Refusal('not_returned', { approval: id, state: approval.state });
	const route = (approval.route === undefined ? undefined : tx.get(approvalRoutes, approval.route)) ?? subject.route;
	const round = approval.round + 1;
	const again = record(
		tx,
		ctx,
		approval,
		{ act: 'resubmitted', round, text },
		{ ...change, round, steps: stepsFor(route, { ...approval, ...change }).map(asRunning), state: 'running' }
	);
	begin(tx, ctx, subject, again);
}

/** Takes a request back, while it is on its way or returned. Refuses when it was decided before (`already_decided`). */
export function withdrawApproval(tx: Tx, ctx: Ctx, subject: ApprovalSubject, id: string, text?: string): void {
	const approval = tx.need(approvals, id);
	refuseOthers(approval, ctx);
	if (approval.state !== 'running' && approval.state !== 'returned')
		throw decidedBefore(tx, approval, approval.history.at(-1));
	close(tx, ctx, subject, record(tx, ctx, approval, { act: 'withdrawn', text }), 'withdrawn');
}

/**
 * What it is about was given up, or needs no signature any more: a request that was sent back waits for nothing. The
 * duty's own row follows by the duty itself, whoever may do that.
 */
export function giveUpApproval(tx: Tx, ctx: Ctx, id: string): void {
	const approval = tx.get(approvals, id);
	if (approval?.state !== 'returned') return;
	record(tx, ctx, approval, { act: 'withdrawn' }, { state: 'withdrawn', stage: approval.stage + 1, closedAt: ctx.at });
}

function begin(tx: Tx, ctx: Ctx, subject: ApprovalSubject, approval: Approval): void {
	if (approval.steps.length > 0) goTo(tx, ctx, subject, approval, 0);
	else close(tx, ctx, subject, record(tx, ctx, approval, { act: 'passed', by: undefined }), 'approved');
}

const asRunning = (step: RouteStep): RunningStep => ({ ...step, places: step.places.map((place) => ({ ...place })) });

/** Only whose request it is may take it back, hand it in again or remind. */
export function refuseOthers(approval: Approval, { actor }: Ctx): void {
	if (!isOwn(approval, actor.id)) throw new Refusal('forbidden');
}
