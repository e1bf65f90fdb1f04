import type { AnyRow, Detail, Instant } from '../../domain/core';

/** One entry of an outbox, as it is pushed. */
export interface Mutation {
	readonly id: string;
	readonly name: string;
	readonly version: number;
	/** When the person did it, by the device's clock. */
	readonly at: Instant;
	readonly args: unknown;
	/** Numbers it was given before the office was restored from an older backup, and the office's receipt for them. */
	readonly numbers?: Readonly<Record<string, number>>;
	readonly receipt?: string;
	/** It is brought back to a restored office: a no is not the last word while others bring back what it builds on. */
	readonly again?: true;
}

export interface PushRequest {
	/** Id of the device's local database. */
	readonly client: string;
	/** Account that made the entries; it must be the session's. */
	readonly actor: string;
	readonly build: string;
	/** The device's clock at sending: the server corrects claimed times by the difference. */
	readonly now: Instant;
	readonly mutations: readonly Mutation[];
	/** How many entries of the device are unsent, these among them: told on, should its browser clear its data. */
	readonly unsent?: number;
}

/**
 * `failed` is the server's fault, `later` the no to an entry that is brought `again`: neither is journalled, and the
 * same id may come again.
 */
export type Status = 'applied' | 'refused' | 'failed' | 'later';

export interface PushResult {
	readonly id: string;
	readonly status: Status;
	readonly seq?: number;
	readonly code?: string;
	readonly detail?: Detail;
	/** Official numbers given to this mutation, and the proof of it, to be shown to a restored office. */
	readonly numbers?: Readonly<Record<string, number>>;
	readonly receipt?: string;
}

export interface PushResponse {
	readonly epoch: string;
	readonly build: string;
	readonly results: readonly PushResult[];
	/** Messages wait to leave the house: ask for the sending (`POST outgoing`), and wait for nothing. */
	readonly outgoing?: boolean;
}

export const MOST_MUTATIONS = 100;
export const MOST_PUSH_BYTES = 1_048_576;
/** Most bytes of one entry's arguments: with what stands around them they fit into a push. */
export const MOST_ENTRY_BYTES = MOST_PUSH_BYTES - 4_096;

export interface PullRequest {
	readonly client: string;
	/** What the last pull returned; '' for a first one. */
	readonly cursor: string;
	/** Rows a page; a page goes on to the end of its last mutation. */
	readonly limit: number;
	/** Ids of entries whose answer the device does not know to be contained yet. */
	readonly pending: readonly string[];
	/** How many entries of the device are unsent. */
	readonly unsent?: number;
	/** Of a forgetful device: how many it told an office that lacks them since it was restored. */
	readonly lost?: number;
}

export interface PullResponse {
	readonly epoch: string;
	readonly build: string;
	readonly cursor: string;
	readonly more: boolean;
	/** The cursor no longer holds: this page begins a new copy. */
	readonly reset: boolean;
	/** The cursor was of another history: the office was restored from a backup, and may lack what it had applied. */
	readonly restored: boolean;
	/** Mutations up to this seq are in a finished backup. */
	readonly safe: number;
	/** Entries of this device that this page contains or that were refused up to it. */
	readonly answered: readonly string[];
	readonly changes: Readonly<Record<string, readonly AnyRow[]>>;
	readonly gone: Readonly<Record<string, readonly string[]>>;
}

export const MOST_ROWS = 5_000;

/** Asks for rows that devices need not hold any more, the latest to leave them first. */
export interface OlderRequest {
	readonly entity: string;
	/** Only those that leave devices until this moment; '' for all that ever do. */
	readonly before: Instant;
	/** Only those whose indexed field `by` has this value. */
	readonly by?: string;
	readonly is?: string;
	/** What the page before said; '' for the first. */
	readonly below: string;
	readonly limit: number;
	/** The device's cursor, where the rows are to be held here; '' for such as are only looked at. */
	readonly cursor: string;
}

export interface OlderResponse {
	readonly rows: readonly AnyRow[];
	/** Asks for the next page; '' at the end. */
	readonly below: string;
	/** How many follow after this page. */
	readonly left: number;
	/** The cursor does not hold, or not yet: pull first. */
	readonly stale: boolean;
}

export const MOST_OLDER = 1_000;
