import type { AnyRow, Entity } from '../../../src/lib/domain/core';
import { delimited } from '../../../src/lib/domain/core/audience';
import { fromWire, rowSql, toRecord } from '../../../src/lib/domain/core/codec';
import type { SavedRow } from '../../../src/lib/sync/protocol/port';

/** A row as it is stored: the entity's fields, and its audience. */
export interface StoredRow {
	readonly row: AnyRow;
	/** Delimited. */
	readonly audience: string;
}

/** An entity's SQL, put together once. */
export interface EntityStatements {
	readonly byId: string;
	byField(field: string): string;
	readonly insert: string;
	readonly update: string;
}

const made = new Map<string, EntityStatements>();

export function statementsOf(entity: Entity): EntityStatements {
	const known = made.get(entity.name);
	if (known) return known;
	const { name, unique } = entity;
	const columns = [...entity.columns.map((column) => column.name), 'seq', 'audience', 'until'];
	const select = `SELECT ${rowSql(entity, 'e')} AS row, e.audience AS audience FROM "${name}" AS e WHERE`;
	const statements = {
		byId: `${select} e.id = {:value}`,
		// The index of a unique field leaves the empty text out, and is only used by who leaves it out too.
		byField: (field: string) =>
			`${select} e."${field}" = {:value}${unique.includes(field) ? ` AND e."${field}" != ''` : ''}`,
		insert: `INSERT INTO "${name}" (id, ${columns.map((column) => `"${column}"`).join(', ')}) VALUES ({:id}, ${columns.map((column) => `{:${column}}`).join(', ')})`,
		update: `UPDATE "${name}" SET ${columns.map((column) => `"${column}" = {:${column}}`).join(', ')} WHERE id = {:id}`
	};
	made.set(name, statements);
	return statements;
}

/** What a saved row binds. */
export const columnsOf = ({
	entity,
	row,
	seq,
	audience,
	until
}: SavedRow): Record<string, string | number | boolean> => ({
	...toRecord(entity, row),
	id: row.id,
	seq,
	audience: delimited(audience),
	until: until ?? ''
});

/** Rows of a statement of `statementsOf`. */
export function readRows(db: PbDb, sql: string, value: string | number): StoredRow[] {
	const found = arrayOf(new DynamicModel({ row: '', audience: '' }));
	db.newQuery(sql).bind({ value }).all(found);
	return Array.from(found, ({ row, audience }) => ({
		row: fromWire(JSON.parse(row) as Record<string, unknown>),
		audience
	}));
}

/** Rows by id, after one, with all that the kernel keeps with them. `row` is its JSON. */
export function rowsAfter(db: PbDb, entity: Entity, after: string, limit: number) {
	const found = arrayOf(new DynamicModel({ row: '', seq: 0, audience: '', until: '' }));
	db.newQuery(
		`SELECT ${rowSql(entity, 'e')} AS row, e.seq AS seq, e.audience AS audience, e."until" AS "until"
			FROM "${entity.name}" AS e WHERE e.id > {:after} ORDER BY e.id LIMIT {:limit}`
	)
		.bind({ after, limit })
		.all(found);
	return Array.from(found, ({ row, seq, audience, until }) => ({ row, seq, audience, until }));
}
