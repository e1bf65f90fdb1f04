/** Rows by a key, each group in their order. `Map.groupBy` is too young for the phones of an office. */
export function grouped<T>(rows: Iterable<T>, keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}
