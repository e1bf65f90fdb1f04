import type { AnyRow, Entity } from '../../../src/lib/domain/core';
import { delimited } from '../../../src/lib/domain/core/audience';
import { fromWire, rowSql, stored, type Stored } from '../../../src/lib/domain/core/codec';
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

const made = new Map<string, Reading>();

function reading(entity: Entity, field: string): Reading {
	const name = `${entity.name} by ${field}`;
	const known = made.get(name);
	if (known) return known;
	// The index of a unique field leaves the empty text out, and is only used by who leaves it out too.
	const isThere = entity.unique.includes(field) ? ` AND e."${field}" != ''` : '';
	// One column: what crosses from Go to JavaScript costs more than what SQLite does.
	const sql = `SELECT json_array(${rowSql(entity, 'e')}, e.audience) FROM "${entity.name}" AS e WHERE e."${field}" = ?${isThere}`;
	made.set(name, { name, sql });
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

/** A writing statement and what it binds. */
export interface Writing {
	readonly sql: string;
	readonly parameters: Record<string, Stored>;
}

/**
 * Adds a row. Absent fields are not named: the table's own defaults stand for "absent", and a row of thirty fields
 * mostly has ten.
 */
export function insertion({ entity, row, seq, audience, until }: SavedRow): Writing {
	const parameters: Record<string, Stored> = { id: row.id, seq, audience: delimited(audience), until: until ?? '' };
	for (const { name, kind } of entity.columns) if (row[name] !== undefined) parameters[name] = stored(kind, row[name]);
	const columns = Object.keys(parameters);
	return {
		sql: `INSERT INTO "${entity.name}" ("${columns.join('", "')}") VALUES ({:${columns.join('}, {:')}})`,
		parameters
	};
}

/** Changes a row: the fields that are not as they were in `before`, and what the kernel keeps with it. */
export function change({ entity, row, seq, audience, until }: SavedRow, before: AnyRow | undefined): Writing {
	const parameters: Record<string, Stored> = { seq, audience: delimited(audience), until: until ?? '' };
	for (const { name, kind } of entity.columns)
		if (!before || row[name] !== before[name]) parameters[name] = stored(kind, row[name]);
	const changes = Object.keys(parameters).map((column) => `"${column}" = {:${column}}`);
	parameters.id = row.id;
	return { sql: `UPDATE "${entity.name}" SET ${changes.join(', ')} WHERE id = {:id}`, parameters };
}

/** Rows by id, after one, with all that the kernel keeps with them. `row` is its JSON. */
export const rowsAfter = (entity: Entity, after: string, limit: number) =>
	rowsOf(
		`${entity.name} after`,
		`SELECT ${rowSql(entity, 'e')}, e.seq, e.audience, e."until" FROM "${entity.name}" AS e WHERE e.id > ? ORDER BY e.id LIMIT ?`,
		[after, limit],
		4
	).map(([row = '', seq, audience = '', until = '']) => ({ row, seq: Number(seq), audience, until }));
