import type { Actor, AnyRow, Entity, Registry } from '../../src/lib/domain/core';
import type { Oracle, Rows } from './oracle';
import type { Random } from './random';

/** A mutator by its name, and its arguments. */
export interface Call {
	readonly name: string;
	readonly args: unknown;
	/** Who does it, where the office itself does not. */
	readonly by?: string;
}

/** Id of the opening's n-th call, 0 for the first: what follows names the rows that it makes. */
export const openingId = (n: number): string => `opening-${n}`;

export const isOpening = (mutation: string): boolean => mutation.startsWith('opening-');

/** What a person may look at before doing something. */
export interface Sight {
	readonly account: string;
	readonly accounts: readonly string[];
	/** The time by the device's clock. */
	readonly now: string;
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

/** What a life leaves behind. */
export interface Ended {
	/** The rows that stand at the end, whoever may read them. */
	readonly rows: Rows;
	/** In the order of the journal. */
	readonly answered: readonly Answered[];
	/** A series' numbers that a restored office keeps for what has not come back. */
	open(series: string): readonly number[];
	/** Every form that a row ever had, and the seq from which it had it. */
	readonly past: Pick<Oracle, 'ids' | 'versions'>;
}

/** An office to try: what it knows, who is in it, what they do and what must be true of it at the end. */
export interface Scenario {
	readonly registry: Registry;
	readonly accounts: readonly string[];
	/** The account by its row; undefined for one that may not log in. */
	actor(row: (entity: Entity, id: string) => AnyRow | undefined, account: string): Actor | undefined;
	/** What is done before anybody comes; all of it is applied. */
	opening(random: Random): Call[];
	/** How much somebody does before looking up. @default 1 */
	readonly atATime?: number;
	/** What somebody does next. */
	deed(random: Random, sight: Sight): Call;
	/** What the office does by itself, or changes in somebody's rights. */
	order(random: Random, oracle: Oracle): Call;
	/** Lets everybody in again, so that all can agree at the end. */
	healing(oracle: Oracle): Call[];
	/** Throws unless the office's rules hold at the end, and held on the way there. */
	prove(life: Ended): void;
}
