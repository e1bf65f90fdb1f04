import { newId, Refusal, type AnyMutator, type Infer, type Mutator, type Shape } from '../../domain/core';
import { instantOf } from '../../domain/core/time';
import type { Entry, OfficeDatabase } from './database';
import { evict } from './evict';
import { pushFiles, type NewFile } from './files';
import { fetchKept, keep, letGo } from './keep-more';
import { makeRoom } from './make-room';
import { pullAll } from './pull';
import { pushBatch } from './push';
import { NO_NEWS, rebase } from './rebase';
import { run, type ActorIn } from './run';
import { isFull } from './store-problems';
import type { OlderRequest, OlderResponse } from '../protocol/wire';
import type { Transport } from './transport';

export interface DeviceOptions {
	/** Id of the account whose copy this is. */
	readonly account: string;
	readonly actor: ActorIn;
	readonly build: string;
	/** Milliseconds. @default Date.now */
	now?(): number;
	/** Makes ids of mutations. */
	newId?(): string;
	/** Rows a page of pull. @default 5000 */
	limit?: number;
	onprogress?(rows: number): void;
}

/** How long the screen offers to undo, and the entry stays here, in milliseconds. */
export const UNDO_WINDOW = 5_000;

export interface Doing {
	/** Milliseconds before it may be pushed; within them it can be undone. @default 0 */
	hold?: number;
	/** Files that the arguments name; they follow the action. */
	files?: readonly NewFile[];
}

/** One account's office on one device: does, undoes, pushes, pulls. Knows nothing of screens, tabs and networks. */
export class Device {
	#client: string | undefined;

