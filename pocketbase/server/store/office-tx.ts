import type { Actor, AnyRow, Entity } from '../../../src/lib/domain/core';
import { fromDelimited } from '../../../src/lib/domain/core/audience';
import type { Key } from '../../../src/lib/domain/core/tx';
import type { Series } from '../../../src/lib/sync/protocol/numbers';
import type { Departure, JournalRow, OfficeTx, SavedRow } from '../../../src/lib/sync/protocol/port';
import { projectAccounts } from '../accounts/project';
import { claimFiles } from '../files/claim';
import { queueOutgoing } from '../outgoing/queue';
import { eraseArguments } from './erase-arguments';
import { columnsOf, statementsOf } from './entity-statements';
import { insertJournal, journalColumns, journalSql, lastSeq, readJournal } from './journal';
import { OfficeRows } from './office-rows';
import { firstRow } from './prepared';
import { seriesOf } from './series';
import type { Writer } from './writer';

/** What the first statement of a mutation finds out, so that three questions cost one. */
interface Opening {
	readonly mutation: string | undefined;
	readonly journalled: JournalRow | undefined;
	readonly last: { readonly seq: number; readonly hash: string } | undefined;
	readonly actor: Actor | undefined;
}

/**
 * One transaction of push, in SQL: through PocketBase's records a mutation takes more than twice as long. What
 * records would check, the domain's schemas have checked; what hooks of records do is for edits behind push alone.
 *
 * It reads by prepared statements on the connections that do not write, which the writing one does not have, and
 * sees the same: nobody else of this process writes while the transaction lasts, and it writes at its end only. If a
 * console command of another process comes between, the journal has the next seq already and the unique index
 * throws this transaction out: it was `overtaken` and is to be run again.
 */
export class PocketBaseTx implements OfficeTx {
	readonly #rows = new OfficeRows();
	readonly #saved: SavedRow[] = [];
	readonly #series = new Map<string, Series>();
	#opening: Opening | undefined;
	#last: Opening['last'];

	/**
	 * @param account whose actor may be asked for
	 * @param announce is told the new head, whose telling may wait until after the commit
	 */
	constructor(
		private readonly writer: Writer,
		private readonly account: string,
		readonly announce: (seq: number) => void
	) {}

	actor(id: string): Actor | undefined {
		if (id !== this.account) throw new Error('one push has one actor');
		return this.#opened().actor;
	}

	journalled(mutation: string): JournalRow | undefined {
		return this.#opened(mutation).journalled;
	}

	last(): Opening['last'] {
		return this.#last ?? this.#opened().last;
	}

	series(name: string): Series {
		return this.#series.get(name) ?? seriesOf(name);
	}

	keepSeries(name: string, series: Series): void {
		this.#series.set(name, series);
		const open = series.open.length > 0 ? JSON.stringify(series.open) : '';
		this.writer.run(COUNT, { series: name, value: series.last, open });
	}

	row(entity: Entity, id: string): AnyRow | undefined {
		// What the mutation itself will insert cannot be there: its id is not in the journal.
		if (this.#opening?.mutation !== undefined && id.startsWith(`${this.#opening.mutation}.`)) return undefined;
		return this.#rows.row(entity, id);
	}

	where(entity: Entity, index: string, value: Key): AnyRow[] {
		return this.#rows.where(entity, index, value);
	}

	audience(entity: Entity, id: string): readonly string[] {
		return this.#rows.audience(entity, id);
	}

	save(saved: SavedRow): void {
		const { insert, update } = statementsOf(saved.entity);
		this.writer.run(saved.isNew ? insert : update, columnsOf(saved));
		this.#saved.push(saved);
	}

	/** Whether somebody has written since this transaction began to read. Asked when it has failed. */
	overtaken(): boolean {
		return this.#opening !== undefined && (this.#opening.last?.seq ?? 0) !== lastSeq();
	}

	/** A row was saved by other hands, in this transaction: its account and files are to follow all the same. */
	noteSaved(saved: SavedRow): void {
		this.#saved.push(saved);
	}

	depart({ seq, entity, id, token }: Departure): void {
		this.writer.run(DEPART, { seq, entity, id, token });
	}

	append(row: JournalRow): void {
		claimFiles(this.writer, this.#saved, row.actor, row.received);
		projectAccounts(this.writer, this, this.#saved);
		queueOutgoing(this.writer, this, this.#saved);
		eraseArguments(this.writer, row.name, this.#saved);
		this.writer.run(insertJournal, journalColumns(row));
		this.#last = row;
	}

	#opened(mutation = this.#opening?.mutation): Opening {
		if (!this.#opening || this.#opening.mutation !== mutation) this.#opening = open(this.account, mutation);
		return this.#opening;
	}
}

const COUNT = `INSERT INTO counters (id, value, open) VALUES ({:series}, {:value}, {:open})
	ON CONFLICT (id) DO UPDATE SET value = excluded.value, open = excluded.open`;
const DEPART = 'INSERT INTO departures (seq, entity, "row", token) VALUES ({:seq}, {:entity}, {:id}, {:token})';

const OPEN = `SELECT
	coalesce((SELECT ${journalSql('j')} FROM journal AS j WHERE j.id = ?1), ''),
	coalesce((SELECT seq FROM journal ORDER BY seq DESC LIMIT 1), 0),
	coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), ''),
	coalesce((SELECT tokens FROM users WHERE id = ?2 AND disabled = 0), '')`;

function open(account: string, mutation: string | undefined): Opening {
	const [journalled = '', seq = '', hash = '', tokens = ''] =
		firstRow('opening', OPEN, [mutation ?? '', account], 4) ?? [];
	return {
		mutation,
		journalled: journalled === '' ? undefined : readJournal(journalled),
		last: seq === '0' ? undefined : { seq: Number(seq), hash },
		// An account without tokens is nobody: made by hand, or disabled.
		actor: tokens === '' ? undefined : { id: account, tokens: fromDelimited(tokens) }
	};
}
