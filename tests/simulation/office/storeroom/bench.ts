import type { AnyRow } from '../../../../src/lib/domain/core';
import type { Random } from '../../random';
import type { Call, Sight } from '../../scenario';

/** Where somebody stands in the storeroom: what lies before him, and what it invites him to. */
export interface Bench {
	readonly random: Random;
	readonly sight: Sight;
	/** A remark, a purpose, a reason. */
	readonly words: string;
	/** 1 to 6 of something. */
	readonly few: number;
	/** Rows that stand at one of these statuses. */
	at(entity: string, ...statuses: string[]): AnyRow[];
	/** Invites to a deed, against the others as often as `times` says. */
	add(times: number, name: string, args: unknown): void;
}

export interface Line {
	readonly item: string;
	readonly quantity?: number;
	readonly requested?: number;
	readonly approved?: number;
	readonly issued?: number;
	readonly ordered?: number;
	readonly counted?: number;
	readonly accepted?: number;
	readonly forgone?: number;
	readonly returned?: number;
}
export const linesOf = (row: AnyRow): readonly Line[] => row.lines as readonly Line[];

/** A part of the storeroom's work: what there is to be done of it. */
export type Work = (bench: Bench) => void;

/** Who has little to do in the storeroom does something else as well. */
const ENOUGH = 25;

/** One of the deeds that the work before somebody invites to; undefined: something else. */
export function invited(work: readonly Work[], random: Random, sight: Sight): Call | undefined {
	const calls: (Call & { readonly until: number })[] = [];
	let sum = 0;
	const bench: Bench = {
		random,
		sight,
		words: `用途 ${random.below(100)}`,
		few: random.between(1, 6),
		at: (entity, ...statuses) => sight.rows(entity).filter(({ status }) => statuses.includes(String(status))),
		add: (times, name, args) => void calls.push({ name, args, until: (sum += times) })
	};
	for (const one of work) one(bench);
	const drawn = random.below(Math.max(sum, ENOUGH));
	const call = calls.find(({ until }) => drawn < until);
	return call && { name: call.name, args: call.args };
}
