import Dexie, { type EntityTable, type Table } from 'dexie';
import type { AnyRow, Detail, Entity, Instant, Registry } from '../../domain/core';
import { rowKey } from '../../domain/core/workspace';
import { noteAllWords, type Bucket } from './finding';
import type { Keeping } from './keep-more';
import type { SeenPicture } from './seen-pictures';

/** `failed` waits for another try; `refused` waits for a person. */
export type EntryState = 'waiting' | 'applied' | 'refused' | 'failed';

/** One thing done on this device that the office has not answered for good. */
export interface Entry {
	readonly order: number;
	readonly id: string;
	readonly name: string;
	readonly version: number;
	/** When it was done, by this device's clock. */
	readonly at: Instant;
	readonly args: unknown;
	readonly state: EntryState;
	/** 1 once a pull contains it (or its refusal): it has no effect of its own any more. A number, for the index. */
	readonly contained: 0 | 1;
	/** The device lacks what it needs: no effect on screen until the server answers. */
	readonly unknown: boolean;
	/** Rows it read and wrote, as `entity/id`. */
	readonly reads: readonly string[];
	readonly writes: readonly string[];
	/** Not pushed before this moment (milliseconds): the screen offers to undo it. */
	readonly holdUntil: number;
	/** When it first went out; it can no longer be taken back silently. */
	readonly sentAt?: number;
	readonly tries: number;
	readonly retryAt: number;
	readonly seq?: number;
	readonly code?: string;
	readonly detail?: Detail;
	/** Official numbers, and the office's receipt for them. */
	readonly numbers?: Readonly<Record<string, number>>;
	readonly receipt?: string;
	/** Numbers it had before the office was restored, where it has others now. */
	readonly hadNumbers?: Readonly<Record<string, number>>;
	/**
	 * The office was restored from an older backup and lacks it. Until this moment (milliseconds) a no is not the last
	 * word: it may build on what another device has yet to bring back. 0: a person does not want to wait.
	 */
	readonly again?: number;
	/** A fault of ours met when it was run again here: no effect on screen until the server answers. */
	readonly problem?: string;
}

/**
 * An entry that arrived, kept to be sent again if the server is restored from an older backup. On a device that
 * forgets it has no arguments and is only known to have arrived.
 */
export interface SentEntry extends Pick<Entry, Kept> {
	readonly seq: number;
}

type Kept =
	'order' | 'id' | 'name' | 'version' | 'at' | 'args' | 'numbers' | 'receipt' | 'hadNumbers' | 'again' | 'writes';

/** The row as the server last told it, before this device's own entries; `before` is absent for no row. */
export interface Shadow {
	readonly key: string;
	readonly entity: string;
	readonly id: string;
	readonly before?: AnyRow;
}

/** A file that follows its action. Bytes, not a Blob: Safari loses Blobs. */
export interface StoredFile {
	readonly id: string;
	readonly bytes: ArrayBuffer;
	readonly type: string;
	/** The entry that names it; the file goes after it. */
	readonly mutation: string;
	readonly sent: 0 | 1;
	readonly addedAt: number;
	/** Why the server would not take it. */
	readonly problem?: string;
}

/** What somebody was typing in a form. */
export interface Draft {
	readonly form: string;
	readonly values: unknown;
	readonly savedAt: number;
}

interface StagedPage {
	readonly n: number;
	readonly changes: Readonly<Record<string, readonly AnyRow[]>>;
	readonly gone: Readonly<Record<string, readonly string[]>>;
	readonly answered: readonly string[];
}

/** A row with what the device evicts it by. */
export type StoredRow = AnyRow & { _until?: string };

export interface StoreOptions {
	/** Where IndexedDB is not the browser's own. */
	indexedDB?: IDBFactory;
	IDBKeyRange?: typeof IDBKeyRange;
	/**
	 * Strangers use this device: what was told on it leaves it as soon as the office has it. Such an entry cannot be
	 * sent again to a restored server, which a desk with the paper register can mend; a stranger's telephone cannot be
	 * called back. @default false
	 */
	forgetful?: boolean;
}

