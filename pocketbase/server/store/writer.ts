import { processWide } from './process-wide';

/** Writes within one transaction. */
export interface Writer {
	/**
	 * @param sql names what it binds, `{:name}`, each once
	 * @returns how many rows it wrote
	 */
	run(sql: string, values: Readonly<Record<string, Value>>): number;
}

export type Value = string | number | boolean;

/** Writes in a transaction of PocketBase's own. */
export const writerOf = (tx: PbApp): Writer => ({
	run: (sql, values) => tx.db().newQuery(sql).bind(values).execute().rowsAffected()
});

/**
 * Writes in a transaction by prepared statements: PocketBase parses every statement anew, which is most of what
 * writing a row costs. Commits what `work` wrote, or nothing where it throws.
 *
 * @param context ends when the request does, and takes the transaction with it: were the engine to break inside,
 * nobody could write any more
 */
export function transact<T>(context: PbContext, work: (writer: Writer) => T): T {
	const tx = $app.nonconcurrentDB().db().beginTx(context, null);
	const unprepared = new Map<string, Positional>();
	let result: T;
	try {
		result = work({
			run(sql, values) {
				const known = prepared.get(sql);
				const { text, names } = known ?? positional(sql);
				if (!known) unprepared.set(sql, { text, names });
				const statement = known ? tx.stmt(known.statement) : tx.prepare(text);
				return statement.exec(...names.map((name) => values[name] ?? '')).rowsAffected();
			}
		});
		tx.commit();
	} catch (problem) {
		rollBack(tx);
		throw problem;
	}
	// Only now: there is one connection that writes, and it was taken.
	for (const [sql, { text, names }] of unprepared) prepared.set(sql, { statement: prepare(text), names, text });
	return result;
}

function rollBack(tx: PbSqlTx): void {
	try {
		tx.rollback();
	} catch (problem) {
		// The request ended first, and took the transaction with it.
		if (!String(problem).includes('already been committed or rolled back')) throw problem;
	}
}

interface Positional {
	readonly text: string;
	readonly names: readonly string[];
}

/** As this VM knows them; the statements are the process's. */
const prepared = new Map<string, Positional & { readonly statement: PbStatement }>();

const prepare = (text: string): PbStatement =>
	processWide(
		`statement ${text}`,
		() => $app.nonconcurrentDB().db().prepare(text),
		(made) => made.close()
	);

function positional(sql: string): Positional {
	const names: string[] = [];
	const text = sql.replace(/\{:(\w+)\}/g, (_whole, name: string) => {
		names.push(name);
		return '?';
	});
	return { text, names };
}
