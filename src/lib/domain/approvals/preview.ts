import type { Instant, ReadTx } from '../core';
import { calendarOf, dueAt, type Reckoned } from '../calendar';
import { people } from '../people/person';
import { stepsFor, type Route, type RouteStep, type Weight } from './route';
import { candidatesOf, type Asked, type Candidate } from './signers';

/** A step of a request that nobody has handed in. */
export interface PreviewStep {
	readonly step: RouteStep;
	/** Who would sign; empty: nobody could. */
	readonly candidates: readonly Candidate[];
	/** The latest time by which it would be done, each step taking all its hours. */
	readonly due: Reckoned<Instant> | undefined;
	/** Places for which one person only can sign: while he is away nobody can. */
	readonly alone: readonly number[];
}

/** Who would sign a request of this requester, if it were handed in at `at`: by the same rules as in earnest. */
export function preview(
	tx: ReadTx,
	route: Route,
	request: Weight & { readonly subject: string; readonly requester: string },
	at: Instant
): PreviewStep[] {
	const asked: Asked = {
		subject: request.subject,
		requester: request.requester,
		by: undefined,
		department: tx.get(people, request.requester)?.department,
		amount: request.amount
	};
	const calendar = calendarOf(tx);
	let from = at;
	let provisional = false;
	return stepsFor(route, request).map((step) => {
		const candidates = candidatesOf(tx, asked, step, from);
		const due = step.hours === undefined ? undefined : dueAt(calendar, from, step.hours * 60);
		if (due) {
			from = due.at;
			provisional ||= due.provisional;
		}
		const alone = step.places.flatMap((_place, index) =>
			candidates.filter((one) => one.place === index).length === 1 ? [index] : []
		);
		return { step, candidates, due: due && { at: due.at, provisional }, alone };
	});
}