/** One account's copy of the office on this device. Rows can be rebuilt by pull; the outbox never. */
export class OfficeDatabase extends Dexie {
	declare readonly _outbox: EntityTable<Entry, 'order'>;
	declare readonly _sent: EntityTable<SentEntry, 'id'>;
	declare readonly _shadow: EntityTable<Shadow, 'key'>;
	declare readonly _staging: EntityTable<StagedPage, 'n'>;
	declare readonly _pictures: EntityTable<SeenPicture, 'id'>;
	declare readonly _finding: EntityTable<Bucket, 'key'>;
	declare readonly _files: EntityTable<StoredFile, 'id'>;
	declare readonly _drafts: EntityTable<Draft, 'form'>;
	declare readonly _meta: Table<{ key: string; value: unknown }, string>;

	readonly forgetful: boolean;

	constructor(
		name: string,
		readonly registry: Registry,
		version: number,
		{ forgetful = false, ...options }: StoreOptions = {}
	) {
		super(name, { ...options, chromeTransactionDurability: 'strict' });
		this.forgetful = forgetful;
		const { entities } = registry;
		const current = this.version(version).stores({
			_outbox: '++order, &id, state, contained',
			_sent: 'id, seq',
			_shadow: 'key',
			_staging: 'n',
			_finding: 'key',
			_pictures: 'id, at',
			_files: 'id, mutation, sent',
			_drafts: 'form',
			_meta: 'key',
			...Object.fromEntries(entities.map((entity) => [entity.name, storeOf(entity)]))
		});
		current.upgrade(() => noteAllWords(this));
	}

	rows(entity: Entity): Table<StoredRow, string> {
		return this.table(entity.name);
	}

	async meta<K extends keyof Meta>(key: K): Promise<Meta[K] | undefined> {
		return (await this._meta.get(key))?.value as Meta[K] | undefined;
	}

	/** Several at once, in this order. One request for all there are, which are few and small. */
	async metas<K extends (keyof Meta)[]>(...keys: K): Promise<{ [I in keyof K]: Meta[K[I]] | undefined }> {
		const all = new Map((await this._meta.toArray()).map(({ key, value }) => [key, value]));
		return keys.map((key) => all.get(key)) as { [I in keyof K]: Meta[K[I]] | undefined };
	}

	async setMeta(values: Partial<Meta>): Promise<void> {
		await this._meta.bulkPut(Object.entries(values).map(([key, value]) => ({ key, value })));
	}
}

export interface Meta {
	/** Id of this copy, made once: the wire's `client`. */
	client: string;
	cursor: string;
	/** `partial` while the first copy arrives, `staging` while a new one arrives beside a complete one. */
	copy: 'partial' | 'complete' | 'staging';
	stagingCursor: string;
	epoch: string;
	safe: number;
	/** Of the server that was last heard. */
	serverBuild: string;
	/** When the last pull ended, by this device's clock. */
	pulledAt: Instant;
	/** What a forgetful device told an office that was then restored and lacks it: how many, from when to when. */
	lost: { readonly count: number; readonly from: Instant; readonly to: Instant };
	/** By entity, what a person wants to have here past its `until`. */
	keeping: Keeping;
	/** Entities that were kept so until the device was full. */
	gaveWay: readonly string[];
	/** Rows that leave devices until this went before their time, to make room. */
	madeRoomTo: Instant;
	/** When this copy last introduced itself to the office, by this device's clock. */
	introducedAt: Instant;
	/** What this device had last reported of the copy before this one, which its browser has cleared away. */
	cleared: LastReport;
}

/** How many entries a device had unsent when it last said so. */
export interface LastReport {
	readonly unsent: number;
	readonly at: Instant;
}

function storeOf(entity: Entity): string {
	const indexes = entity.indexes.filter((field) => !entity.unique.includes(field));
	return ['id', ...entity.unique, ...indexes, '_until'].join(', ');
}

export function toStored(entity: Entity, row: AnyRow): StoredRow {
	const until = entity.until(row);
	return until ? { ...row, _until: until } : row;
}

export function fromStored(stored: StoredRow): AnyRow {
	if (!('_until' in stored)) return stored;
	const { _until, ...row } = stored;
	return row;
}

export { rowKey };