	constructor(
		readonly db: OfficeDatabase,
		private readonly transport: Transport,
		private readonly options: DeviceOptions
	) {
		// The browser has cleared it away: what is made in its place is another copy, and says so.
		db.on('close', () => (this.#client = undefined));
	}

	/**
	 * Does it on this device and puts it into the outbox. Throws the `Refusal` of what this device knows better than to
	 * send, and `storage_full` where there is no room even after old rows have gone; nothing is stored then.
	 */
	async mutate<A extends Shape>(
		mutator: Mutator<A>,
		args: Infer<A>,
		{ hold = 0, files = [] }: Doing = {}
	): Promise<Entry> {
		const now = this.#now();
		const about = {
			id: this.options.newId?.() ?? newId(),
			at: instantOf(now),
			actor: this.options.actor,
			holdUntil: hold > 0 ? now + hold : 0,
			files,
			now
		};
		return this.withRoom(() => run(this.db, mutator as AnyMutator, args, about));
	}

	/** Takes an entry back that has not gone out yet. False: it has. */
	async undo(id: string): Promise<boolean> {
		return this.#takeOut(id, (entry) => entry.sentAt === undefined);
	}

	/** Takes an entry out for good, by a person's decision. What the server has of it stays there. */
	async discard(id: string): Promise<boolean> {
		return this.#takeOut(id, () => true);
	}

	/**
	 * Lets failed entries go again at once, those set aside too, and those that a restored office did not take yet; or
	 * one of them.
	 */
	async retry(id?: string): Promise<void> {
		const resting = this.db._outbox.where('state').anyOf('failed', 'waiting');
		await resting.filter((entry) => id === undefined || entry.id === id).modify({ state: 'waiting', retryAt: 0 });
	}

	/** Asks a restored office for the last word on an entry that waits for others to bring back what it builds on. */
	async waitNoLonger(id: string): Promise<void> {
		await this.db._outbox.where('id').equals(id).modify({ again: 0, retryAt: 0 });
	}

	/**
	 * Sends at once what the screen still offers to undo: nobody sees the offer any more. A phone may stop a page for good
	 * seconds after it is put away.
	 */
	async releaseHeld(): Promise<void> {
		const now = this.#now();
		await this.db._outbox
			.where('state')
			.equals('waiting')
			.filter((entry) => entry.holdUntil > now)
			.modify({ holdUntil: 0 });
	}

	/**
	 * Does a refused entry once more, as an entry of its own: what the office has said of the first one stands. False:
	 * it is not here, or not refused.
	 */
	async sendAnew(id: string): Promise<boolean> {
		const fresh = this.options.newId?.() ?? newId();
		return this.db.transaction('rw', this.db.tables, async () => {
			const entry = await this.db._outbox.get({ id });
			if (entry?.state !== 'refused') return false;
			const { name, version, at, args, reads, writes } = entry;
			await this.db._outbox.delete(entry.order);
			await this.db._outbox.add({
				...{ id: fresh, name, version, at, args, reads, writes },
				...{ state: 'waiting', contained: 0, unknown: false, holdUntil: 0, tries: 0, retryAt: 0 }
			});
			await this.db._files.where('mutation').equals(id).modify({ mutation: fresh });
			await rebase(this.db, NO_NEWS, this.options.actor);
			return true;
		});
	}

	/** Somebody has entered from the paper register what was lost here with the office's data. */
	async forgetLost(): Promise<void> {
		await this.db._meta.delete('lost');
	}

	/** The person has read what the browser cleared away here. */
	async forgetCleared(): Promise<void> {
		await this.db._meta.delete('cleared');
	}

	/** Sends until there is nothing to send now. Returns how many entries were answered. */
	async push(): Promise<number> {
		let answered = 0;
		for (;;) {
			const { account, actor, build } = this.options;
			const about = { account, actor, client: await this.client(), build, now: this.#now() };
			const some = await pushBatch(this.db, this.transport, about);
			if (some === 0) return answered;
			answered += some;
		}
	}

	/** Sends the files whose action has arrived. Returns how many went. */
	async pushFiles(): Promise<number> {
		return pushFiles(this.db, this.transport, this.#now());
	}

	/** Fetches until there is nothing new. Returns how many rows changed. */
	async pull(): Promise<number> {
		return pullAll(this.db, this.transport, {
			actor: this.options.actor,
			client: await this.client(),
			limit: this.options.limit ?? 5_000,
			now: () => this.#now(),
			onprogress: this.options.onprogress
		});
	}

	/** Frees room on a full device; see `makeRoom`. Where there is no room even to take rows away, none. */
	async makeRoom(): Promise<number> {
		try {
			return await makeRoom(this.db, instantOf(this.#now()));
		} catch (problem) {
			if (isFull(problem)) return 0;
			throw problem;
		}
	}

	async evict(): Promise<number> {
		return evict(this.db, instantOf(this.#now()));
	}

	/** Holds rows of these entities here past their `until` from now on; `fetchKept` brings those that are not here. */
	async keep(entities: readonly string[]): Promise<void> {
		await keep(this.db, entities);
	}

	/** Holds them no longer than anything else. Returns how many rows went. */
	async letGo(entities: readonly string[]): Promise<number> {
		return letGo(this.db, entities, instantOf(this.#now()));
	}

	/** Fetches a page of what is to be held past its time. True: there may be more. */
	async fetchKept(): Promise<boolean> {
		return fetchKept(this.db, this.transport, this.options.actor);
	}

	/**
	 * A page of rows that are past their time on devices, as the office has them now, the last to leave first; to be
	 * looked at, not held. Throws a `TransportError` where the office does not answer.
	 */
	async older(about: Pick<OlderRequest, 'entity' | 'by' | 'is' | 'below' | 'limit'>): Promise<OlderResponse> {
		const now = instantOf(this.#now());
		const to = (await this.db.meta('madeRoomTo')) ?? '';
		return this.transport.older({ ...about, before: to > now ? to : now, cursor: '' });
	}

	/** Id of this copy, made when first asked for. */
	async client(): Promise<string> {
		return (this.#client ??= (await this.db.meta('client')) ?? (await this.#makeClient()));
	}

	async #makeClient(): Promise<string> {
		return this.db.transaction('rw', this.db._meta, async () => {
			const made = (await this.db.meta('client')) ?? this.options.newId?.() ?? newId();
			await this.db.setMeta({ client: made });
			return made;
		});
	}

	/** Stores, and tries again while old rows can go. Throws the `Refusal` `storage_full` when none are left. */
	async withRoom<T>(store: () => Promise<T>): Promise<T> {
		for (;;) {
			try {
				return await store();
			} catch (problem) {
				if (!isFull(problem)) throw problem;
				if ((await this.makeRoom()) === 0) throw new Refusal('storage_full');
			}
		}
	}

	async #takeOut(id: string, may: (entry: Entry) => boolean): Promise<boolean> {
		return this.db.transaction('rw', this.db.tables, async () => {
			const entry = await this.db._outbox.get({ id });
			if (!entry || !may(entry)) return false;
			await this.db._outbox.delete(entry.order);
			await this.db._files.where('mutation').equals(id).delete();
			if (!entry.contained) await rebase(this.db, NO_NEWS, this.options.actor);
			return true;
		});
	}

	#now(): number {
		return this.options.now?.() ?? Date.now();
	}
}
