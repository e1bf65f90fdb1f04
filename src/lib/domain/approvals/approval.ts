import {
	admin,
	choice,
	daysAfter,
	entity,
	flag,
	group,
	id,
	instant,
	list,
	money,
	optional,
	quantity,
	ref,
	text,
	user,
	type Audience,
	type RowOf
} from '../core';
import { departments } from '../people/department';
import { people } from '../people/person';
import { place, routeStep } from './route';
import type * as z from 'zod/mini';

export const STATES = ['running', 'returned', 'approved', 'rejected', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

export const ACTS = [
	'requested',
	'approved',
	'returned',
	'rejected',
	'withdrawn',
	'resubmitted',
	'added',
	'transferred',
	'replaced',
	'reminded',
	/** The route asked for no signature. */
	'passed'
] as const;
export type Act = (typeof ACTS)[number];

/** A place of a running request: as its route had it, and what became of it. */
const runningPlace = group({
	...place._zod.def.shape,
	/** Who handed it on to whom. */
	moves: optional(list(group({ from: id, to: id }), 10)),
	signedBy: optional(id),
	/** The one in whose stead that was. */
	signedFor: optional(id)
});
export type RunningPlace = z.output<typeof runningPlace>;

const runningStep = group({
	...routeStep._zod.def.shape,
	places: list(runningPlace, 10),
	/** Who asked for this further signature. */
	addedBy: optional(id)
});
export type RunningStep = z.output<typeof runningStep>;

const signer = group({
	person: id,
	/** In whose stead: `person` is his deputy while he travels. */
	for: optional(id)
});
export type Signer = z.output<typeof signer>;

const line = group({
	at: instant,
	/** Absent: the clock. */
	by: optional(id),
	/** In whose stead: recorded as "X for Y". */
	for: optional(id),
	act: choice(ACTS),
	/** How often it had been handed in by then. */
	round: quantity,
	/** The stage in which it was done. */
	stage: quantity,
	/** Index of the step it was done in. */
	step: optional(quantity),
	/** Whom it was handed to, who was added, who stands in now. */
	to: optional(id),
	/** Index of the step it was sent back to; absent with `returned`: to the requester. */
	backTo: optional(quantity),
	/** The opinion or reason, as on paper. */
	text: optional(text(500))
});
export type Line = z.output<typeof line>;

export const MOST_STEPS = 30;
export const MOST_LINES = 200;

/**
 * A request on its way (审批): what it is about, its own copy of its route's steps, who may sign now, and all that was
 * said (never changed, only added to). One row, so that whoever may read it reads all of it. Its id is that of the row
 * it is about.
 */
export const approvals = entity('approvals', {
	row: {
		subject: text(40),
		about: id,
		/** The official number of what it is about, where it has one. */
		number: optional(text(40)),
		/** What it is, in a line: `便携投影仪 BG-0007`. */
		title: text(160),
		/** Whose request it is; the head of his department signs. */
		requester: ref(people),
		/** Who handed it in on his behalf. */
		by: optional(ref(people)),
		/** The requester's, when it was handed in. */
		department: optional(ref(departments)),
		amount: optional(money),
		class: optional(text(40)),
		/** To be looked at by itself. */
		readFirst: flag,
		/** Tokens of further readers. */
		readers: list(text(80), 10),
		/** The version of the route it goes by; absent: the one that came with its subject. */
		route: optional(id),
		steps: list(runningStep, MOST_STEPS),
		state: choice(STATES),
		/** Index of the step it waits in. */
		step: quantity,
		/** How often it was handed in. */
		round: quantity,
		/** Counts every move. A decision names the stage it saw: of two in one stage the first stands. */
		stage: quantity,
		/** Who may sign now, as last reckoned; `signersOf` has the word. */
		signers: list(signer, 60),
		/** Who signed or handed on, and goes on reading it. */
		involved: list(id, 200),
		/** Since when it waits in this step. */
		waitsSince: instant,
		/** Until when this step is to be done. */
		dueAt: optional(instant),
		/** It is due in a year whose schedule is not published. */
		dueProvisional: optional(flag),
		/** The signers were told that it is late. */
		toldLate: optional(flag),
		requestedAt: instant,
		closedAt: optional(instant),
		history: list(line, MOST_LINES)
	},
	indexes: ['state', 'subject', 'requester'],
	audience: (approval) => [
		admin,
		user(approval.requester),
		user(approval.by),
		...approval.signers.map(({ person }) => user(person)),
		...approval.involved.map(user),
		...(approval.readers as Audience[])
	],
	until: (approval) => approval.closedAt && daysAfter(approval.closedAt, 400)
});
export type Approval = RowOf<typeof approvals>;

/** The step it waits in; undefined where nobody is asked any more. */
export const currentStep = (approval: Approval): RunningStep | undefined =>
	approval.state === 'running' ? approval.steps[approval.step] : undefined;

/** Whether this is somebody's own request: he asked for it, or handed it in for another. */
export const isOwn = ({ requester, by }: Pick<Approval, 'requester' | 'by'>, person: string): boolean =>
	requester === person || by === person;

/** Whether many may be signed at once: none that is to be read or asks for an opinion. */
export const mayBeBatched = (approval: Approval): boolean =>
	!approval.readFirst && currentStep(approval)?.needsOpinion !== true;

const DECISIVE: readonly Act[] = [
	'approved',
	'returned',
	'rejected',
	'withdrawn',
	'resubmitted',
	'transferred',
	'added'
];

/** What ended a stage: who decided before somebody who saw that stage. */
export const decisionOf = (approval: Approval, stage: number): Line | undefined =>
	[...approval.history].reverse().find((one) => one.stage === stage && DECISIVE.includes(one.act));
