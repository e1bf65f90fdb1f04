import type { Instant } from '../../../src/lib/domain/core';
import type { Infer, Shape } from '../../../src/lib/domain/core/fields';
import type { Mutator } from '../../../src/lib/domain/core/mutator';

/** One entry of the office's story. Without an actor the system does it, or a passer-by. */
export interface SeedMutation {
	readonly id: string;
	readonly name: string;
	readonly version: number;
	readonly args: unknown;
	readonly actor?: string;
	readonly at: Instant;
}

/** What `office-seed` moves into an empty office. */
export interface SeedFile {
	readonly office: { readonly name: string; readonly publicAddress: string };
	readonly mutations: readonly SeedMutation[];
	/** By account, its password. */
	readonly passwords: Readonly<Record<string, string>>;
	/** One-time codes for tablets. */
	readonly pairings: readonly {
		readonly code: string;
		readonly name: string;
		readonly place: string;
		readonly pool: { readonly prefix: string; readonly from: number; readonly to: number };
		readonly by: string;
	}[];
}

/** An entry whose arguments the compiler has checked. */
export const entry = <A extends Shape>(
	id: string,
	at: Instant,
	actor: string | undefined,
	mutator: Mutator<A>,
	args: Infer<A>
): SeedMutation => ({
	id: `demo-${id}`,
	name: mutator.name,
	version: mutator.version,
	args,
	at,
	...(actor !== undefined && { actor })
});

/** In the order in which they happened; entries of one moment stay as they were given. */
export const inOrder = (entries: readonly SeedMutation[]): SeedMutation[] =>
	[...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
