import type { AnyRow } from '../../src/lib/domain/core';

export function equal(found: unknown, expected: unknown, what: string): void {
	if (found !== expected) throw new Error(`${what}: ${String(found)}, expected ${String(expected)}`);
}

/**
 * Numbers from 1 on, without gaps and repeats, in whatever order.
 * @param open those that a restored office keeps for entries which have not come back: explained gaps
 */
export function series(numbers: readonly number[], open: readonly number[], what: string): void {
	const sorted = [...numbers, ...open].sort((a, b) => a - b);
	equal(sorted.join(), sorted.map((_, n) => n + 1).join(), `${what}, without gaps and repeats`);
}

/** No two rows share the field's value. */
export function unique(rows: readonly AnyRow[], field: string): void {
	const values = rows.map((row) => row[field]).filter((value) => value !== undefined);
	equal(new Set(values).size, values.length, `different values of ${field}`);
}
