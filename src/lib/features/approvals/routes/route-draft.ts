import {
	routeOn,
	versionsOf,
	type ApprovalRoute,
	type ApprovalSubject,
	type RouteStep,
	type Way
} from '$lib/domain/approvals';
import type { OfficeDate, ReadTx } from '$lib/domain/core';

/** A route while it is edited. */
export interface EditedRoute {
	/** The version that is edited; 0: the one that came with its subject. */
	base: number;
	startsOn: OfficeDate;
	steps: RouteStep[];
	ways: Way[];
}

/** What there is of a subject's route: what is edited, what is in force, what is still to come. */
export interface RouteState {
	readonly edited: EditedRoute;
	readonly latest: ApprovalRoute | undefined;
	readonly inForce: ApprovalRoute | undefined;
}

export function routeState(tx: ReadTx, subject: ApprovalSubject, today: OfficeDate): RouteState {
	const versions = versionsOf(tx, subject.kind);
	const latest = versions[0];
	const { steps, ways } = latest ?? subject.route;
	return {
		latest,
		inForce: routeOn(versions, today),
		edited: { base: latest?.version ?? 0, startsOn: today, steps: copyOf(steps), ways: copyOf(ways) }
	};
}

/** Plain data, to be changed freely. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const newStep = (): RouteStep => ({ places: [{ role: 'head' }], mode: 'one', hours: 24 });

export const newWay = (from: number | undefined): Way => ({ ...(from !== undefined && { from }), steps: [newStep()] });

/** The list with one of it moved by `by` places; at its end it stays. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
	const to = index + by;
	const next = [...list];
	const [one] = next.splice(index, 1);
	if (one === undefined || to < 0 || to > next.length) return [...list];
	next.splice(to, 0, one);
	return next;
}
