import type { IconSource } from './types';

/** `clash`: where it is being moved it cannot stand. */
export type SpanState = 'plain' | 'past' | 'chosen' | 'pending' | 'wanted' | 'clash';

/** Times are minutes since midnight. */
export interface GridSpan {
	id: string;
	from: number;
	to: number;
	/** Minutes before it in which the room is made ready: hatched. */
	before?: number;
	state: SpanState;
	title: string;
	/** Shown below the title as far as there is room. */
	lines: readonly string[];
	/** At the foot, with its icon: the same in fewer and fewer words, of which the first that fits is drawn. */
	foot?: readonly string[] | undefined;
	footIcon?: IconSource | undefined;
	/** Everything in one sentence. */
	label: string;
}

export interface GridRow {
	id: string;
	title: string;
	sub?: string;
	/** Read aloud on the row's name and its free time: what pressing does. */
	pickLabel: string;
	spans: readonly GridSpan[];
}

/** Where a span is being moved to. */
export interface SpanPlace {
	readonly span: GridSpan;
	readonly row: GridRow;
	/** Its new beginning; it stays as long as it is. */
	readonly from: number;
}

/** What moving a span to another time or row means. */
export interface SpanMover {
	/** Read aloud on a span that may be moved: with which keys. */
	readonly hint: string;
	may(span: GridSpan): boolean;
	/** What is said of it there, and why it cannot stand there. */
	words(place: SpanPlace): { readonly time: string; readonly problem?: string | undefined };
	/** It was let go there. False: it was refused, and goes back. */
	drop(place: SpanPlace): Promise<boolean>;
}

/** From a minute to another one. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** What both want, the time before them in which the room is made ready included; undefined where they leave each other alone. */
export function shared(one: GridSpan, other: GridSpan): Stretch | undefined {
	const [from, to] = [
		Math.max(one.from - (one.before ?? 0), other.from - (other.before ?? 0)),
		Math.min(one.to, other.to)
	];
	return from < to ? { from, to } : undefined;
}

/** The longer part of a span that another one drawn over it leaves in sight: there its words stand. */
export function inSight(span: GridSpan, over: GridSpan | undefined): Stretch {
	if (!over || over.to <= span.from || span.to <= over.from) return span;
	const before = { from: span.from, to: Math.max(over.from, span.from) };
	const after = { from: Math.min(over.to, span.to), to: span.to };
	return after.to - after.from > before.to - before.from ? after : before;
}

/** How minutes lie along the hours of a grid. */
export class Axis {
	constructor(
		readonly from: number,
		readonly to: number
	) {}

	/** So many minutes as a part of the width. */
	share(minutes: number): string {
		return `${(minutes / (this.to - this.from)) * 100}%`;
	}
	/** Where a minute stands, from the left. */
	at(minute: number): string {
		return this.share(this.within(minute) - this.from);
	}
	/** The minute that stands at a part of the width, 0 to 1. */
	minuteAt(part: number): number {
		return this.from + part * (this.to - this.from);
	}
	/** Moved to the nearest minute that is shown; `length` more are to be shown behind it. */
	within(minute: number, length = 0): number {
		return Math.min(Math.max(minute, this.from), this.to - length);
	}
}
