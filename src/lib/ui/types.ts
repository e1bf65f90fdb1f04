import type { Component, Snippet } from 'svelte';

/** A lucide icon, imported one by one: `import Wrench from '@lucide/svelte/icons/wrench'`. */
export type IconSource = Component<{
	class?: string;
	size?: number | string;
	strokeWidth?: number | string;
	'aria-hidden'?: 'true';
}>;
/** Drawn edge: 15, 18, 22, 28, 36 px; the first three grow in care mode. */
export type IconSize = 'xs' | 'sm' | 'md' | 'lg' | 'xl';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger' | 'offline' | 'pending';

/** Most serious last: what the pill shows when several hold at once. */
export type SyncState = 'synced' | 'sending' | 'pending' | 'offline' | 'refused';

export interface SyncPillProps {
	state: SyncState;
	/** Entries the words speak of: sending, waiting or refused. */
	count?: number;
	/** Entries refused while offline; then the pill marks them in red beside 离线. */
	refused?: number;
	/** Replaces the words made from state and count, for example “09:33 已同步”. */
	text?: string;
	/** Replaces what stands behind the line, for example 已存. */
	aside?: string;
	/** null: there is no outbox to go to, on a tablet for visitors. */
	href?: string | null;
}

export interface NavItem {
	href: string;
	label: string;
	icon: IconSource;
	/** Shown small at the right; 0 and absent show nothing. */
	count?: number;
	/** The count waits for this person: drawn red. */
	hot?: boolean;
	/** Addresses it stands for besides its own: it is drawn as current there. */
	also?: readonly string[];
	/** A part of the entry above it: drawn a step to the right. */
	under?: boolean;
}
export interface NavGroup {
	label?: string;
	items: NavItem[];
}

export interface Choice<Value extends string = string> {
	value: Value;
	label: string;
	icon?: IconSource;
	count?: number;
	disabled?: boolean;
}

export interface Fact {
	term: string;
	value: string | Snippet;
	tone?: Exclude<Tone, 'neutral'>;
	mono?: boolean;
	href?: string;
}

export interface TimelineEntry {
	id?: string;
	/** next and pending are dashed: not yet so, or so only on this device. */
	state: 'done' | 'current' | 'next' | 'pending' | 'problem';
	icon?: IconSource;
	title: string;
	/** Goes on after the title in normal weight: “归还”，“外观完好”. */
	more?: string;
	/** Second line: when, who. An array is joined by dots. */
	text?: string | (string | false | undefined)[];
	/** Words of a leader, set in 楷体. */
	said?: string;
}

export interface Column<Row> {
	key: string;
	label: string;
	/** 1 always stays, 2 folds into the second line of the main column, 3 leaves. */
	priority?: 1 | 2 | 3;
	/** The name: bold, may wrap, takes the folded columns. */
	main?: boolean;
	align?: 'end';
	/** CSS width of the column. */
	width?: string;
	sortable?: boolean;
	/** Plain text of the cell, also used when it folds. */
	text: (row: Row) => string;
}
export interface Sort {
	key: string;
	descending?: boolean;
}

export interface Photo {
	id: string;
	url: string;
	alt?: string;
	/** Only on this device so far. */
	pending?: boolean;
}

/** One thing that a Finder found. */
export interface FinderResult {
	id: string;
	icon: IconSource;
	title: string;
	sub?: string | (string | false | undefined)[];
	href: string;
}
export interface FinderGroup {
	label: string;
	results: readonly FinderResult[];
}
