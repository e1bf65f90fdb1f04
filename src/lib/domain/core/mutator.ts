import * as z from 'zod/mini';
import { holds, system, type Actor, type Audience, type Duty } from './audience';
import type { Infer, Shape } from './fields';
import type { Ctx, ReadTx, Tx } from './tx';

/** A relation of the actor to the office that no token says: keeper of this item, guest's own host. */
export type Relation<A> = (tx: ReadTx, args: A, actor: Actor) => boolean;
export type Who<A> = Audience | Relation<A>;

export interface Mutator<A extends Shape = Shape> {
	readonly name: string;
	/** A wish may be refused; a fact happened, and is kept even where it contradicts the office. */
	readonly kind: 'wish' | 'fact';
	readonly who: readonly Who<Infer<A>>[];
	readonly args: z.ZodMiniType<Infer<A>>;
	/** Version of the arguments' form. */
	readonly version: number;
	/** The duty that is asked to settle what a fact contradicts. */
	readonly asks: Duty;
	upgrade?(args: unknown, from: number): unknown;
	apply(tx: Tx, args: Infer<A>, ctx: Ctx): void;
}

/** A mutator whose arguments are not known at compile time, as the registry holds it. */
export interface AnyMutator extends Omit<Mutator, 'who' | 'args' | 'apply'> {
	readonly who: readonly Who<never>[];
	readonly args: z.ZodMiniType;
	apply(tx: Tx, args: never, ctx: Ctx): void;
}

interface Definition<A extends Shape> {
	kind: 'wish' | 'fact';
	who: readonly Who<Infer<A>>[];
	args: A;
	/** @default 1 */
	version?: number;
	/** @default 'reception' */
	asks?: Duty;
	/** Makes arguments of an older version into today's, or throws `Refusal('client_too_old')`. */
	upgrade?(args: unknown, from: number): unknown;
	/**
	 * Does it. Synchronous and deterministic: the world is `tx` and `ctx`, the arguments are frozen. Guards come
	 * first and throw a `Refusal`.
	 */
	apply(tx: Tx, args: Infer<A>, ctx: Ctx): void;
}

/** Defines an action of the office. `name` is `duty.verb`, as it stands on the wire and in the journal. */
export function mutator<A extends Shape>(name: string, def: Definition<A>): Mutator<A> {
	let args: z.ZodMiniType<Infer<A>> | undefined;
	return {
		name,
		version: 1,
		asks: 'reception',
		...def,
		/** Made when it is first asked for: most engines of the server never meet most mutators. */
		get args() {
			return (args ??= z.strictObject(def.args) as unknown as z.ZodMiniType<Infer<A>>);
		}
	};
}

/** What even a fact is refused for: it cannot be read, or its actor may not report it. */
const OWN_FAULT = ['bad_args', 'forbidden', 'client_too_old', 'too_much', 'id_reused'];

/** Whether the office's no ends it. A fact that only contradicts the office is kept, whatever its writer thought. */
export const refusalStands = ({ kind }: Pick<Mutator, 'kind'>, code: string): boolean =>
	kind === 'wish' || OWN_FAULT.includes(code);

/** Whether `actor` may do this: by a token, by a relation, or as the system. The same on both sides. */
export function allowed<A>(who: readonly Who<A>[], tx: ReadTx, args: A, actor: Actor): boolean {
	return (
		holds(actor, system) || who.some((one) => (typeof one === 'string' ? holds(actor, one) : one(tx, args, actor)))
	);
}
