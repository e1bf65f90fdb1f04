import { createHash, createHmac } from 'node:crypto';
import type { Actor, AnyRow, Entity, Instant } from '../../domain/core';
import type { Key, Source } from '../../domain/core/tx';
import { UNUSED, type Series } from '../protocol/numbers';
import type {
	Departure,
	JournalRow,
	OfficeStore,
	OfficeTx,
	Older,
	OlderQuery,
	OlderSource,
	Page,
	PageRequest,
	PageSource,
	SavedRow
} from '../protocol/port';

/** What one mutation stored, told after its commit. */
export interface Commit {
	readonly journal: JournalRow;
	readonly saved: readonly { entity: Entity; row: AnyRow }[];
}

export interface MemoryOfficeOptions {
	/** The account as its rows say it. */
	account(rows: Source, id: string): Actor | undefined;
	now(): Instant;
	/** Random text that no two mutations share. */
	salt(): string;
	oncommit(commit: Commit): void;
	/** Where a transaction breaks: before it is stored, or just after, when nobody hears that it was. */
	breaks(): 'before' | 'after' | undefined;
}

type Saved = Omit<SavedRow, 'isNew'>;

/** An office as it stood at one moment. */
export interface Snapshot {
	readonly journal: readonly JournalRow[];
	readonly series: ReadonlyMap<string, Series>;
	readonly safe: number;
	readonly rows: ReadonlyMap<string, ReadonlyMap<string, Saved>>;
	readonly departures: readonly Departure[];
}

/** An office in memory: the store that push writes and the one statement that pull reads. */
export class MemoryOffice implements OfficeStore, PageSource, OlderSource {
	build = 'simulation';
	readonly journal: JournalRow[] = [];
	readonly series = new Map<string, Series>();
	/** Mutations that ended in a fault of ours, and why. */
	readonly faults: { mutation: string; problem: unknown }[] = [];
	/** The seq that the last finished backup holds. */
	safe = 0;
	#rows = new Map<string, Map<string, Saved>>();
	#departures: Departure[] = [];
	/** Takes back, last first, what the running transaction did. */
	#undo: (() => void)[] = [];

	constructor(private readonly options: MemoryOfficeOptions) {}

	digest = (text: string): string => createHash('sha256').update(text).digest('hex');
	salt = (): string => this.options.salt();
	seal = (text: string): string => createHmac('sha256', 'memory').update(text).digest('hex');
	now = (): Instant => this.options.now();
	epoch = (): string => 'memory';
	fault = (mutation: string, problem: unknown): void => void this.faults.push({ mutation, problem });

