import type { Entity, RowOf } from '$lib/domain/core';
import { live, office } from '$lib/sync';

/** Rows of which entity, and whether only those with a value in an indexed field. */
export interface OlderQuestion<E extends Entity> {
	readonly entity: E;
	readonly by?: string;
	readonly is?: string;
}

/**
 * Rows that are past their time on this device, fetched from the office when somebody asks to see them. Make it while
 * a component is set up; another question begins anew.
 */
export class OlderRows<E extends Entity> {
	/** Not asked for yet: undefined. */
	rows = $state.raw<readonly RowOf<E>[]>();
	/** How many follow. */
	left = $state(0);
	busy = $state(false);
	/** The office could not be asked. */
	unreachable = $state(false);
	#below = '';
	readonly #keeping = live(async () => (await office.device.db.meta('keeping')) ?? {});

	constructor(private readonly question: () => OlderQuestion<E>) {
		$effect(() => {
			question();
			this.rows = undefined;
			this.left = 0;
			this.unreachable = false;
			this.#below = '';
		});
	}

	/** All of them are held here: there is nothing to ask for. */
	get isHeld(): boolean {
		return this.#keeping.value?.[this.question().entity.name]?.done === true;
	}

	/** Whether there may be more at the office. */
	get mayBeMore(): boolean {
		return !this.isHeld && (this.rows === undefined || this.left > 0);
	}

	async more(): Promise<void> {
		const { entity, by, is } = this.question();
		this.busy = true;
		try {
			const page = await office.older(entity, { below: this.#below, ...(by && { by }), ...(is && { is }) });
			this.unreachable = page === undefined;
			if (!page) return;
			// Some are still here, past their time or not: they stand in the list above.
			const here = new Set(
				(
					await office.store.some(
						entity,
						page.rows.map(({ id }) => id)
					)
				).map(({ id }) => id)
			);
			this.rows = [...(this.rows ?? []), ...page.rows.filter(({ id }) => !here.has(id))];
			this.left = page.left;
			this.#below = page.below;
		} finally {
			this.busy = false;
		}
	}
}
