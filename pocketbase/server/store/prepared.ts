import { processWide } from './process-wide';

type Parameter = string | number | null;

/**
 * Rows of a statement, each column as text, none of them NULL.
 *
 * The statement is prepared once for the whole process and kept beside the VMs: preparing a page of pull takes
 * longer than running it, and one kept by a VM would stay open when PocketBase throws the VM away. It reads on the
 * connections that do not write, so it sees what is committed.
 *
 * @param name tells the statement apart
 * @param columns how many it has
 */
export function rowsOf(name: string, sql: string, parameters: readonly Parameter[], columns: number): string[][] {
	const prepared = statement(name, sql);
	const rows = (moment ? moment.stmt(prepared) : prepared).query(...parameters);
	const found: string[][] = [];
	try {
		while (rows.next()) {
			const pointers: PbPointer[] = [];
			for (let n = 0; n < columns; n++) pointers.push(nullString());
			rows.scan(...pointers);
			found.push(pointers.map((pointer) => toString(pointer)));
		}
		rows.err();
		return found;
	} finally {
		rows.close();
	}
}

export const firstRow = (
	name: string,
	sql: string,
	parameters: readonly Parameter[],
	columns: number
): string[] | undefined => rowsOf(name, sql, parameters, columns)[0];

/** What everything is read in, while `atOneMoment` runs. */
let moment: PbSqlTx | undefined;

/**
 * Everything that `rowsOf` reads in `read` is of one moment, however long it takes and whoever writes meanwhile. The
 * transaction locks nobody out; the log cannot be folded into the database until it ends.
 */
export function atOneMoment<T>(read: () => T): T {
	moment = $app.concurrentDB().db().beginTx(new Context(), null);
	try {
		return read();
	} finally {
		moment.rollback();
		moment = undefined;
	}
}

/** As this VM knows them; it may have them from another. */
const known = new Map<string, PbStatement>();

function statement(name: string, sql: string): PbStatement {
	const before = known.get(name);
	if (before) return before;
	const prepared = processWide(
		`statement ${name}`,
		() => $app.concurrentDB().db().prepare(sql),
		(made) => made.close()
	);
	known.set(name, prepared);
	return prepared;
}
