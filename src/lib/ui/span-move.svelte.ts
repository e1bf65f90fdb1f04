import type { Axis, GridRow, GridSpan, SpanMover, SpanPlace } from './room-grid';

/** A span snaps to so many minutes. */
const STEP = 15;
/** Pulled so far, in px, it is moved and not pressed. */
const FAR = 4;
const BACK = { duration: 180, easing: 'ease-out' };

interface Grid {
	readonly rows: readonly GridRow[];
	readonly axis: Axis;
	readonly mover: SpanMover | undefined;
	/** Holds the rows, each marked `data-row`. */
	readonly box: HTMLElement | undefined;
}

/**
 * A span on its way to another time or row: pulled by a mouse or a pen, or moved by the arrow keys until Enter. A finger
 * scrolls instead. Escape leaves it where it was. Make it while a component is set up.
 */
export class SpanMove {
	/** Where it would go; undefined while none is moved. */
	to = $state.raw<SpanPlace>();
	#grabbed: { readonly place: SpanPlace; readonly x: number; readonly y: number } | undefined;
	/** Let go and accepted: it stays there until it is drawn there. */
	#settled = $state(false);
	/** The press that ends a pull opens nothing. */
	#pulled = false;

	constructor(readonly grid: () => Grid) {
		$effect(() => {
			const { to } = this;
			if (to && this.#settled && (this.#isDrawn(to) || !this.#isThere(to))) this.#end();
		});
	}

	may(span: GridSpan): boolean {
		return this.grid().mover?.may(span) ?? false;
	}

	/** Whether a click on a span is a press, and not the end of a pull. Keys and readers click without a pointer. */
	isPress(click: MouseEvent): boolean {
		return click.detail === 0 || !this.#pulled;
	}

	grab(event: PointerEvent & { currentTarget: HTMLElement }, span: GridSpan, row: GridRow): void {
		this.#pulled = false;
		if (event.button !== 0 || event.pointerType === 'touch' || this.to || !this.may(span)) return;
		this.#grabbed = { place: { span, row, from: span.from }, x: event.clientX, y: event.clientY };
		// A short span is left by the pointer's first step.
		event.currentTarget.setPointerCapture(event.pointerId);
	}

	pull(event: PointerEvent & { currentTarget: HTMLElement }): void {
		const grabbed = this.#grabbed;
		if (!grabbed) return;
		const [dx, dy] = [event.clientX - grabbed.x, event.clientY - grabbed.y];
		if (!this.#pulled && Math.hypot(dx, dy) < FAR) return;
		this.#pulled = true;
		const { axis } = this.grid();
		const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 1;
		const minutes = (dx / width) * (axis.to - axis.from);
		const { span, row } = grabbed.place;
		this.#moveTo({ span, row: this.#rowAt(event.clientY) ?? row, from: span.from + minutes });
	}

	async letGo(): Promise<void> {
		this.#grabbed = undefined;
		if (this.#pulled) await this.#drop();
	}

	/** Leaves it where it was. */
	cancel(): void {
		this.#grabbed = undefined;
		if (!this.#settled) this.#end();
	}

	/** A key was pressed on a span. True: it meant the moving. */
	key(key: string, span: GridSpan, row: GridRow): boolean {
		const moving = this.to;
		if (moving && key === 'Enter') void this.#drop();
		else if (moving && key === 'Escape') this.cancel();
		else {
			const [minutes, rows] = ARROWS[key] ?? [0, 0];
			if ((minutes === 0 && rows === 0) || this.#settled || !this.may(span)) return false;
			const { rows: all } = this.grid();
			const { row: at, from } = moving ?? { row, from: span.from };
			const next = all[all.findIndex(({ id }) => id === at.id) + rows] ?? at;
			this.#moveTo({ span, row: next, from: from + minutes });
		}
		return true;
	}

	#moveTo({ span, row, from }: SpanPlace): void {
		const snapped = Math.round(from / STEP) * STEP;
		this.to = { span, row, from: this.grid().axis.within(snapped, span.to - span.from) };
	}

	async #drop(): Promise<void> {
		const { to } = this;
		const { mover } = this.grid();
		if (!to || this.#settled) return;
		if (!mover || this.#isDrawn(to)) return this.#end();
		this.#settled = true;
		let accepted = false;
		try {
			accepted = await mover.drop(to);
		} finally {
			if (!accepted) {
				await this.#goBack(to.span.id);
				this.#end();
			}
		}
	}

	#end(): void {
		this.to = undefined;
		this.#settled = false;
	}

	#isDrawn({ span, row, from }: SpanPlace): boolean {
		const now = this.grid().rows.find(({ id }) => id === row.id);
		return now?.spans.some(({ id, from: begins }) => id === span.id && begins === from) ?? false;
	}

	#isThere({ span }: SpanPlace): boolean {
		return this.grid().rows.some(({ spans }) => spans.some(({ id }) => id === span.id));
	}

	/** The row at a height of the window; above the first and below the last those. */
	#rowAt(y: number): GridRow | undefined {
		const { rows, box } = this.grid();
		const tops = [...(box?.querySelectorAll('[data-row]') ?? [])].map((row) => row.getBoundingClientRect().top);
		return rows[Math.max(0, tops.filter((top) => top <= y).length - 1)];
	}

	async #goBack(span: string): Promise<void> {
		const { box } = this.grid();
		const ghost = box?.querySelector('[data-ghost]');
		const bar = box?.querySelector(`[data-span="${CSS.escape(span)}"]`);
		if (!ghost || !bar || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
		const [a, b] = [ghost.getBoundingClientRect(), bar.getBoundingClientRect()];
		await ghost.animate({ transform: ['none', `translate(${b.left - a.left}px, ${b.top - a.top}px)`] }, BACK).finished;
	}
}

/** Minutes and rows of a key. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-STEP, 0],
	ArrowRight: [STEP, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};
