import { createHash } from 'node:crypto';
import type { AnyRow, Entity } from '../../src/lib/domain/core';
import type { JournalRow } from '../../src/lib/sync/protocol/port';
import type { Commit } from '../../src/lib/sync/testing/memory-office';

/** A row as it stood from `seq` on. */
export interface Version {
	readonly seq: number;
	readonly row: AnyRow;
	readonly audience: readonly string[];
	readonly until: string | undefined;
}

/** Rows by entity and id. A table is never changed: another takes its place. */
export type Rows = Map<string, ReadonlyMap<string, AnyRow>>;

/**
 * Remembers everything that ever stood in the office and tells what one who held `tokens` saw at a seq. Made of what
 * was committed and of the entities' definitions only: it knows nothing of cursors, departures, pages and rebases.
 */
export class Oracle {
	readonly answers = new Map<string, JournalRow>();
	readonly journal: JournalRow[] = [];
	/** What the office was before each time that it was restored, the newest first. */
	readonly past: Oracle[] = [];
	readonly #versions = new Map<string, Map<string, Version[]>>();
	/** Tables as they were seen, by the seq that last changed them and the tokens. */
	readonly #seen = new Map<string, Map<string, ReadonlyMap<string, AnyRow>>>();
	/** The seqs at which each table changed, in order. */
	readonly #changed = new Map<string, number[]>();
	#tokens = new Map<string, readonly string[]>();

	get head(): number {
		return this.journal.length;
	}

	observe({ journal, saved }: Commit): void {
		if (journal.seq !== this.head + 1) throw new Error(`seq ${journal.seq} follows ${this.head}`);
		if (this.answers.has(journal.id)) throw new Error(`${journal.name} ${journal.id} was journalled twice`);
		if (journal.outcome === 'refused' && saved.length > 0) throw new Error(`${journal.id}: refused, yet it wrote`);
		this.#note(journal);
		for (const { entity, row } of saved) this.#remember(entity, row, journal.seq);
	}

	/** The office was restored to how it was at `seq`: what came later is the past of another history. */
	rewind(seq: number): void {
		const before = new Oracle();
		before.#tokens = this.#tokens;
		for (const row of this.journal) before.#note(row);
		for (const [entity, byId] of this.#versions)
			before.#versions.set(entity, new Map([...byId].map(([id, versions]) => [id, [...versions]])));
		for (const [entity, seqs] of this.#changed) before.#changed.set(entity, seqs);
		this.past.unshift(before);

		for (const row of this.journal.splice(seq)) this.answers.delete(row.id);
		this.#seen.clear();
		for (const [entity, seqs] of this.#changed)
			this.#changed.set(
				entity,
				seqs.filter((one) => one <= seq)
			);
		for (const byId of this.#versions.values())
			for (const [id, versions] of byId) {
				const kept = versions.filter((version) => version.seq <= seq);
				if (kept.length > 0) byId.set(id, kept);
				else byId.delete(id);
			}
	}

	/** The history that a cursor is of. */
	historyOf(cursor: string): Oracle {
		const [seq, mark = '', , , head = seq] = cursor.split('.');
		const isOf = ({ journal }: Oracle) =>
			mark === '-' || mark === '' || journal[Number(head) - 1]?.hash.startsWith(mark) === true;
		const history = [this, ...this.past].find(isOf);
		if (!history) throw new Error(`the cursor ${cursor} is of no history`);
		return history;
	}

	/** What the office answered to a mutation in each of its histories, the present one first. */
	answersOf(id: string): JournalRow[] {
		return [this, ...this.past].flatMap(({ answers }) => answers.get(id) ?? []);
	}

	/** What one who holds `tokens` saw when `seq` was the last: the same tables where nothing has changed. */
	view(seq: number, tokens: readonly string[]): Rows {
		const holder = tokens.join(' ');
		return new Map(this.entities.map((entity) => [entity, this.#table(entity, seq, tokens, holder)]));
	}

	#table(entity: string, seq: number, tokens: readonly string[], holder: string): ReadonlyMap<string, AnyRow> {
		const changed = this.#changed.get(entity)?.findLast((one) => one <= seq) ?? 0;
		let known = this.#seen.get(entity);
		if (!known) this.#seen.set(entity, (known = new Map()));
		const key = `${changed} ${holder}`;
		const table = known.get(key);
		if (table) return table;
		const seen = new Map<string, AnyRow>();
		for (const [id, versions] of this.#versions.get(entity) ?? []) {
			const version = versions.findLast((one) => one.seq <= seq);
			if (version?.audience.some((token) => tokens.includes(token))) seen.set(id, version.row);
		}
		known.set(key, seen);
		return seen;
	}

	/** Every form that a row ever had, the oldest first. */
	versions(entity: string, id: string): readonly Version[] {
		return this.#versions.get(entity)?.get(id) ?? [];
	}

	/** Names of the entities that have rows. */
	get entities(): string[] {
		return [...this.#versions.keys()];
	}

	/** Ids of all rows that ever were. */
	ids(entity: string): string[] {
		return [...(this.#versions.get(entity)?.keys() ?? [])];
	}

	/** Notes tokens that somebody holds, so that `tokensOf` finds them by the mark in a cursor. */
	hold(tokens: readonly string[]): void {
		const mark = createHash('sha256')
			.update([...tokens].sort().join(' '))
			.digest('hex')
			.slice(0, 12);
		this.#tokens.set(mark, tokens);
	}

	tokensOf(mark: string): readonly string[] {
		const tokens = this.#tokens.get(mark);
		if (!tokens) throw new Error(`nobody ever held the tokens of ${mark}`);
		return tokens;
	}

	#note(row: JournalRow): void {
		this.journal.push(row);
		this.answers.set(row.id, row);
	}

	#remember(entity: Entity, row: AnyRow, seq: number): void {
		let byId = this.#versions.get(entity.name);
		if (!byId) this.#versions.set(entity.name, (byId = new Map()));
		let versions = byId.get(row.id);
		if (!versions) byId.set(row.id, (versions = []));
		versions.push({ seq, row, audience: entity.audience(row), until: entity.until(row) });
		const changed = this.#changed.get(entity.name);
		if (!changed) this.#changed.set(entity.name, [seq]);
		else if (changed.at(-1) !== seq) changed.push(seq);
	}
}
