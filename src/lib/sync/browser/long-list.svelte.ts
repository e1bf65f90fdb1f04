import { live } from './live.svelte';

/** Rows are read in blocks of so many, one beyond those in sight at either end. */
const BLOCK = 50;
/** Ids that are asked for first: what the first screen shows does not wait for the rest. */
const FIRST = 2 * BLOCK;

export interface Ids {
	/** In their order. */
	readonly ids: readonly string[];
	/** These are all; else the first ones, and the rest is being asked for. */
	readonly whole: boolean;
}

/**
 * A list that is never read whole: its ids come from an index, its rows as they come into sight, kept up to date while
 * they are. A `List` and a `Table` take it as it is. Make it while a component is set up.
 */
export class LongList<Row extends { readonly id: string }> {
	#from = $state(0);
	#to = $state(FIRST);
	#others = $state.raw<readonly string[]>([]);
	/** Of a row that is shown beside the list: it is read wherever the list is scrolled to. */
	held = $state<string>();

	// Asked for by index while the page is drawn: looked up once a change.
	readonly #ids = $derived.by(() => this.idsNow()?.ids ?? []);
	readonly #wanted = $derived.by(() => {
		const beside = this.held === undefined ? [] : [this.held];
		return [...new Set([...this.#ids.slice(this.#from, this.#to), ...this.#others, ...beside])];
	});
	readonly #rows;

	/**
	 * @param idsNow undefined while they are being asked for. Reactive.
	 * @param read the rows of some ids
	 */
	constructor(
		private readonly idsNow: () => Ids | undefined,
		read: (ids: readonly string[]) => Promise<readonly Row[]>
	) {
		this.#rows = live(
			() => this.#wanted,
			async (ids) => new Map((await read(ids)).map((row) => [row.id, row]))
		);
	}

	get loaded(): boolean {
		return this.idsNow() !== undefined && (this.length === 0 || this.#rows.value !== undefined);
	}
	get error(): unknown {
		return this.#rows.error;
	}
	get length(): number {
		return this.#ids.length;
	}
	/** How many there are, once that is known. */
	get total(): number | undefined {
		return this.idsNow()?.whole ? this.length : undefined;
	}
	id(index: number): string {
		return this.#ids[index] ?? '';
	}
	at(index: number): Row | undefined {
		return this.get(this.id(index));
	}
	/** A row in sight, or held. */
	get(id: string): Row | undefined {
		return this.#rows.value?.get(id);
	}
	see(from: number, to: number, others: readonly number[]): void {
		this.#from = Math.max(0, (Math.floor(from / BLOCK) - 1) * BLOCK);
		this.#to = (Math.ceil(to / BLOCK) + 1) * BLOCK;
		const ids = others.map((index) => this.id(index));
		if (ids.join() !== this.#others.join()) this.#others = ids;
	}
}

/**
 * The ids of a list for what is asked, live: its first ones at once, then all. While something else is looked up the
 * old ones stay.
 *
 * @param of what is asked; the same object as long as the same is asked
 * @param idsOf with a limit: the first ones, by a short way
 */
export function liveIds<Asked extends object>(
	of: () => Asked,
	idsOf: (asked: Asked, limit?: number) => Promise<readonly string[]>
): () => Ids | undefined {
	const first = live(of, async (asked) => ({ asked, ids: await idsOf(asked, FIRST) }));
	const long = $derived(first.value && first.value.ids.length >= FIRST ? first.value.asked : undefined);
	const all = live(
		() => long,
		async (asked) => asked && { asked, ids: await idsOf(asked) }
	);
	return () => {
		if (all.value && all.value.asked === long) return { ids: all.value.ids, whole: true };
		return first.value && { ids: first.value.ids, whole: long === undefined };
	};
}
