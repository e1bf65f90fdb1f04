import type { AnyRow, Entity } from '../../../src/lib/domain/core';
import { delimited } from '../../../src/lib/domain/core/audience';
import { fromWire, rowSql, toRecord, type Stored } from '../../../src/lib/domain/core/codec';
import type { SavedRow } from '../../../src/lib/sync/protocol/port';
import { rowsOf } from './prepared';

/** A row as it is stored: the entity's fields, and its audience. */
export interface StoredRow {
	readonly row: AnyRow;
	/** Delimited. */
	readonly audience: string;
}

/** An entity's reading statement by one column: put together once, since that takes longer than running it. */
interface Reading {
	readonly name: string;
	readonly sql: string;
}

const readings = new Map<string, Reading>();

function reading(entity: Entity, field: string): Reading {
	const name = `${entity.name} by ${field}`;
	const known = readings.get(name);
	if (known) return known;
	// The index of a unique field leaves the empty text out, and is only used by who leaves it out too.
	const isThere = entity.unique.includes(field) ? ` AND e."${field}" != ''` : '';
	// One column: what crosses from Go to JavaScript costs more than what SQLite does.
	const sql = `SELECT json_array(${rowSql(entity, 'e')}, e.audience) FROM "${entity.name}" AS e WHERE e."${field}" = ?${isThere}`;
	readings.set(name, { name, sql });
	return { name, sql };
}

export const rowById = (entity: Entity, id: string): StoredRow | undefined => rowsByField(entity, 'id', id)[0];

/** Rows whose field has this value. */
export function rowsByField(entity: Entity, field: string, value: string | number): StoredRow[] {
	const { name, sql } = reading(entity, field);
	return rowsOf(name, sql, [value], 1).map(([text = '']) => {
		const [row, audience] = JSON.parse(text) as [Record<string, unknown>, string];
		return { row: fromWire(row), audience };
	});
}

/** An entity's writing statements. They name what `columnsOf` gives. */
export interface WriteStatements {
	readonly insert: string;
	readonly update: string;
}

const writings = new Map<string, WriteStatements>();

export function statementsOf({ name, columns: fields }: Entity): WriteStatements {
	const known = writings.get(name);
	if (known) return known;
	const columns = [...fields.map((column) => column.name), 'seq', 'audience', 'until'];
	const made = {
		insert: `INSERT INTO "${name}" ("${columns.join('", "')}", id) VALUES ({:${columns.join('}, {:')}}, {:id})`,
		update: `UPDATE "${name}" SET ${columns.map((column) => `"${column}" = {:${column}}`).join(', ')} WHERE id = {:id}`
	};
	writings.set(name, made);
	return made;
}

/** What a saved row binds. */
export function columnsOf({ entity, row, seq, audience, until }: SavedRow): Record<string, Stored> {
	const columns = toRecord(entity, row);
	columns.id = row.id;
	columns.seq = seq;
	columns.audience = delimited(audience);
	columns.until = until ?? '';
	return columns;
}

/** Rows by id, after one, with all that the kernel keeps with them. `row` is its JSON. */
export const rowsAfter = (entity: Entity, after: string, limit: number) =>
	rowsOf(
		`${entity.name} after`,
		`SELECT ${rowSql(entity, 'e')}, e.seq, e.audience, e."until" FROM "${entity.name}" AS e WHERE e.id > ? ORDER BY e.id LIMIT ?`,
		[after, limit],
		4
	).map(([row = '', seq, audience = '', until = '']) => ({ row, seq: Number(seq), audience, until }));
