import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	observeWindowOffset,
	observeWindowRect,
	Virtualizer,
	windowScroll,
	type Range,
	type VirtualItem,
	type VirtualizerOptions
} from '@tanstack/virtual-core';

/** Rows that stand together, and the empty room above them, px. */
export interface Stretch {
	readonly from: number;
	/** Not included. */
	readonly to: number;
	readonly before: number;
}
/** What of a long list stands in the page. */
export interface Laid {
	readonly stretches: readonly Stretch[];
	/** Empty room after the last stretch, px. */
	readonly after: number;
}

export interface WindowingOptions {
	/** Its children are rows and gaps. */
	readonly list: HTMLElement;
	count(): number;
	id(index: number): string;
	/** Rows that stay in the page wherever it is scrolled to. */
	kept(): readonly number[];
	changed(laid: Laid): void;
}

/** Rows laid out beyond either edge of the screen. */
const BEYOND = 12;
/** Of a row of two lines, px. */
const USUAL = 68;
/** Chrome and Firefox hold what one looks at still by themselves; Safari does not. */
const HOLDS_STILL = CSS.supports('overflow-anchor', 'auto');

/** How high rows are: most of them, and those that were measured. */
interface Heights {
	readonly usual: number;
	readonly measured: ReadonlyMap<VirtualItem['key'], number>;
}
/** Of lists that were left, by their page, width and size of text: coming back to one, the same row is where it was. */
const left = new Map<string, Heights>();

type Scroller = Window | HTMLElement;

/** Keeps only those rows of a list in the page that are near what is in sight. This file is loaded for long lists only. */
export class Windowing {
	readonly #virtualizer: Virtualizer<Scroller, HTMLElement>;
	/** What scrolls it: the window, or a sheet that the list is in. */
	readonly #scroller: Scroller;
	readonly #watch: ResizeObserver;
	readonly #key: string;
	#width: number;
	readonly #heights: Heights;
	#ids: (index: number) => string;
	#top = 0;

	constructor(private readonly options: WindowingOptions) {
		const { list } = options;
		this.#width = list.clientWidth;
		this.#scroller = scrollerOf(list);
		const { text = '' } = document.documentElement.dataset;
		this.#key = [location.pathname, list.ariaLabel, this.#width, text].join(' ');
		this.#heights = left.get(this.#key) ?? heightsOf(list, options.id);
		this.#ids = this.#freshIds();
		this.#top = topOf(list, this.#scroller);
		this.#virtualizer = new Virtualizer(this.#settings());
		this.#virtualizer.shouldAdjustScrollPositionOnItemSizeChange = HOLDS_STILL ? () => false : undefined;
		this.#virtualizer._willUpdate();
		// What stands above the list may come and go; the list itself may become wider.
		this.#watch = new ResizeObserver(() => this.#resized());
		this.#watch.observe(document.body);
		this.#watch.observe(list);
		this.#lay();
	}

	/** The rows are others, or others are to be kept. */
	update(): void {
		this.#ids = this.#freshIds();
		this.#set();
	}

	/** Rows that must stay have changed. */
	keep(): void {
		this.#set();
	}

	/** Follows the height of a row, which says by `data-index` which one it is. */
	measure(row: HTMLElement): void {
		this.#virtualizer.measureElement(row);
	}

