import { version } from '$app/environment';
import { liveQuery } from 'dexie';
import { instantOf, officeDateOf, PUBLIC, type Actor, type Infer, type Mutator, type Shape } from '../../domain/core';
import type { Source } from '../../domain/core/tx';
import { office as registry, SCHEMA_VERSION } from '../../domain/office';
import { people, tokensOf, type Person } from '../../domain/people/person';
import { OfficeDatabase, type Entry, type SentEntry } from '../device/database';
import { Device, UNDO_WINDOW } from '../device/device';
import type { NewFile } from '../device/files';
import { Reading } from '../device/reading';
import { listenForHeads } from './heads';
import { HttpTransport } from './http';
import { asLeader } from './leader';
import { SyncLoop } from './loop';
import { PublicTransport } from './public-transport';
import { currentSession, dropSession, logIn, post, renewed, type Session } from './session';
import { SyncStatus } from './status.svelte';

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

/** Between two tries to hear of news, at least, milliseconds. */
const LISTEN_AGAIN = 10_000;

/** The office on this device: one account's copy, the outbox, and the way to the server. */
class OfficeClient {
	/** Undefined until `open`, and for a passer-by. */
	session = $state.raw<Session>();
	/** Who one is, by the newest that is known here. */
	actor = $state.raw<Actor>(PUBLIC);
	/** One's own row, once it is here. */
	person = $state.raw<Person>();
	/** Another tab has a newer program: this one must be reloaded; drafts are kept. */
	outdated = $state(false);
	readonly status = new SyncStatus();

	#opened: Promise<void> | undefined;
	#device: Device | undefined;
	#reading: Reading | undefined;
	#loop: SyncLoop | undefined;
	#ends: (() => void)[] = [];

	/** Opens the copy of the account that is logged in, else the passer-by's. Call it before anything else. */
	open(): Promise<void> {
		this.#opened ??= this.#open();
		return this.#opened;
	}

	get store(): Reading {
		if (!this.#reading) throw new Error('the office is not open');
		return this.#reading;
	}

	get device(): Device {
		if (!this.#device) throw new Error('the office is not open');
		return this.#device;
	}

	/** Today in the office. */
	get today(): string {
		return officeDateOf(instantOf(Date.now()));
	}

	/**
	 * Does it: on this device at once, at the server when there is one. Throws a `Refusal` for what this device knows
	 * better than to send; nothing is stored then.
	 */
	async mutate<A extends Shape>(mutator: Mutator<A>, args: Infer<A>, options: MutateOptions = {}): Promise<Receipt> {
		const hold = options.undoable ? UNDO_WINDOW : 0;
		const device = this.device;
		const entry = await device.mutate(mutator, args, { hold, ...(options.files && { files: options.files }) });
		return {
			id: entry.id,
			unknown: entry.unknown,
			undo: () => device.undo(entry.id),
			get answered() {
				return answerOf(device.db, entry.id);
			}
		};
	}

	/** Looks for news now. */
	refresh(): void {
		this.#loop?.pullSoon(0);
	}

	/**
	 * Logs in and opens that account's copy. While somebody's session is on this device, ended or not, nobody else can
	 * log in: he would have to log out first. Throws a `LoginError`.
	 */
	async logIn(identity: string, password: string): Promise<void> {
		await logIn(identity, password, this.session?.account);
		await this.#reopen();
	}

	/** Ends the session and takes the copy off this device, with all that was not sent: ask first. */
	async logOut(): Promise<void> {
		const { db } = this.device;
		this.#close();
		// Before the copy goes: other windows begin anew when it does, and must find nobody logged in.
		await dropSession();
		await db.delete();
		await this.#reopen();
	}

	/** Ends one's sessions on all devices; this one's copy stays until it is logged out of. */
	async endSessions(): Promise<boolean> {
		const response = await post('/api/office/sessions/end', {}, this.session?.token);
		return response?.ok ?? false;
	}

	/** The picture under this id, from here or from the server; undefined when it cannot be had now. */
	async file(id: string): Promise<Blob | undefined> {
		const kept = await this.device.db._files.get(id);
		if (kept) return new Blob([kept.bytes], { type: kept.type });
		if (!this.session) return undefined;
		try {
			const { bytes, type } = await new HttpTransport(() => this.session?.token ?? '').getFile(id);
			return new Blob([bytes], { type });
		} catch {
			// Offline, or not uploaded yet: the page shows that the picture follows.
			return undefined;
		}
	}

	async #open(): Promise<void> {
		this.session = await currentSession();
		const db = new OfficeDatabase(`bantuo-${this.session?.account ?? 'public'}`, registry, SCHEMA_VERSION);
		db.on('versionchange', ({ newVersion }) => {
			db.close();
			// Without a new version the copy is taken away: somebody logged out in another window.
			if (newVersion === null) location.reload();
			else this.outdated = true;
		});
		await db.open();
		this.actor = this.session?.actor ?? PUBLIC;
		const transport = this.session ? new HttpTransport(() => this.session?.token ?? '') : new PublicTransport(() => db);
		this.#device = new Device(db, transport, {
			account: this.actor.id,
			actor: (rows) => this.#actorIn(rows),
			build: version,
			onprogress: (rows) => this.status.report({ copying: rows })
		});
		this.#reading = new Reading(db);
		this.status.watch(db);
		this.#ends.push(() => this.status.stop());
		this.#followPerson(db);
		this.#lead();
	}

	#lead(): void {
		const device = this.device;
		const account = this.session?.account ?? 'public';
		this.#ends.push(
			asLeader(account, async (stop) => {
				this.#loop = new SyncLoop(device, this.status, async () => {
					if (this.session) this.session = await renewed(this.session);
				});
				if (this.session) void this.#listen(this.session.token, stop);
				await this.#loop.run(stop);
			})
		);
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
	#followPerson(db: OfficeDatabase): void {
		const { session } = this;
		if (!session) return;
		const subscription = liveQuery(() => db.rows(people).get(session.account)).subscribe((row) => {
			this.person = row as Person | undefined;
			this.actor = row ? { id: session.account, tokens: tokensOf(row as unknown as Person) } : session.actor;
		});
		this.#ends.push(() => subscription.unsubscribe());
	}

	#actorIn(rows: Source): Actor {
		if (!this.session) return PUBLIC;
		const row = rows.row(people, this.session.account);
		return row ? { id: this.session.account, tokens: tokensOf(row as unknown as Person) } : this.session.actor;
	}

	async #reopen(): Promise<void> {
		this.#close();
		this.#opened = undefined;
		await this.open();
	}

	#close(): void {
		for (const end of this.#ends) end();
		this.#ends = [];
		this.#device?.db.close();
	}
}

/** Waits until the browser says that there is a network, at most so many milliseconds. */
function untilOnline(most: number, stop: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, most);
		window.addEventListener('online', () => resolve(), { once: true, signal: stop });
	});
}

/** Waits for the server's word on an entry: it has left the outbox, or it waits there for a person. */
function answerOf(db: OfficeDatabase, id: string): Promise<Entry | SentEntry> {
	return new Promise((resolve, reject) => {
		const subscription = liveQuery(async () => {
			const entry = await db._outbox.get({ id });
			if (entry) return entry.state === 'applied' || entry.state === 'refused' ? entry : undefined;
			return db._sent.get(id);
		}).subscribe({
			next: (answer) => {
				if (!answer) return;
				resolve(answer);
				queueMicrotask(() => subscription.unsubscribe());
			},
			error: reject
		});
	});
}

export const office = new OfficeClient();
