import type { Actor, AnyRow, Audience, Detail, Entity, Instant } from '../../domain/core';
import type { Source } from '../../domain/core/tx';
import type { Series } from './numbers';

/** One row of the journal: a mutation, its outcome, and the link of the chain. */
export interface JournalRow {
	readonly id: string;
	readonly seq: number;
	readonly name: string;
	readonly version: number;
	/** Erased (undefined) by a journalled purge; the chain then still verifies by `argsHash`. */
	readonly args: unknown;
	readonly salt: string | undefined;
	readonly actor: string;
	readonly client: string;
	readonly claimed: Instant;
	readonly received: Instant;
	readonly at: Instant;
	readonly outcome: 'applied' | 'refused';
	readonly code: string | undefined;
	readonly detail: Detail | undefined;
	readonly numbers: Readonly<Record<string, number>> | undefined;
	readonly wrote: readonly { entity: string; id: string; hash: string }[];
	readonly argsHash: string;
	/** Hash of the row before; '' for the first. */
	readonly previous: string;
	readonly hash: string;
}

/** A row that left the sight of a token's holders at `seq`. */
export interface Departure {
	readonly seq: number;
	readonly entity: string;
	readonly id: string;
	readonly token: string;
}

export interface SavedRow {
	readonly entity: Entity;
	readonly row: AnyRow;
	readonly isNew: boolean;
	readonly seq: number;
	readonly audience: readonly Audience[];
	readonly until: Instant | undefined;
}

/** One transaction of the office's database, as push needs it. */
export interface OfficeTx extends Source {
	/** The account as it stands now; undefined: unknown or disabled. */
	actor(id: string): Actor | undefined;
	/** The journal's row of a mutation. */
	journalled(mutation: string): JournalRow | undefined;
	/** The journal's last row. */
	last(): Pick<JournalRow, 'seq' | 'hash'> | undefined;
	/** How far a series of official numbers has come. */
	series(name: string): Series;
	keepSeries(name: string, series: Series): void;
	/** Tokens stored with a row that exists. */
	audience(entity: Entity, id: string): readonly string[];
	save(row: SavedRow): void;
	depart(departure: Departure): void;
	append(row: JournalRow): void;
	/** Tells listeners, after the commit, that there is a new seq. */
	announce(seq: number): void;
}

/** The office's database and what surrounds it, as push needs it. */
export interface OfficeStore {
	/** Everything in `work` is stored, durably, or nothing; what it throws arrives unchanged. */
	transact<T>(work: (tx: OfficeTx) => T): T;
	/** Hex sha256. */
	digest(text: string): string;
	/** A new secret of at least 128 bits. */
	salt(): string;
	/** Hex digest that only this office, and what is restored from its backups, can make. */
	seal(text: string): string;
	/** A mutation failed through a fault of ours: for the log. */
	fault(mutation: string, problem: unknown): void;
	now(): Instant;
	/** Identifies this history of the office. */
	epoch(): string;
	readonly build: string;
}

/** What pull asks of the database: one statement, so one moment. */
export interface PageRequest {
	readonly viewer: string;
	readonly tokens: readonly string[];
	readonly client: string;
	readonly pending: readonly string[];
	/** Rows after this seq. */
	readonly after: number;
	/** The head that the device's cursor names, whether it holds or not: the page says which history is there. */
	readonly seen: number;
	readonly limit: number;
	/**
	 * Rows changed up to this seq are left out where they are past their `until`: a new copy does not need them. What
	 * changed after the copy began comes, since an earlier page may have brought how it was before. 0: all rows come.
	 */
	readonly fresh: number;
	readonly now: Instant;
}

export interface Page {
	/** The viewer's tokens at that moment. */
	readonly tokens: readonly string[];
	/** Hash of the journal's row at `seen`; undefined where there is none. */
	readonly hashSeen: string | undefined;
	/** Where the page ends, always between two mutations. */
	readonly end: number;
	/** The journal's last row. */
	readonly head: { readonly seq: number; readonly hash: string };
	readonly safe: number;
	readonly epoch: string;
	/**
	 * Every mutation of this client and viewer after `after` and up to the end, asked for or not: one may have gone out
	 * since the device asked. And those of `pending`, by this viewer, up to the end.
	 */
	readonly answered: readonly string[];
	/** By entity, a JSON array of rows as text: a large page is never taken apart on the way. */
	readonly changes: Readonly<Record<string, string>>;
	readonly gone: Readonly<Record<string, readonly string[]>>;
}

export interface PageSource {
	page(request: PageRequest): Page;
	now(): Instant;
	/** Hex sha256. */
	digest(text: string): string;
	readonly build: string;
}

/** What older rows are asked of the database for: one statement, so one moment. */
export interface OlderQuery {
	readonly viewer: string;
	readonly tokens: readonly string[];
	readonly entity: string;
	/** Field and value to look by; '' for all rows. */
	readonly by: string;
	readonly is: string;
	/** Rows before this place in the order of `until` and id. */
	readonly until: string;
	readonly id: string;
	readonly limit: number;
	/** Only rows that changed last at this seq or before. */
	readonly upTo: number;
	/** The head that the device's cursor names. */
	readonly seen: number;
}

export interface Older {
	/** The viewer's tokens at that moment. */
	readonly tokens: readonly string[];
	/** Hash of the journal's row at `seen`; undefined where there is none. */
	readonly hashSeen: string | undefined;
	/** A JSON array of rows as text, the last to leave devices first. */
	readonly rows: string;
	/** Place of the page's last row. */
	readonly last: { readonly until: string; readonly id: string } | undefined;
	/** How many follow after it. */
	readonly left: number;
	/** A row of the entity changed after `upTo`, whoever reads it. */
	readonly changedSince: boolean;
}

export interface OlderSource {
	older(query: OlderQuery): Older;
	/** Hex sha256. */
	digest(text: string): string;
}
