import { liveQuery } from 'dexie';
import { flushSync, untrack } from 'svelte';
import { live } from './live.svelte';

/** Rows are read, and followed, in blocks of so many. */
const BLOCK = 50;
/** Blocks that are read beyond those in sight, at either end: a fling is to find rows there. */
const AHEAD = 2;
/** Ids that are asked for first: what the first screen shows does not wait for the rest. */
const FIRST = 2 * BLOCK;

export interface Ids {
	/** In their order. */
	readonly ids: readonly string[];
	/** These are all; else the first ones, and the rest is being asked for. */
	readonly whole: boolean;
}

/** Some rows that are kept up to date. */
interface Block<Row> {
	readonly ids: readonly string[];
	/** What was last read; none yet, at first. */
	rows: readonly Row[];
	/** Settled once it was read, or could not be. */
	readonly read: Promise<void>;
	stop(): void;
}

/**
 * A list that is never read whole: its ids come from an index, its rows as they come into sight, kept up to date while
 * they are. A `List` and a `Table` take it as it is. Make it while a component is set up.
 */
export class LongList<Row extends { readonly id: string }> {
	/** Blocks that are followed; the last one not included. */
	#from = $state(0);
	#to = $state(FIRST / BLOCK);
	#others = $state.raw<readonly string[]>([]);
	/** Of a row that is shown beside the list: it is read wherever the list is scrolled to. */
	held = $state<string>();

	// Asked for by index while the page is drawn: looked up once a change.
	readonly #ids = $derived.by(() => this.idsNow()?.ids ?? []);
	/** By the number of the block. */
	readonly #wanted = $derived.by(() => {
		const wanted = new Map<number, readonly string[]>();
		for (let n = this.#from; n < this.#to && n * BLOCK < this.length; n++)
			wanted.set(n, this.#ids.slice(n * BLOCK, (n + 1) * BLOCK));
		const apart = [...this.#others, ...(this.held === undefined ? [] : [this.held])];
		return apart.length > 0 ? wanted.set(-1, apart) : wanted;
	});
	readonly #blocks = new Map<number, Block<Row>>();
	#rows = $state.raw<ReadonlyMap<string, Row>>();
	#error = $state.raw<unknown>();

	/**
	 * @param idsNow undefined while they are being asked for. Reactive.
	 * @param read the rows of some ids
	 */
	constructor(
		private readonly idsNow: () => Ids | undefined,
		private readonly read: (ids: readonly string[]) => Promise<readonly Row[]>
	) {
		$effect(() => {
			const wanted = this.#wanted;
			untrack(() => this.#follow(wanted));
		});
		$effect(() => () => this.#blocks.forEach((block) => block.stop()));
	}

	get loaded(): boolean {
		return this.idsNow() !== undefined && (this.length === 0 || this.#rows !== undefined);
	}
	get error(): unknown {
		return this.#error;
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
		return this.#rows?.get(id);
	}
	see(from: number, to: number, others: readonly number[]): void {
		this.#from = Math.max(0, Math.floor(from / BLOCK) - AHEAD);
		this.#to = Math.ceil(to / BLOCK) + AHEAD;
		const ids = others.map((index) => this.id(index));
		if (!areSame(ids, this.#others)) this.#others = ids;
	}
	/** Reads the first rows, `most` of them, all at once: paper shows more than a screen. */
	async readFirst(most: number): Promise<void> {
		this.see(0, Math.min(most, this.length), []);
		flushSync();
		await Promise.all([...this.#blocks.values()].map(({ read }) => read));
	}

	#follow(wanted: ReadonlyMap<number, readonly string[]>): void {
		for (const [n, block] of this.#blocks)
			if (!wanted.has(n)) {
				block.stop();
				this.#blocks.delete(n);
			}
		for (const [n, ids] of wanted) {
			const before = this.#blocks.get(n);
			if (before && areSame(before.ids, ids)) continue;
			before?.stop();
			this.#blocks.set(n, this.#blockOf(ids));
		}
	}

	#blockOf(ids: readonly string[]): Block<Row> {
		let settle: () => void = () => undefined;
		const read = new Promise<void>((resolve) => (settle = resolve));
		const block: Block<Row> = {
			ids,
			rows: [],
			read,
			stop: () => {
				subscription.unsubscribe();
				settle();
			}
		};
		const subscription = liveQuery(async () => this.read(ids)).subscribe({
			next: (read) => {
				block.rows = read;
				this.#error = undefined;
				this.#tell();
				settle();
			},
			error: (problem: unknown) => {
				this.#error = problem;
				settle();
			}
		});
		return block;
	}

	/** A row that went over to another block stays as it was until that one is read: the focus may be on it. */
	#tell(): void {
		const rows = new Map<string, Row>();
		const blocks = [...this.#blocks.values()];
		for (const { ids } of blocks)
			for (const id of ids) {
				const before = this.#rows?.get(id);
				if (before) rows.set(id, before);
			}
		for (const block of blocks) for (const row of block.rows) rows.set(row.id, row);
		this.#rows = rows;
	}
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
	some.length === others.length && some.every((id, n) => id === others[n]);

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
