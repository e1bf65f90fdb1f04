import { version } from '$app/environment';
import Dexie, { liveQuery } from 'dexie';
import { PUBLIC, Refusal, type Actor, type Infer, type Mutator, type Shape } from '../../domain/core';
import type { Source } from '../../domain/core/tx';
import { office as registry, SCHEMA_VERSION } from '../../domain/office';
import { people, tokensOf, type Person } from '../../domain/people/person';
import { OfficeDatabase, type Entry, type SentEntry } from '../device/database';
import { Device, UNDO_WINDOW } from '../device/device';
import type { NewFile } from '../device/files';
import { Reading } from '../device/reading';
import { keepPicture, type SeenPicture } from '../device/seen-pictures';
import { isSetAside } from '../device/set-aside';
import { listenForHeads } from './heads';
import { chosenToKeep, noteChosen } from './chosen';
import { TransportError } from '../device/transport';
import type { OlderRequest, OlderResponse } from '../protocol/wire';
import { HttpTransport } from './http';
import { introduce } from './introduce';
import { asLeader } from './leader';
import { SyncLoop } from './loop';
import { PublicTransport } from './public-transport';
import { isTablet, renewed, type Session } from './session';
import type { SyncStatus } from './status.svelte';
import { untilDrawn, untilOnline } from './until';

export interface MutateOptions {
	/** The screen offers to undo it: it goes out only after 5 s. @default false */
	undoable?: boolean;
	files?: readonly NewFile[];
}

/** What became of a mutation. It is stored on this device when you have one. */
export interface Receipt {
	readonly id: string;
	/** The device lacks what it needs: "to be decided at the server". */
	readonly unknown: boolean;
	/** Takes it back. False: it has gone out. */
	undo(): Promise<boolean>;
	/** The server's word, however long it takes. */
	readonly answered: Promise<Entry | SentEntry>;
}

/** What a copy says while it is open. */
export interface CopyListener {
	readonly status: SyncStatus;
	/** One's own row and rights, by the newest that is known here. */
	onperson(person: Person | undefined, actor: Actor): void;
	/** The session as it was last renewed. */
	onsession(session: Session): void;
	/** Another tab has a newer program. */
	onoutdated(): void;
}

/** Between two tries to hear of news, at least, milliseconds. */
const LISTEN_AGAIN = 10_000;

/**
 * One account's copy of the office while it is open here: its rows, its outbox, and the loop that keeps both and the
 * office together. Apart from `office`, which shows a page before this, the rules and the database are loaded.
 */
export class Copy {
	readonly db: OfficeDatabase;
	readonly device: Device;
	readonly reading: Reading;
	#loop: SyncLoop | undefined;
	#ends: (() => void)[] = [];

