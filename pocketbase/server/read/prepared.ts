/**
 * The first row of a statement, each column as text, none of them NULL.
 *
 * The statement is prepared once for the whole process and kept beside the VMs: preparing a page of pull takes
 * longer than running it, and one kept by a VM would stay open when PocketBase throws the VM away.
 */
export function firstRow(
	name: string,
	sql: string,
	parameters: readonly (string | number | null)[],
	columns: number
): string[] | undefined {
	const statement = $app.store().getOrSet(`statement ${name}`, () => $app.concurrentDB().db().prepare(sql));
	const rows = statement.query(...parameters);
	try {
		if (!rows.next()) {
			rows.err();
			return undefined;
		}
		const pointers = Array.from({ length: columns }, nullString);
		rows.scan(...pointers);
		return pointers.map((pointer) => toString(pointer));
	} finally {
		rows.close();
	}
}
