import type { Actor, AnyRow, Entity, Registry } from '../../src/lib/domain/core';
import type { Oracle, Rows } from './oracle';
import type { Random } from './random';

/** A mutator by its name, and its arguments. */
export interface Call {
	readonly name: string;
	readonly args: unknown;
}

/** Id of the opening's n-th call, 0 for the first: what follows names the rows that it makes. */
export const openingId = (n: number): string => `opening-${n}`;

/** What a person may look at before doing something. */
export interface Sight {
	readonly account: string;
	readonly accounts: readonly string[];
	/** Rows of an entity that the device shows. */
	rows(entity: string): AnyRow[];
	/** Ids of all that ever was, also of what the device does not know. */
	ids(entity: string): string[];
}

/** What became of every deed at the office: its name and arguments, whether it was applied, which rows it wrote. */
export interface Answered extends Call {
	readonly id: string;
	readonly applied: boolean;
	readonly wrote: readonly { readonly entity: string }[];
}

/** An office to try: what it knows, who is in it, what they do and what must be true of it at the end. */
export interface Scenario {
	readonly registry: Registry;
	readonly accounts: readonly string[];
	/** The account by its row; undefined for one that may not log in. */
	actor(row: (entity: Entity, id: string) => AnyRow | undefined, account: string): Actor | undefined;
	/** What the system does before anybody comes. */
	opening(random: Random): Call[];
	/** How much somebody does before looking up. @default 1 */
	readonly atATime?: number;
	/** What somebody does next. */
	deed(random: Random, sight: Sight): Call;
	/** What the office does by itself, or changes in somebody's rights. */
	order(random: Random, oracle: Oracle): Call;
	/** Lets everybody in again, so that all can agree at the end. */
	healing(oracle: Oracle): Call[];
	/**
	 * Throws unless the office's rules hold over the rows that stand at the end. `open` gives a series' numbers that a
	 * restored office keeps for what has not come back.
	 */
	prove(rows: Rows, answered: readonly Answered[], open: (series: string) => readonly number[]): void;
}
