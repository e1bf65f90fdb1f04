import { flushSync, tick, untrack } from 'svelte';
import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';
import { indexOf, type LongRows } from './long-rows';
import type { Laid, Windowing } from './windowing';

/** Up to so many rows are simply all there. */
const MANY = 60;
/** Most rows that are laid out to be printed. */
const MOST_PRINTED = 2_000;

/** A row in the page. */
export interface Piece<Item> {
	/** Its id. */
	readonly key: string;
	readonly index: number;
	/** Undefined: being read. */
	readonly item: Item | undefined;
	readonly gap?: undefined;
}
/** Room of rows that are not in the page. */
export interface Gap {
	readonly key: string;
	/** px */
	readonly gap: number;
}

/**
 * Which rows of a list stand in the page: all of a short one; of a long one those in sight, the one that has the
 * focus with its neighbours, and `also`. Make it while a component is set up; put `list` on the element that holds
 * the rows, `data-index` and `measured` on each row.
 */
export class RowsInView<Item> {
	readonly isLong = $derived.by(() => this.rows().length > MANY);
	/** A row is there, by which the height of others is guessed. */
	#known = $state(false);
	#list = $state.raw<HTMLElement>();
	#windowing = $state.raw<Windowing>();
	#laid = $state.raw<Laid>();
	/** The windowing could not be loaded: better slow than cut short. */
	#whole = $state(false);
	/** The row that has the focus, or is about to get it. */
	#held: { readonly id: string; readonly index: number } | undefined;
	#printing = $state(false);
	#made = new Map<string, Piece<Item>>();