	transact<T>(work: (tx: OfficeTx) => T): T {
		const length = this.journal.length;
		const saved: Saved[] = [];
		this.#undo = [];
		const breaks = this.options.breaks();
		let result: T;
		try {
			result = work(this.#tx(saved));
			if (breaks === 'before') throw new Error('database is locked');
		} catch (problem) {
			for (const back of this.#undo.reverse()) back();
			throw problem;
		}
		const journal = this.journal[length];
		if (journal) this.options.oncommit({ journal, saved: saved.map(({ entity, row }) => ({ entity, row })) });
		if (breaks === 'after') throw new Error('broken after the commit');
		return result;
	}

	page({ viewer, tokens, client, pending, after, seen, limit, fresh, now }: PageRequest): Page {
		const readable = (audience: readonly string[]) => audience.some((token) => tokens.includes(token));
		const head = this.journal.length;
		const changed = [...this.#rows.values()]
			.flatMap((rows) => [...rows.values()])
			.filter((row) => row.seq > after && readable(row.audience))
			.filter((row) => !(row.seq <= fresh && row.until !== undefined && row.until <= now))
			.sort((a, b) => a.seq - b.seq);
		const end = changed.length > limit ? (changed[limit - 1]?.seq ?? head) : head;
		const changes: Record<string, AnyRow[]> = {};
		for (const { entity, row, seq } of changed) if (seq <= end) (changes[entity.name] ??= []).push(row);
		const gone: Record<string, string[]> = {};
		for (const { seq, entity, id, token } of this.#departures) {
			if (seq <= after || seq > end || !tokens.includes(token)) continue;
			const row = this.#rows.get(entity)?.get(id);
			if (row && readable(row.audience)) continue;
			const ids = (gone[entity] ??= []);
			if (!ids.includes(id)) ids.push(id);
		}
		const answered = this.journal.filter(
			({ id, seq, client: from, actor }) =>
				seq <= end && actor === viewer && ((from === client && seq > after) || pending.includes(id))
		);
		return {
			tokens: this.tokens(viewer),
			hashSeen: this.journal[seen - 1]?.hash,
			end,
			head: { seq: head, hash: this.journal.at(-1)?.hash ?? '' },
			safe: this.safe,
			epoch: this.epoch(),
			answered: answered.map((row) => row.id),
			changes: Object.fromEntries(Object.entries(changes).map(([entity, rows]) => [entity, JSON.stringify(rows)])),
			gone
		};
	}

	older({ viewer, tokens, entity, by, is, until, id, limit, upTo, seen }: OlderQuery): Older {
		const after = (a: string, b: string, c: string, d: string) => a < c || (a === c && b < d);
		const found = [...(this.#rows.get(entity)?.values() ?? [])]
			.filter((row) => row.audience.some((token) => tokens.includes(token)) && row.seq <= upTo)
			.flatMap(({ row, until: leaves }) => (leaves === undefined ? [] : [{ row, until: leaves, id: row.id }]))
			.filter((one) => after(one.until, one.id, until, id) && (by === '' || one.row[by] === is))
			.sort((a, b) => (after(a.until, a.id, b.until, b.id) ? 1 : -1));
		const page = found.slice(0, limit);
		return {
			tokens: this.tokens(viewer),
			hashSeen: this.journal[seen - 1]?.hash,
			rows: JSON.stringify(page.map(({ row }) => row)),
			last: page.at(-1),
			left: found.length - page.length,
			changedSince: [...(this.#rows.get(entity)?.values() ?? [])].some(({ seq }) => seq > upTo)
		};
	}

	/** Everything as it stands, as a backup holds it. */
	snapshot(): Snapshot {
		return {
			journal: [...this.journal],
			series: new Map(this.series),
			safe: this.safe,
			rows: new Map([...this.#rows].map(([entity, rows]) => [entity, new Map(rows)])),
			departures: [...this.#departures]
		};
	}

	/** Everything is as it was then; what came later never was. */
	restore({ journal, series, safe, rows, departures }: Snapshot): void {
		this.journal.splice(0, Infinity, ...journal);
		this.series.clear();
		for (const [name, one] of series) this.series.set(name, one);
		this.safe = safe;
		this.#rows = new Map([...rows].map(([entity, byId]) => [entity, new Map(byId)]));
		this.#departures = [...departures];
	}

	/** What the account holds now; nothing for one that may not log in. */
	tokens(account: string): readonly string[] {
		return this.options.account(this.#source, account)?.tokens ?? [];
	}

	row(entity: Entity, id: string): AnyRow | undefined {
		return this.#source.row(entity, id);
	}

	all(entity: Entity): AnyRow[] {
		return [...(this.#rows.get(entity.name)?.values() ?? [])].map(({ row }) => row);
	}

	readonly #source: Source = {
		row: (entity, id) => this.#rows.get(entity.name)?.get(id)?.row,
		where: (entity: Entity, index: string, value: Key) => this.all(entity).filter((row) => row[index] === value)
	};

	#tx(saved: Saved[]): OfficeTx {
		return {
			...this.#source,
			actor: (id) => this.options.account(this.#source, id),
			journalled: (mutation) => this.journal.find((row) => row.id === mutation),
			last: () => this.journal.at(-1),
			series: (name) => this.series.get(name) ?? UNUSED,
			keepSeries: (name, series) => this.#set(this.series, name, series),
			audience: (entity, id) => this.#rows.get(entity.name)?.get(id)?.audience ?? [],
			save: ({ entity, row, seq, audience, until, isNew }) => {
				const rows = this.#table(entity);
				if (isNew === rows.has(row.id)) throw new Error(`${entity.name} ${row.id}: isNew is ${isNew}`);
				for (const field of entity.unique)
					for (const other of rows.values())
						if (row[field] !== undefined && other.row[field] === row[field] && other.row.id !== row.id)
							throw new Error(`${entity.name}.${field}: a unique index would break`);
				const kept = { entity, row, seq, audience, until };
				this.#set(rows, row.id, kept);
				saved.push(kept);
			},
			depart: (departure) => {
				this.#departures.push(departure);
				this.#undo.push(() => this.#departures.pop());
			},
			append: (row) => {
				// Through JSON, as a database would keep it.
				this.journal.push(JSON.parse(JSON.stringify(row)) as JournalRow);
				this.#undo.push(() => this.journal.pop());
			},
			announce: () => undefined
		};
	}

	#table(entity: Entity): Map<string, Saved> {
		let rows = this.#rows.get(entity.name);
		if (!rows) this.#rows.set(entity.name, (rows = new Map()));
		return rows;
	}

	#set<K, V>(map: Map<K, V>, key: K, value: V): void {
		const [had, before] = [map.has(key), map.get(key)];
		map.set(key, value);
		this.#undo.push(() => (had ? map.set(key, before as V) : map.delete(key)));
	}
}
