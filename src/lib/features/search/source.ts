import type { Actor } from '$lib/domain/core';
import type { FinderResult } from '$lib/ui';

/** Where Ctrl K looks: one duty's pages, people or things. A duty writes its own and names it in `sources.ts`. */
export interface SearchSource {
	/** Heading over its results. */
	readonly label: () => string;
	/**
	 * At most `limit` results for what was typed, never empty, the best first: by an index, never by reading a table
	 * through. Nothing for what the actor has no page of.
	 */
	find(text: string, limit: number, actor: Actor): Promise<readonly FinderResult[]>;
}
