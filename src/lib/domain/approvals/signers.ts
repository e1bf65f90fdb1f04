import type { Instant, ReadTx } from '../core';
import { departments } from '../people/department';
import { people } from '../people/person';
import { holdersOf } from '../people/roster';
import { isOwn, type Approval, type RunningPlace, type RunningStep, type Signer } from './approval';
import { deputiesOf } from './delegation';

/** What of a request its signers depend on. */
export type Asked = Pick<Approval, 'subject' | 'requester' | 'by' | 'department' | 'amount'>;

/** Somebody who may give the signature of a place, and why he. */
export interface Candidate extends Signer {
	/** Index of the place. */
	readonly place: number;
	readonly why: 'role' | 'deputy' | 'above' | 'handedOn' | 'delegated';
}

/**
 * Who may sign a step at a moment, place by place; nobody for a place that is signed. Roles are resolved anew each
 * time: who left, was disabled or appointed meanwhile needs nobody to mend the request. Never the requester nor who
 * handed it in.
 */
export function candidatesOf(tx: ReadTx, asked: Asked, step: RunningStep, at: Instant): Candidate[] {
	const found: Candidate[] = [];
	step.places.forEach((place, index) => {
		if (place.signedBy !== undefined) return;
		const holders = holdersAfterMoves(tx, asked, place);
		found.push(...holders.map(({ person, why }) => ({ person, why, place: index })));
		for (const { person: principal } of holders)
			for (const person of deputiesOf(tx, principal, asked, at))
				if (maySign(tx, asked, person) && !holders.some((one) => one.person === person))
					found.push({ person, for: principal, why: 'delegated', place: index });
	});
	return found;
}

/** The same as who may sign, each once. */
export function signersOf(tx: ReadTx, asked: Asked, step: RunningStep, at: Instant): Signer[] {
	const signers = new Map<string, Signer>();
	for (const one of candidatesOf(tx, asked, step, at)) {
		const known = signers.get(one.person);
		// His own place comes before another's.
		if (!known || (known.for !== undefined && one.for === undefined))
			signers.set(one.person, { person: one.person, ...(one.for !== undefined && { for: one.for }) });
	}
	return [...signers.values()].slice(0, 60);
}

type Holder = Pick<Candidate, 'person' | 'why'>;

/** Who stands in the place after what was handed on. A move to somebody who cannot sign is as if it had not been. */
function holdersAfterMoves(tx: ReadTx, asked: Asked, place: RunningPlace): Holder[] {
	let holders = holdersIn(tx, asked, place);
	for (const { from, to } of place.moves ?? [])
		if (maySign(tx, asked, to))
			holders = [...holders.filter(({ person }) => person !== from && person !== to), { person: to, why: 'handedOn' }];
	return holders;
}

/**
 * The holders of a role. Where the requester himself is the head, his department's deputy signs; without one, a leader.
 * A duty that nobody else holds is signed for by the head of the office. Nobody is left where a named person is gone,
 * or the only leader asks himself: then the head of the office names somebody.
 */
function holdersIn(tx: ReadTx, asked: Asked, place: RunningPlace): Holder[] {
	const usable = (ids: readonly string[], why: Candidate['why']): Holder[] =>
		ids.filter((one) => maySign(tx, asked, one)).map((person) => ({ person, why }));
	const first = (...choices: (() => Holder[])[]): Holder[] => {
		for (const choice of choices) {
			const found = choice();
			if (found.length > 0) return found;
		}
		return [];
	};
	const leaders = () => usable(holdersOf(tx, 'leader'), 'above');
	switch (place.role) {
		case 'head':
		case 'department': {
			const department = place.role === 'head' ? asked.department : place.department;
			return first(
				() => usable(headsOf(tx, department), 'role'),
				() => usable(deputyOf(tx, department), 'deputy'),
				leaders
			);
		}
		case 'duty':
			return first(
				() => (place.duty === undefined ? [] : usable(holdersOf(tx, place.duty), 'role')),
				() => usable(holdersOf(tx, 'admin'), 'above')
			);
		case 'admin':
			return first(() => usable(holdersOf(tx, 'admin'), 'role'), leaders);
		case 'leader':
			return usable(holdersOf(tx, 'leader'), 'role');
		case 'person':
			return place.person === undefined ? [] : usable([place.person], 'role');
	}
}

const headsOf = (tx: ReadTx, department: string | undefined): string[] =>
	department === undefined
		? []
		: tx
				.where(people, 'department', department)
				.filter(({ isHead }) => isHead)
				.map(({ id }) => id);

function deputyOf(tx: ReadTx, department: string | undefined): string[] {
	const deputy = department === undefined ? undefined : tx.get(departments, department)?.deputy;
	return deputy === undefined ? [] : [deputy];
}

/** Nobody approves his own; whose account has ended signs nothing. */
function maySign(tx: ReadTx, asked: Asked, id: string): boolean {
	const person = tx.get(people, id);
	return person !== undefined && !person.disabled && !person.withdrawn && !isOwn(asked, id);
}
