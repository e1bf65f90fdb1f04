import { Refusal, type Actor, type AnyRow, type Entity, type Mutator } from '../../src/lib/domain/core';
import type { Entry, OfficeDatabase, SentEntry, Shadow } from '../../src/lib/sync/device/database';
import { Device } from '../../src/lib/sync/device/device';
import type { Transport } from '../../src/lib/sync/device/transport';
import { isFull } from '../../src/lib/sync/device/store-problems';
import { lyingIn, rowsIn } from './disk';
import { Disk, Killed, type DiskFault } from './disk-faults';
import { anEmptyOne, handBack, openOn, type Installed } from './installed';
import type { Rows } from './oracle';
import { redo, type Deed, type Outcome } from './replay';
import type { Call, Scenario } from './scenario';

/** Something done on this phone, and whether a person took it back. */
export interface Done extends Deed {
	taken?: 'undone' | 'discarded';
	/** A finished backup held it, so this phone keeps it no longer: an older one that is put back may lack it. */
	backedUp?: boolean;
}

/** Everything that lies in a phone's IndexedDB, read past Dexie and IndexedDB. */
export interface Contents {
	readonly rows: Rows;
	readonly shadow: readonly Shadow[];
	readonly staging: readonly { changes: Record<string, AnyRow[]>; answered: string[] }[];
	readonly outbox: readonly Entry[];
	readonly sent: readonly SentEntry[];
	readonly meta: ReadonlyMap<string, unknown>;
	/** What the rows are found by. */
	readonly finding: readonly { key: string; text: string }[];
}

export interface PhoneOptions {
	readonly name: string;
	readonly account: string;
	readonly scenario: Scenario;
	readonly transport: Transport;
	/** As known from the log-in, while the account's own row is not here. */
	readonly session: Actor;
	/** Rows a page of pull. */
	readonly limit: number;
	/** The true time, milliseconds. */
	now(): number;
	newId(): string;
}

/** A device in somebody's hand: the real store and engine over an IndexedDB of its own. */
export class Phone {
	readonly name: string;
	readonly account: string;
	readonly done: Done[] = [];
	device: Device;
	/** How far this phone's clock is off, milliseconds. */
	skew = 0;
	/** The latest moment that its clock or the true one has shown. */
	latest = 0;
	/** It was full once, and closed work gave way. */
	madeRoom = false;
	#installed: Installed;
	#nextId = '';
	/** What was under way; a killed program is asked for it when it has been started again. */
	#begun: { deed: Done; kind?: Done['taken'] } | undefined;
	#disk: Disk | undefined;

	constructor(private readonly options: PhoneOptions) {
		this.name = options.name;
		this.account = options.account;
		this.#installed = anEmptyOne(options.scenario.registry);
		this.device = this.#start();
	}

