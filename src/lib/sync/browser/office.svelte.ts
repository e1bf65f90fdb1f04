import { PUBLIC, type Actor } from '../../domain/core/audience';
import type { Entity, Infer, Mutator, RowOf, Shape } from '../../domain/core';
import { fromWire } from '../../domain/core/codec';
import { instantOf, officeDateOf } from '../../domain/core/time';
import type { Person } from '../../domain/people/person';
import type { Device } from '../device/device';
import type { Reading } from '../device/reading';
import type { Copy, MutateOptions, Receipt } from './copy';
import {
	currentSession,
	dropSession,
	isTablet,
	logIn,
	noteLeft,
	PairingError,
	pairTablet,
	post,
	type Session
} from './session';
import { noteLoggedIn, wasLoggedIn } from './logged-in';
import { SyncStatus } from './status.svelte';

/** How often it is looked whether midnight has passed, milliseconds. */
const LOOK_AT_THE_CLOCK = 20_000;

const dayNow = (): string => officeDateOf(instantOf(Date.now()));

/** Rows that are past their time here: what asks for the next page ('' at the end), and how many follow. */
export interface OlderPage<Row> {
	readonly rows: readonly Row[];
	readonly below: string;
	readonly left: number;
}

/** The office on this device: one account's copy, the outbox, and the way to the server. */
class OfficeClient {
	/** Undefined until `begin`, and for a passer-by. */
	session = $state.raw<Session>();
	/** Who one is, by the newest that is known here. */
	actor = $state.raw<Actor>(PUBLIC);
	/** One's own row, once it is here. */
	person = $state.raw<Person>();
	/** Another tab has a newer program: this one must be reloaded; drafts are kept. */
	outdated = $state(false);
	/** A copy is open: `store` and `device` can be used. */
	opened = $state(false);
	readonly status = new SyncStatus();

	#day = dayNow();
	#turns = $state(0);
	#begun: Promise<void> | undefined;
	#opening: Promise<void> | undefined;
	#copy: Copy | undefined;

	constructor() {
		if (typeof window === 'undefined') return;
		setInterval(() => this.#turn(), LOOK_AT_THE_CLOCK);
		document.addEventListener('visibilitychange', () => this.#turn());
	}

	/** Whether somebody is probably logged in: known before `begin` has ended. */
	get isExpected(): boolean {
		return wasLoggedIn();
	}

	/** Learns who is logged in on this device: all that a log-in page needs. */
	begin(): Promise<void> {
		this.#begun ??= this.#begin();
		return this.#begun;
	}

	/**
	 * Opens the copy of the account that is logged in, else the passer-by's. Call it before anything but `begin`. What
	 * it takes, the database and the rules, is loaded only now.
	 */
	open(): Promise<void> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	get store(): Reading {
		return this.#here.reading;
	}

	get device(): Device {
		return this.#here.device;
	}

	/** Today in the office. What is drawn by it is drawn anew when the day changes, also without a network. */
	get today(): string {
		void this.#turns;
		return dayNow();
	}

	/** Notices that midnight has passed; called now and then, and when the page comes back. */
	#turn(): void {
		if (dayNow() === this.#day) return;
		this.#day = dayNow();
		this.#turns++;
	}

	/**
	 * Does it: on this device at once, at the server when there is one. Throws a `Refusal` for what this device knows
	 * better than to send; nothing is stored then.
	 */
	mutate<A extends Shape>(mutator: Mutator<A>, args: Infer<A>, options: MutateOptions = {}): Promise<Receipt> {
		return this.#here.mutate(mutator, args, options);
	}

	/** Looks for news now. */
	refresh(): void {
		this.#copy?.refresh();
	}

	/**
	 * Logs in and opens that account's copy. While somebody's session is on this device, ended or not, nobody else can
	 * log in: he would have to log out first. Throws a `LoginError`.
	 */
	async logIn(identity: string, password: string): Promise<void> {
		await logIn(identity, password, this.session?.account);
		this.#close();
		await this.open();
	}

	/**
	 * Makes this device a tablet for visitors, with a copy of its own. While a person's session is on it, it cannot
	 * be one: he would have to log out first. Throws a `PairingError`.
	 */
	async pair(code: string): Promise<void> {
		if (this.session) throw new PairingError('person');
		await pairTablet(code);
		this.#close();
		await this.open();
	}

	/** Whether this device is a tablet for visitors: its account is its own, and strangers use it. */
	get isTablet(): boolean {
		return isTablet(this.session);
	}

	/** Ends the session and takes the copy off this device, with all that was not sent: ask first. */
	async logOut(): Promise<void> {
		const { db } = this.device;
		const client = await this.device.client();
		this.#close();
		// Before the copy goes: other windows begin anew when it does, and must find nobody logged in.
		await dropSession();
		await noteLeft(client);
		await db.delete();
		await this.begin();
	}

	/** Ends one's sessions on all devices; this one's copy stays until it is logged out of. */
	async endSessions(): Promise<boolean> {
		const response = await post('/api/office/sessions/end', {}, this.session?.token);
		return response?.ok ?? false;
	}

	/**
	 * A page of the rows that are past their time on this device, as the office has them now, the last to leave first.
	 * They are not held here. Undefined when the office cannot be asked now.
	 */
	async older<E extends Entity>(
		entity: E,
		{ by, is, below = '', limit = 50 }: { by?: string; is?: string; below?: string; limit?: number }
	): Promise<OlderPage<RowOf<E>> | undefined> {
		const about = { entity: entity.name, below, limit, ...(by !== undefined && is !== undefined && { by, is }) };
		const page = await this.#here.older(about);
		return page && { ...page, rows: page.rows.map((row) => fromWire(row) as RowOf<E>) };
	}

	/**
	 * Holds rows of these entities on this device past their time, to work with them without a network, or lets them go
	 * again. It stays so when one logs out and in.
	 */
	keep(entities: readonly string[], on: boolean): Promise<void> {
		return this.#here.keep(entities, on);
	}

	/** The picture under this id, from here or from the server; undefined when it cannot be had now. */
	file(id: string): Promise<Blob | undefined> {
		return this.#here.file(id);
	}

	get #here(): Copy {
		if (!this.#copy) throw new Error('the office is not open');
		return this.#copy;
	}

	async #begin(): Promise<void> {
		// What opens the copy is loaded while the database looks for the session. Whether it can be, `open` says.
		if (this.isExpected) void import('./copy').catch(() => undefined);
		this.session = await currentSession();
		noteLoggedIn(this.session !== undefined);
		this.person = undefined;
		this.actor = this.session?.actor ?? PUBLIC;
	}

	async #open(): Promise<void> {
		const [{ Copy }] = await Promise.all([import('./copy'), this.begin()]);
		this.#copy = await Copy.open(this.session, {
			status: this.status,
			onsession: (session) => (this.session = session),
			onperson: (person, actor) => {
				this.person = person;
				this.actor = actor;
			},
			onoutdated: () => (this.outdated = true)
		});
		this.opened = true;
	}

	#close(): void {
		this.#copy?.close();
		this.#copy = undefined;
		this.#opening = undefined;
		this.opened = false;
		this.#begun = undefined;
	}
}

export const office = new OfficeClient();