	end(): void {
		left.set(this.#key, { ...this.#heights, measured: new Map(this.#virtualizer.itemSizeCache) });
		this.#watch.disconnect();
		this.#virtualizer._didMount()();
	}

	#settings(): VirtualizerOptions<Scroller, HTMLElement> {
		const scroller = this.#scroller;
		return {
			...this.#rows(),
			...(scroller instanceof HTMLElement ? insideOf(scroller) : ofWindow()),
			// Where the browser holds still what one looks at, the library need not scroll.
			...(HOLDS_STILL && { scrollToFn: () => undefined }),
			estimateSize: () => this.#heights.usual,
			overscan: BEYOND,
			// It asks for whole items, and takes their heights.
			initialMeasurementsCache: [...this.#heights.measured].map(([key, size]) => ({
				key,
				size,
				index: 0,
				start: 0,
				end: 0,
				lane: 0
			})),
			onChange: () => this.#lay()
		};
	}

	/** What changes while the list is there. */
	#rows() {
		const { count, kept } = this.options;
		const others = kept().filter((index) => index >= 0 && index < count());
		return {
			count: count(),
			getItemKey: this.#ids,
			scrollMargin: this.#top,
			rangeExtractor(range: Range) {
				const inSight = defaultRangeExtractor(range);
				return others.length === 0 ? inSight : [...new Set([...inSight, ...others])].sort((a, b) => a - b);
			}
		};
	}

	/** A new function: the library goes by that to see that rows are others. */
	#freshIds(): (index: number) => string {
		const { id } = this.options;
		return (index) => id(index);
	}

	#set(): void {
		this.#virtualizer.setOptions({ ...this.#virtualizer.options, ...this.#rows() });
		this.#virtualizer._willUpdate();
		this.#lay();
	}

	#resized(): void {
		const { list } = this.options;
		const top = topOf(list, this.#scroller);
		if (this.#width !== list.clientWidth) {
			this.#width = list.clientWidth;
			this.#virtualizer.measure();
		}
		if (Math.abs(top - this.#top) < 1) return;
		this.#top = top;
		this.#set();
	}

	#lay(): void {
		const virtualizer = this.#virtualizer;
		const stretches: { from: number; to: number; before: number }[] = [];
		let end = this.#top;
		for (const item of virtualizer.getVirtualItems()) {
			const last = stretches.at(-1);
			if (last?.to === item.index) last.to++;
			else stretches.push({ from: item.index, to: item.index + 1, before: item.start - end });
			end = item.end;
		}
		const after = Math.max(0, this.#top + virtualizer.getTotalSize() - end);
		this.options.changed({ stretches, after });
	}
}

/** How the library is told of a scroller. It takes one kind or the other, we either. */
type Scrolling = Pick<
	VirtualizerOptions<Scroller, HTMLElement>,
	'getScrollElement' | 'observeElementRect' | 'observeElementOffset' | 'scrollToFn' | 'initialOffset' | 'initialRect'
>;
const ofWindow = () =>
	({
		getScrollElement: () => window,
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		scrollToFn: windowScroll,
		initialOffset: () => window.scrollY,
		initialRect: { width: window.innerWidth, height: window.innerHeight }
	}) as unknown as Scrolling;
const insideOf = (scroller: HTMLElement) =>
	({
		getScrollElement: () => scroller,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		initialOffset: () => scroller.scrollTop,
		initialRect: { width: scroller.clientWidth, height: scroller.clientHeight }
	}) as unknown as Scrolling;

function scrollerOf(list: HTMLElement): Scroller {
	for (let node = list.parentElement; node && node !== document.body; node = node.parentElement)
		if (/auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
	return window;
}

function topOf(list: HTMLElement, scroller: Scroller): number {
	const { top } = list.getBoundingClientRect();
	return scroller instanceof HTMLElement
		? top - scroller.getBoundingClientRect().top + scroller.scrollTop
		: top + window.scrollY;
}

/** By the rows that stand there already, read. */
function heightsOf(list: HTMLElement, id: (index: number) => string): Heights {
	const measured = new Map<string, number>();
	const counts = new Map<number, number>();
	for (const row of list.querySelectorAll<HTMLElement>(':scope > [data-index]:not([aria-busy])')) {
		const { offsetHeight } = row;
		measured.set(id(Number(row.dataset.index)), offsetHeight);
		counts.set(offsetHeight, (counts.get(offsetHeight) ?? 0) + 1);
	}
	const [usual = USUAL] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
	return { usual, measured };
}