	get #db(): OfficeDatabase {
		return this.#installed.database;
	}

	/** Who the account is by the rows of this phone. */
	readonly whoIs = (row: (entity: Entity, id: string) => AnyRow | undefined): Actor =>
		this.options.scenario.actor(row, this.account) ?? this.options.session;

	/** Does it, and compares whether it was accepted with what a plain reading of the rules says over `shown`. */
	async act(
		{ name, args }: Call,
		shown: Rows,
		hold = 0
	): Promise<{ readonly text: string; readonly refused?: string }> {
		const { registry } = this.options.scenario;
		const mutator = registry.mutator(name);
		if (!mutator) throw new Error(`${name} is no mutator`);
		const at = new Date(this.#now()).toISOString();
		this.#nextId = this.options.newId();
		const deed: Done = { id: this.#nextId, name, version: mutator.version, args, at };
		const expected = said(redo(registry, new Map(shown), deed, this.whoIs));
		this.#begun = { deed };
		let found: string;
		let refused: string | undefined;
		try {
			const entry = await this.device.mutate(mutator as unknown as Mutator, args as never, { hold });
			this.done.push(deed);
			found = entry.unknown ? 'undecided' : 'done';
		} catch (problem) {
			if (!(problem instanceof Refusal)) throw problem;
			refused = problem.code;
			found = said({ refused });
			if (refused === 'storage_full') return { text: `${name} → ${found}` };
		}
		// What it would have been decided by was closed, and has given way to it on a full disk.
		const gaveWay = found === 'undecided' && this.#disk?.hasStruck;
		if (found !== expected && !gaveWay)
			throw new Error(`${name} ${JSON.stringify(args)} was ${found} here, expected ${expected}`);
		const text = `${name} ${JSON.stringify(args)} → ${found} ${deed.id}`;
		return refused === undefined ? { text } : { text, refused };
	}

	/** Takes a deed back, if that can be. */
	async takeBack(deed: Done, kind: 'undo' | 'discard'): Promise<boolean> {
		const taken = kind === 'undo' ? 'undone' : 'discarded';
		const waits = (await this.contents()).outbox.some(({ id }) => id === deed.id);
		if (waits) this.#begun = { deed, kind: taken };
		const isTaken = await this.device[kind](deed.id);
		this.#begun = undefined;
		if (isTaken) deed.taken = taken;
		return isTaken;
	}

	/**
	 * Does something while a fault waits on the disk, at the n-th request from now. A program that was killed is
	 * started again. True: the fault struck.
	 */
	async under(fault: DiskFault, requests: number, what: () => Promise<unknown>): Promise<boolean> {
		const disk = (this.#disk ??= new Disk((await this.#db.open()).backendDB()));
		disk.arm(fault, requests);
		try {
			await what();
		} catch (problem) {
			if (!disk.isDead && !isFull(problem)) throw problem;
			// It was told that there is no room: nothing is left to be found out.
			if (!disk.isDead) this.#begun = undefined;
		}
		const struck = disk.disarm();
		if (struck && fault === 'full') this.madeRoom = true;
		if (disk.isDead) await this.restart();
		return struck;
	}

	/** Ends the program and starts it again on what lies on the disk. */
	async restart(): Promise<void> {
		this.#db.close();
		if (this.#disk) this.#disk.isDead = false;
		this.#installed = openOn(this.#installed.files, this.options.scenario.registry);
		this.device = this.#start();
		await this.#findOut();
	}

	/** Whether what was under way when the program ended was stored. Either is right; half of it is not. */
	async #findOut(): Promise<void> {
		const begun = this.#begun;
		this.#begun = undefined;
		if (!begun || (!begun.kind && this.done.includes(begun.deed))) return;
		const { outbox, sent } = await this.contents();
		const isHere = [...outbox, ...sent].some(({ id }) => id === begun.deed.id);
		if (!begun.kind && isHere) this.done.push(begun.deed);
		if (begun.kind && !isHere) begun.deed.taken = begun.kind;
	}

	async rowCount(): Promise<number> {
		const { rows } = await this.contents();
		return [...rows.values()].reduce((sum, byId) => sum + byId.size, 0);
	}

	/** Its life has ended well. */
	handBack(): void {
		handBack(this.#installed);
	}

	close(): void {
		this.#db.close();
	}

	/** Everything that lies on the disk, once the program has nothing under way. */
	async contents(): Promise<Contents> {
		const database = (await this.#db.open()).backendDB();
		const names = this.options.scenario.registry.entities.map((entity) => entity.name);
		const meta = lyingIn<{ key: string; value: unknown }>(database, '_meta');
		return {
			rows: new Map(names.map((name) => [name, rowsIn(database, name)])),
			shadow: lyingIn(database, '_shadow'),
			staging: lyingIn(database, '_staging'),
			outbox: [...lyingIn<Entry>(database, '_outbox')].sort((a, b) => a.order - b.order),
			sent: lyingIn(database, '_sent'),
			finding: lyingIn(database, '_finding'),
			meta: new Map(meta.map(({ key, value }) => [key, value]))
		};
	}

	#start(): Device {
		const { limit } = this.options;
		return new Device(this.#db, this.#wayOut(), {
			account: this.account,
			actor: (rows) => this.whoIs((entity, id) => rows.row(entity, id)),
			build: 'simulation',
			now: () => this.#now(),
			newId: () => this.#nextId || this.options.newId(),
			limit
		});
	}

	/** The network, for a program that lives. */
	#wayOut(): Transport {
		const { transport } = this.options;
		const living = () => {
			if (this.#disk?.isDead) throw new Killed();
			return transport;
		};
		return {
			push: async (request) => living().push(request),
			pull: async (request) => living().pull(request),
			older: async (request) => living().older(request),
			putFile: async (...file) => living().putFile(...file)
		};
	}

	#now(): number {
		const now = this.options.now();
		this.latest = Math.max(this.latest, now, now + this.skew);
		return now + this.skew;
	}
}

const said = (outcome: Outcome): string => (typeof outcome === 'string' ? outcome : `refused (${outcome.refused})`);
