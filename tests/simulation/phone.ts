import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Refusal, type Actor, type AnyRow, type Entity, type Mutator } from '../../src/lib/domain/core';
import { OfficeDatabase, type Entry, type SentEntry, type Shadow } from '../../src/lib/sync/device/database';
import { Device } from '../../src/lib/sync/device/device';
import type { Transport } from '../../src/lib/sync/device/transport';
import { lyingIn, plainRow } from './disk';
import type { Rows } from './oracle';
import { redo, type Deed, type Outcome } from './replay';
import type { Call, Scenario } from './scenario';

/** Something done on this phone, and whether a person took it back. */
export interface Done extends Deed {
	taken?: 'undone' | 'discarded';
}

/** Everything that lies in a phone's IndexedDB, read past Dexie and IndexedDB. */
export interface Contents {
	readonly rows: Rows;
	readonly shadow: readonly Shadow[];
	readonly staging: readonly { changes: Record<string, AnyRow[]>; answered: string[] }[];
	readonly outbox: readonly Entry[];
	readonly sent: readonly SentEntry[];
	readonly meta: ReadonlyMap<string, unknown>;
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
	/** The phone's clock, milliseconds. */
	now(): number;
	newId(): string;
}

/** A device in somebody's hand: the real store and engine over an IndexedDB of its own. */
export class Phone {
	readonly name: string;
	readonly account: string;
	readonly done: Done[] = [];
	device: Device;
	#db: OfficeDatabase;
	#nextId = '';
	/** What lies on the disk: it outlives the program. */
	readonly #disk = new IDBFactory();

	constructor(private readonly options: PhoneOptions) {
		this.name = options.name;
		this.account = options.account;
		this.#db = this.#openDatabase();
		this.device = this.#start();
	}

	/** Who the account is by the rows of this phone. */
	readonly whoIs = (row: (entity: Entity, id: string) => AnyRow | undefined): Actor =>
		this.options.scenario.actor(row, this.account) ?? this.options.session;

	/** Does it, and compares whether it was accepted with what a plain reading of the rules says over `shown`. */
	async act({ name, args }: Call, shown: Rows, hold = 0): Promise<string> {
		const { registry } = this.options.scenario;
		const mutator = registry.mutator(name);
		if (!mutator) throw new Error(`${name} is no mutator`);
		const at = new Date(this.options.now()).toISOString();
		this.#nextId = this.options.newId();
		const deed: Done = { id: this.#nextId, name, version: mutator.version, args, at };
		const expected = said(redo(registry, copyOf(shown), deed, this.whoIs));
		let found: string;
		try {
			const entry = await this.device.mutate(mutator as unknown as Mutator, args as never, { hold });
			this.done.push(deed);
			found = entry.unknown ? 'undecided' : 'done';
		} catch (problem) {
			if (!(problem instanceof Refusal)) throw problem;
			found = said({ refused: problem.code });
		}
		if (found !== expected) throw new Error(`${name} ${JSON.stringify(args)} was ${found} here, expected ${expected}`);
		return `${name} ${JSON.stringify(args)} → ${found} ${deed.id}`;
	}

	/** Ends the program and starts it again on what lies on the disk. */
	async restart(): Promise<void> {
		this.#db.close();
		this.#db = this.#openDatabase();
		this.device = this.#start();
	}

	close(): void {
		this.#db.close();
	}

	/** Everything that lies on the disk, once the program has nothing under way. */
	async contents(): Promise<Contents> {
		const database = (await this.#db.open()).backendDB();
		const names = this.options.scenario.registry.entities.map((entity) => entity.name);
		const byId = (name: string) =>
			new Map(lyingIn<AnyRow>(database, name).map((row): [string, AnyRow] => [row.id, plainRow(row)]));
		const meta = lyingIn<{ key: string; value: unknown }>(database, '_meta');
		return {
			rows: new Map(names.map((name) => [name, byId(name)])),
			shadow: lyingIn(database, '_shadow'),
			staging: lyingIn(database, '_staging'),
			outbox: lyingIn<Entry>(database, '_outbox').sort((a, b) => a.order - b.order),
			sent: lyingIn(database, '_sent'),
			meta: new Map(meta.map(({ key, value }) => [key, value]))
		};
	}

	#openDatabase(): OfficeDatabase {
		return new OfficeDatabase(this.name, this.options.scenario.registry, 1, {
			indexedDB: this.#disk as unknown as globalThis.IDBFactory,
			IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange
		});
	}

	#start(): Device {
		const { transport, limit, now } = this.options;
		return new Device(this.#db, transport, {
			account: this.account,
			actor: (rows) => this.whoIs((entity, id) => rows.row(entity, id)),
			build: 'simulation',
			now,
			newId: () => this.#nextId || this.options.newId(),
			limit
		});
	}
}

export const copyOf = (rows: Rows): Rows => new Map([...rows].map(([entity, byId]) => [entity, new Map(byId)]));

const said = (outcome: Outcome): string => (typeof outcome === 'string' ? outcome : `refused (${outcome.refused})`);