	private constructor(
		private session: Session | undefined,
		private readonly listener: CopyListener
	) {
		const name = `bantuo-${session?.account ?? 'public'}`;
		const db = new OfficeDatabase(name, registry, SCHEMA_VERSION, { forgetful: isTablet(session) });
		db.on('versionchange', ({ newVersion }) => {
			db.close();
			// Without a new version the copy is taken away: somebody logged out in another window.
			if (newVersion === null) location.reload();
			else listener.onoutdated();
		});
		this.db = db;
		this.device = new Device(db, session ? this.#transport : new PublicTransport(() => db), {
			account: session?.actor.id ?? PUBLIC.id,
			actor: (rows) => this.#actorIn(rows),
			build: version,
			onprogress: (rows) => listener.status.report({ copying: rows })
		});
		this.reading = new Reading(db);
	}

	/** Opens the account's copy, or the passer-by's. Throws what the database throws: blocked, full, or a newer one. */
	static async open(session: Session | undefined, listener: CopyListener): Promise<Copy> {
		const copy = new Copy(session, listener);
		await copy.db.open();
		listener.status.begin(copy.db.name);
		copy.#ends.push(() => listener.status.end());
		copy.#countHolding();
		copy.#followPerson();
		copy.#lead();
		return copy;
	}

	close(): void {
		for (const end of this.#ends) end();
		this.#ends = [];
		this.db.close();
	}

	/** See `office.mutate`. */
	async mutate<A extends Shape>(mutator: Mutator<A>, args: Infer<A>, options: MutateOptions): Promise<Receipt> {
		const { undoable, files } = options;
		const entry = await this.device.mutate(mutator, args, {
			hold: undoable ? UNDO_WINDOW : 0,
			...(files && { files })
		});
		const answered = () => this.#answer(entry.id);
		return {
			id: entry.id,
			unknown: entry.unknown,
			undo: () => this.device.undo(entry.id),
			get answered() {
				return answered();
			}
		};
	}

	/** Looks for news now. */
	refresh(): void {
		this.#loop?.pullSoon(0);
	}

	/** A page of rows that are past their time here; undefined when the office cannot be asked now. */
	async older(
		about: Pick<OlderRequest, 'entity' | 'by' | 'is' | 'below' | 'limit'>
	): Promise<OlderResponse | undefined> {
		try {
			return await this.device.older(about);
		} catch (problem) {
			if (problem instanceof TransportError) return undefined;
			throw problem;
		}
	}

	/** Holds rows of these entities past their time, in this copy and in those that come after a log-out; or no longer. */
	async keep(entities: readonly string[], on: boolean): Promise<void> {
		if (on) await this.device.keep(entities);
		else await this.device.letGo(entities);
		const keeping = Object.keys((await this.db.meta('keeping')) ?? {});
		if (this.session) await noteChosen(this.session.account, keeping);
		this.#loop?.wake();
	}

	/** A new copy holds what its person chose before. */
	async #keepAsChosen(): Promise<void> {
		if (!this.session || (await this.db.meta('keeping'))) return;
		const chosen = await chosenToKeep(this.session.account);
		if (chosen.length > 0) await this.device.keep(chosen);
	}

	/** The picture under this id, from here or from the server; undefined when it cannot be had now. */
	async file(id: string): Promise<Blob | undefined> {
		const kept = await this.db._files.get(id);
		if (kept) return new Blob([kept.bytes], { type: kept.type });
		if (!this.session) return undefined;
		const seen = await this.db._pictures.get(id);
		if (seen) return new Blob([seen.bytes], { type: seen.type });
		try {
			const { bytes, type } = await this.#transport.getFile(id);
			await this.#keepPicture({ id, bytes, type, at: Date.now() });
			return new Blob([bytes], { type });
		} catch {
			// Offline, or not uploaded yet: the page shows that the picture follows.
			return undefined;
		}
	}

	/** A full device shows the picture all the same, and fetches it again the next time. */
	async #keepPicture(picture: SeenPicture): Promise<void> {
		try {
			await this.device.withRoom(() => keepPicture(this.db, picture));
		} catch (problem) {
			if (!(problem instanceof Refusal)) throw problem;
		}
	}

	/**
	 * Waits for the server's word on an entry: it has left the outbox, or it waits there for a person. Nobody is
	 * answered about what was taken back, nor after the copy is closed.
	 */
	#answer(id: string): Promise<Entry | SentEntry> {
		return new Promise((resolve, reject) => {
			const subscription = liveQuery(() => this.#answerNow(id)).subscribe({
				next: (answer) => {
					if (answer === 'open') return;
					if (answer !== 'gone') resolve(answer);
					queueMicrotask(() => subscription.unsubscribe());
				},
				error: (problem) => {
					if (!(problem instanceof Dexie.DatabaseClosedError)) reject(problem);
				}
			});
		});
	}

	#answerNow(id: string): Promise<Entry | SentEntry | 'open' | 'gone'> {
		const { _outbox, _sent } = this.db;
		return this.db.transaction('r', _outbox, _sent, async () => {
			const entry = await _outbox.get({ id });
			if (entry) return entry.state === 'applied' || entry.state === 'refused' ? entry : 'open';
			return (await _sent.get(id)) ?? 'gone';
		});
	}

	get #transport(): HttpTransport {
		return new HttpTransport(() => this.session?.token ?? '');
	}

	#countHolding(): void {
		const { db } = this;
		const counted = liveQuery(async () => {
			const [pulledAt, copy] = await db.metas('pulledAt', 'copy');
			const failed = await db._outbox.where('state').equals('failed').toArray();
			const setAside = failed.filter(isSetAside).length;
			return {
				waiting: await db._outbox.where('state').equals('waiting').count(),
				failed: failed.length - setAside,
				refused: (await db._outbox.where('state').equals('refused').count()) + setAside,
				files: await db._files.where('sent').equals(0).count(),
				pulledAt,
				complete: copy === 'complete' || copy === 'staging'
			};
		}).subscribe((holding) => this.listener.status.count(holding));
		this.#ends.push(() => counted.unsubscribe());
	}

	#lead(): void {
		const end = asLeader(this.session?.account ?? 'public', async (stop) => {
			await untilDrawn(stop);
			await this.#keepAsChosen();
			this.#loop = new SyncLoop(this.device, this.listener.status, () => this.#renew());
			if (this.session) void this.#listen(this.session.token, stop);
			await this.#loop.run(stop);
		});
		this.#ends.push(end);
	}

	async #renew(): Promise<void> {
		if (!this.session) return;
		this.session = await renewed(this.session);
		this.listener.onsession(this.session);
		await introduce(this.db, await this.device.client(), this.session.token);
	}

	async #listen(token: string, stop: AbortSignal): Promise<void> {
		while (!stop.aborted) {
			try {
				return await listenForHeads(token, () => this.#loop?.pullSoon(), stop);
			} catch {
				// Without the office's word the loop looks every 30 s. When the network is back the browser says so; of a
				// server that is back nobody tells.
				await untilOnline(LISTEN_AGAIN * (1 + Math.random()), stop);
			}
		}
	}

	/** Follows one's own row: rights change while one is logged in. */
	#followPerson(): void {
		const { session } = this;
		if (!session) return;
		const followed = liveQuery(() => this.reading.get(people, session.account)).subscribe((person) =>
			this.listener.onperson(person, actorOf(person, session))
		);
		this.#ends.push(() => followed.unsubscribe());
	}

	#actorIn(rows: Source): Actor {
		if (!this.session) return PUBLIC;
		return actorOf(rows.row(people, this.session.account) as Person | undefined, this.session);
	}
}

const actorOf = (person: Person | undefined, session: Session): Actor =>
	person ? { id: session.account, tokens: tokensOf(person) } : session.actor;
