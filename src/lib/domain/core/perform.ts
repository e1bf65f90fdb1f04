import type { Actor } from './audience';
import { allowed, refusalStands, type AnyMutator } from './mutator';
import { Refusal, Unknown, type Detail } from './refusal';
import { officeDateOf, type Instant } from './time';
import type { Source } from './tx';
import { Workspace, type Write } from './workspace';

/** One call of a mutator, as a device made it. */
export interface Call {
	readonly id: string;
	readonly version: number;
	readonly args: unknown;
}

export interface Circumstances {
	readonly actor: Actor;
	readonly at: Instant;
	readonly received: Instant;
	/** Gives the next number of a series; absent on a device, which has no authority. */
	readonly next?: (series: string) => number;
}

export interface Performance {
	readonly writes: readonly Write[];
	readonly reads: readonly string[];
	/** Only the server can say what becomes of it: it has no effect on screen until then. */
	readonly unknown: boolean;
}

/**
 * Runs a mutator over `source`: arguments, right, guards, rows; nothing is stored yet.
 * Throws a `Refusal` when the office says no, and whatever `source` throws (`Missing`) unchanged.
 */
export function perform(mutator: AnyMutator, call: Call, source: Source, about: Circumstances): Performance {
	const authoritative = about.next !== undefined;
	const args = checkedArgs(mutator, call);
	const tx = new Workspace(source, call.id, about.at, authoritative);
	const ctx = {
		actor: about.actor,
		at: about.at,
		received: about.received,
		today: officeDateOf(about.at),
		authoritative,
		mutation: call.id,
		next: (series: string) => about.next?.(series)
	};
	try {
		if (!allowed(mutator.who, tx, args, about.actor)) throw new Refusal('forbidden');
		mutator.apply(tx, args, ctx);
	} catch (problem) {
		if (problem instanceof Unknown || (problem instanceof Refusal && !authoritative && undecided(mutator, problem, tx)))
			return { writes: [], reads: tx.reads, unknown: true };
		throw problem;
	}
	return { writes: tx.writes, reads: tx.reads, unknown: false };
}

/** A device leaves it to the server where it may lack what would have allowed it, and where a fact is kept anyway. */
const undecided = (mutator: AnyMutator, { code }: Refusal, { blind }: Workspace): boolean =>
	(blind && code !== 'too_much') || !refusalStands(mutator, code);

function checkedArgs(mutator: AnyMutator, call: Call): never {
	const { args: schema, version } = mutator;
	if (call.version < version && !mutator.upgrade) throw new Refusal('client_too_old', { version });
	const parsed = schema.safeParse(call.version < version ? mutator.upgrade?.(call.args, call.version) : call.args);
	if (!parsed.success) {
		const fields: Detail[] = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), problem: issue.code }));
		throw new Refusal('bad_args', { fields });
	}
	return deepFreeze(parsed.data) as never;
}

function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) deepFreeze(part);
	}
	return value;
}
