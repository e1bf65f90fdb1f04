import {
	choice,
	DUTIES,
	entity,
	flag,
	group,
	id,
	instant,
	list,
	money,
	officeDate,
	optional,
	quantity,
	ref,
	staff,
	text,
	type OfficeDate,
	type ReadTx,
	type RowOf
} from '../core';
import { departments } from '../people/department';
import { people } from '../people/person';
import type { ApprovalSubject } from './subject';
import type * as z from 'zod/mini';

/**
 * Whom a place of a step is for: the head of the requester's department, the head of a named one, who holds a duty,
 * the head of the office (who administers it), a leader, one named person.
 */
export const ROLES = ['head', 'department', 'duty', 'admin', 'leader', 'person'] as const;
export type Role = (typeof ROLES)[number];

/** A signature that a step asks for. */
export const place = group({
	role: choice(ROLES),
	/** With `duty`. */
	duty: optional(choice(DUTIES)),
	/** With `department`. */
	department: optional(ref(departments)),
	/** With `person`. */
	person: optional(ref(people))
});
export type Place = z.output<typeof place>;

/** One step of a route; steps follow one another. */
export const routeStep = group({
	places: list(place, 10),
	/** Whether one of the places is enough, or all of them must sign. */
	mode: choice(['one', 'all']),
	/** Hours of office time it may take; absent: no limit. */
	hours: optional(quantity),
	/** Who signs must write why: no signing of many at once. */
	needsOpinion: optional(flag)
});
export type RouteStep = z.output<typeof routeStep>;

/**
 * What follows the common steps for requests of some amount or class. With an amount and classes either is enough:
 * `¥3,000 以上，或固定资产`. Without both it is for every request.
 */
export const way = group({
	/** In fen, from this amount. */
	from: optional(money),
	/** In fen, under this amount. */
	below: optional(money),
	classes: optional(list(text(40), 20)),
	steps: list(routeStep, 10)
});
export type Way = z.output<typeof way>;

/** The parts of a route that somebody decides about. */
export const routeParts = {
	/** For every request, before the ways part. */
	steps: list(routeStep, 10),
	/** In the order of what they demand: of several that fit, the last holds. */
	ways: list(way, 10)
} as const;

/**
 * A version of the way that requests of one subject go (审批路线). Versions are kept: a running request keeps the one
 * it began with, and one that begins later waits for its day.
 */
export const approvalRoutes = entity('approvalRoutes', {
	row: {
		/** Kind of the subject: `equipment.disposal`. */
		subject: text(40),
		version: quantity,
		...routeParts,
		startsOn: officeDate,
		/** Taken back before its day. */
		dropped: flag,
		savedAt: instant,
		savedBy: optional(id)
	},
	indexes: ['subject'],
	audience: () => [staff]
});
export type ApprovalRoute = RowOf<typeof approvalRoutes>;

export type Route = Pick<ApprovalRoute, 'steps' | 'ways'>;

/** The versions of a subject's route that stand, the newest first. */
export const versionsOf = (tx: Pick<ReadTx, 'where'>, subject: string): ApprovalRoute[] =>
	tx
		.where(approvalRoutes, 'subject', subject)
		.filter(({ dropped }) => !dropped)
		.sort((a, b) => b.version - a.version);

/** The version in force on a day; undefined: the office has saved none, and the subject's own route holds. */
export const routeOn = (versions: readonly ApprovalRoute[], day: OfficeDate): ApprovalRoute | undefined =>
	versions.find(({ startsOn }) => startsOn <= day);

/** What a request is, as far as its way depends on it. */
export interface Weight {
	/** In fen. */
	readonly amount?: number | undefined;
	readonly class?: string | undefined;
}

/** Which of the ways a request goes; undefined: none, after the common steps it is approved. */
export const wayFor = ({ ways }: Route, weight: Weight): Way | undefined => [...ways].reverse().find(fits(weight));

/** Every step of a request, in order. None: what is so small needs no signature. */
export const stepsFor = (route: Route, weight: Weight): RouteStep[] => [
	...route.steps,
	...(wayFor(route, weight)?.steps ?? [])
];

const fits =
	({ amount = 0, class: kind }: Weight) =>
	({ from, below, classes }: Way): boolean => {
		const isLimited = from !== undefined || below !== undefined;
		const byAmount = amount >= (from ?? 0) && (below === undefined || amount < below);
		const byClass = kind !== undefined && (classes?.includes(kind) ?? false);
		return classes ? byClass || (isLimited && byAmount) : byAmount;
	};

/** The route of a subject on a day: the office's own, or the one that comes with the subject. */
export function routeOf(
	tx: Pick<ReadTx, 'where'>,
	subject: Pick<ApprovalSubject, 'kind' | 'route'>,
	day: OfficeDate
): { id?: string; route: Route } {
	const saved = routeOn(versionsOf(tx, subject.kind), day);
	return saved ? { id: saved.id, route: saved } : { route: subject.route };
}