	readonly pieces: readonly (Piece<Item> | Gap)[] = $derived.by(() => this.#pieces());

	constructor(
		private readonly rows: () => LongRows<Item>,
		/** A row that must always be there: the one that Tab reaches. */
		private readonly also: () => number | undefined = () => undefined
	) {
		$effect(() => {
			if (!this.#known && this.rows().at(0) !== undefined) this.#known = true;
		});
		$effect(() => {
			const list = this.#list;
			return list && this.isLong && this.#known ? this.#start(list) : undefined;
		});
		$effect(() => {
			const now = this.rows();
			// Asked for, so that other rows of the same number are noticed.
			if (now.length > 0) now.id(0);
			untrack(() => this.#windowing?.update());
		});
		$effect(() => {
			this.also();
			untrack(() => this.#windowing?.keep());
		});
		$effect(() => this.#tellWhatIsSeen());
	}

	readonly list: Attachment<HTMLElement> = (node) => {
		this.#list = node;
		const ends = [
			on(node, 'focusin', (event) => this.#hold(rowOf(event.target as Element, node))),
			on(node, 'focusout', (event) => {
				if (!node.contains(event.relatedTarget as Node | null)) this.#hold(undefined);
			}),
			on(window, 'keydown', (event) => this.#readAndPrint(event)),
			on(window, 'beforeprint', () => this.#print(true)),
			on(window, 'afterprint', () => this.#print(false))
		];
		return () => {
			ends.forEach((end) => end());
			this.#list = undefined;
		};
	};

	readonly measured: Attachment<HTMLElement> = (node) => this.#windowing?.measure(node);

	/** Brings a row into the page and gives it, to be focused: the browser scrolls to what has the focus. */
	async reach(index: number): Promise<HTMLElement | undefined> {
		if (index < 0 || index >= this.rows().length) return undefined;
		this.#held = { id: this.rows().id(index), index };
		this.#windowing?.keep();
		await tick();
		return this.#list?.querySelector<HTMLElement>(`:scope > [data-index="${index}"]`) ?? undefined;
	}

	#start(list: HTMLElement): () => void {
		let ended = false;
		import('./windowing').then(
			({ Windowing }) => {
				if (ended) return;
				this.#windowing = new Windowing({
					list,
					count: () => untrack(() => this.rows().length),
					id: (index) => untrack(() => this.rows().id(index)),
					kept: () => untrack(() => this.#kept()),
					changed: (laid) => (this.#laid = laid)
				});
			},
			() => (this.#whole = true)
		);
		return () => {
			ended = true;
			untrack(() => this.#windowing)?.end();
			this.#windowing = undefined;
			this.#laid = undefined;
		};
	}

	#pieces(): (Piece<Item> | Gap)[] {
		const rows = this.rows();
		const laid = this.isLong ? this.#laid : undefined;
		const made = new Map<string, Piece<Item>>();
		const pieces: (Piece<Item> | Gap)[] = [];
		const add = (from: number, to: number) => {
			for (let index = from; index < Math.min(to, rows.length); index++) {
				const [key, item] = [rows.id(index), rows.at(index)];
				const before = this.#made.get(key);
				// The same object as before where nothing changed: the row is then not drawn anew.
				const piece = before?.index === index && before.item === item ? before : { key, index, item };
				if (made.has(key)) continue;
				made.set(key, piece);
				pieces.push(piece);
			}
		};
		if (!laid) add(0, this.isLong && !this.#whole ? MANY : rows.length);
		laid?.stretches.forEach(({ from, to, before }, n) => {
			if (before > 0) pieces.push({ key: `gap ${n}`, gap: before });
			add(from, to);
		});
		if (laid && laid.after > 0) pieces.push({ key: 'gap after', gap: laid.after });
		this.#made = made;
		return pieces;
	}

	#kept(): readonly number[] {
		const rows = this.rows();
		if (this.#printing) return this.#printable();
		const also = this.also();
		const held = this.#held && indexOf(rows, this.#held.id, this.#held.index);
		return [...(also === undefined ? [] : [also]), ...(held === undefined ? [] : [held - 1, held, held + 1])];
	}

	#printable(): number[] {
		const rows = this.rows();
		return Array.from({ length: Math.min(rows.length, MOST_PRINTED) }, (_, index) => index).filter(
			(index) => rows.at(index) !== undefined
		);
	}

	#hold(index: number | undefined): void {
		const rows = untrack(() => this.rows());
		this.#held = index === undefined || index >= rows.length ? undefined : { id: rows.id(index), index };
		this.#windowing?.keep();
	}

	#print(printing: boolean): void {
		this.#printing = printing;
		flushSync(() => this.#windowing?.keep());
	}
	/** Rows are read before they are printed where the browser leaves time for it: from the keyboard. */
	#readAndPrint(event: KeyboardEvent): void {
		const { readFirst } = this.rows();
		const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'p';
		if (!isPrint || event.defaultPrevented || !this.isLong || !readFirst) return;
		event.preventDefault();
		void readFirst.call(this.rows(), MOST_PRINTED).then(() => window.print());
	}
	/** Of all rows so many are printed; undefined: all, or nothing is. */
	readonly printed = $derived.by(() => {
		if (!this.#printing || !this.isLong) return undefined;
		const rows = this.rows();
		const known = this.#printable().length;
		return known < rows.length ? { count: known, all: rows.length } : undefined;
	});

	#tellWhatIsSeen(): void {
		const rows = this.rows();
		const stretches = this.#laid?.stretches ?? [{ from: 0, to: Math.min(MANY, rows.length), before: 0 }];
		const longest = stretches.reduce<Laid['stretches'][number] | undefined>(
			(most, one) => (most && most.to - most.from >= one.to - one.from ? most : one),
			undefined
		);
		if (!longest) return;
		const others = stretches
			.filter((one) => one !== longest)
			.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n));
		untrack(() => rows.see?.(longest.from, longest.to, others));
	}
}

/** Index of the row that an element is in. */
function rowOf(element: Element, list: HTMLElement): number | undefined {
	for (let node: Element | null = element; node && node !== list; node = node.parentElement)
		if (node.parentElement === list && node.hasAttribute('data-index')) return Number(node.getAttribute('data-index'));
	return undefined;
}
