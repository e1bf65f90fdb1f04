import {
	admin,
	choice,
	DUTIES,
	entity,
	flag,
	instant,
	quantity,
	ref,
	Refusal,
	text,
	user,
	type Ctx,
	type ReadTx,
	type RowOf,
	type Tx
} from '../core';
import { ask } from '../exceptions/exception';
import { people, type Person } from './person';

/**
 * Something a person has to give back before leaving (离岗清退): the duty that lent it writes it here under its own id and
 * takes it out again, so that ending an account need not know who lends what.
 */
export const holdings = entity('holdings', {
	row: {
		person: ref(people),
		/** Who lent it and wants it back. */
		duty: choice(DUTIES),
		name: text(120),
		quantity,
		since: instant,
		/** The account does not end before it is back; otherwise the duty is only told. */
		blocks: flag,
		/** It is back. */
		over: flag
	},
	indexes: ['person'],
	audience: ({ person, over }) => [!over && admin, !over && user(person)]
});
export type Holding = RowOf<typeof holdings>;

/** From now on this person holds it. */
export const holdFor = (tx: Tx, holding: Omit<Holding, 'over'>): unknown =>
	tx.insert(holdings, { ...holding, over: false });

/** Some of it is back. */
export function holdLess(tx: Tx, id: string, quantity: number): void {
	if (tx.get(holdings, id)) tx.update(holdings, id, { quantity });
}

/** It is back, or is not looked for any more. */
export function letGo(tx: Tx, id: string): void {
	if (tx.get(holdings, id)) tx.update(holdings, id, { over: true });
}

/** It is not back after all. */
export function holdAgain(tx: Tx, id: string): void {
	if (tx.get(holdings, id)) tx.update(holdings, id, { over: false });
}

/** What somebody still has to give back. */
export const heldBy = (tx: ReadTx, person: string): Holding[] =>
	tx.where(holdings, 'person', person).filter(({ over }) => !over);

/**
 * Somebody goes. Refuses while he holds what has to come back first (`still_holds`, naming the first of it); whoever lent
 * the rest is asked for it.
 */
export function clear(tx: Tx, ctx: Ctx, person: Person): void {
	const held = heldBy(tx, person.id);
	const blocking = held.filter(({ blocks }) => blocks);
	const [first] = blocking;
	if (first) throw new Refusal('still_holds', { name: person.name, what: first.name, count: blocking.length });
	for (const { duty, name } of held)
		ask(
			tx,
			{ duty, code: 'left_holding', mutation: ctx.mutation, action: 'people.disable' },
			{ person: person.id, name: person.name, what: name }
		);
}
