import * as z from 'zod/mini';
import type { AnyRow, Entity } from './entity';
import { isOptional, noteOf, required, type FieldNote, type Shape } from './fields';

/**
 * How a field is stored. PocketBase knows no null: an absent text is '', and because an absent number would
 * become 0, numbers and flags that may be absent are stored as JSON.
 */
export type ColumnKind = 'text' | 'number' | 'bool' | 'json';

export interface Column extends FieldNote {
	readonly name: string;
	readonly kind: ColumnKind;
	readonly optional: boolean;
	/** Values of a choice. */
	readonly choices?: readonly string[];
}

const KINDS: Record<string, ColumnKind> = {
	string: 'text',
	enum: 'text',
	number: 'number',
	boolean: 'bool',
	array: 'json',
	object: 'json',
	record: 'json'
};

export function columnsOf(shape: Shape): Column[] {
	return Object.entries(shape).map(([name, schema]) => {
		const inner = required(schema);
		const kind = KINDS[inner._zod.def.type];
		const note = noteOf(schema);
		if (!kind) throw new Error(`${name}: no column for zod's ${inner._zod.def.type}`);
		if (kind === 'text' && !note.max) throw new Error(`${name}: a text names its longest length: text(60)`);
		const optional = isOptional(schema);
		const choices =
			inner._zod.def.type === 'enum' ? Object.values((inner as z.ZodMiniEnum)._zod.def.entries) : undefined;
		return {
			name,
			kind: optional && kind !== 'text' ? 'json' : kind,
			optional,
			...note,
			...(choices && { choices: choices.map(String) })
		};
	});
}

/** A stored value as PocketBase takes it: JSON as text. */
export type Stored = string | number | boolean;

/** A field's value as it is stored in a column of this kind; undefined as the column's "absent". */
export function stored(kind: ColumnKind, value: unknown): Stored {
	if (kind === 'json') return value === undefined ? 'null' : JSON.stringify(value);
	if (kind === 'number') return (value as number | undefined) ?? 0;
	if (kind === 'bool') return value === true;
	return (value as string | undefined) ?? '';
}

/** Fields of a record, ready for `record.set`. Absent fields are written too, so that an update clears them. */
export function toRecord(entity: Entity, row: AnyRow): Record<string, Stored> {
	const record: Record<string, Stored> = {};
	for (const { name, kind } of entity.columns) record[name] = stored(kind, row[name]);
	return record;
}

/** Reads one stored value; PocketBase's Record and a raw SQL row both offer it. */
export interface StoredReader {
	text(column: string): string;
	number(column: string): number;
	flag(column: string): boolean;
}

export function fromRecord(entity: Entity, id: string, read: StoredReader): AnyRow {
	const row: Record<string, unknown> = { id };
	for (const { name, kind, optional } of entity.columns) {
		if (kind === 'number') row[name] = read.number(name);
		else if (kind === 'bool') row[name] = read.flag(name);
		else if (kind === 'json') {
			const stored = read.text(name);
			const value: unknown = stored === '' ? null : JSON.parse(stored);
			if (value !== null) row[name] = value;
		} else {
			const value = read.text(name);
			if (value !== '' || !optional) row[name] = value;
		}
	}
	return row as AnyRow;
}

/**
 * SQL that makes the row's JSON out of raw columns of `table`. Absent fields come out as null, which the other
 * end drops (`fromWire`): taking them out in SQL costs more than sending them.
 */
export function rowSql(entity: Entity, table: string): string {
	const pairs = entity.columns.map(({ name, kind, optional }) => {
		const column = `${table}."${name}"`;
		if (kind === 'bool') return `'${name}', json(iif(${column}, 'true', 'false'))`;
		if (kind === 'json') return `'${name}', json(iif(${column} IS NULL OR ${column} = '', 'null', ${column}))`;
		if (optional) return `'${name}', nullif(${column}, '')`;
		return `'${name}', ${column}`;
	});
	return `json_object('id', ${table}."id", ${pairs.join(', ')})`;
}

/** The row out of pull's JSON: null means absent. */
export function fromWire(row: Readonly<Record<string, unknown>>): AnyRow {
	const clean: Record<string, unknown> = {};
	for (const key in row) if (row[key] !== null && row[key] !== undefined) clean[key] = row[key];
	return clean as AnyRow;
}

/**
 * The row without fields set to undefined, in the schema's own form (texts trimmed). Throws what zod finds. What stands
 * unchanged in `before` is let be, though this program may not know it: a newer office has written it.
 *
 * Field by field, over those that are there: zod's own walk over an object visits the absent ones too, and most of
 * a row's many optional fields are absent. In PocketBase's engine that is half of what saving a row costs.
 */
export function normalise(entity: Entity, row: Readonly<Record<string, unknown>>, before?: AnyRow): AnyRow {
	const { fields, required: needed } = checksOf(entity);
	const clean: Record<string, unknown> = {};
	const problems: string[] = [];
	for (const name in row) {
		const value = row[name];
		if (value === null || value === undefined) continue;
		const field = fields.get(name);
		const parsed = field?.safeParse(value);
		if (parsed?.success) clean[name] = parsed.data;
		else if (before?.[name] === value) clean[name] = value;
		else problems.push(...(parsed ? parsed.error.issues.map(inField(name)) : [`${name} unrecognized_keys`]));
	}
	for (const name of needed) if (row[name] === null || row[name] === undefined) problems.push(`${name} missing`);
	if (problems.length > 0) throw new Error(`${entity.name} ${String(row.id)}: ${problems.join(', ')}`);
	return clean as AnyRow;
}

const inField = (name: string) => (issue: { readonly path: PropertyKey[]; readonly code?: string }) =>
	`${[name, ...issue.path].join('.')} ${issue.code}`;

interface Checks {
	readonly fields: ReadonlyMap<string, z.ZodMiniType>;
	readonly required: readonly string[];
}

const checks = new WeakMap<Entity, Checks>();

function checksOf(entity: Entity): Checks {
	const known = checks.get(entity);
	if (known) return known;
	const shape = Object.entries(entity.shape);
	const made = {
		fields: new Map([['id', z.string()], ...shape.map(([name, schema]) => [name, required(schema)] as const)]),
		required: ['id', ...shape.filter(([, schema]) => !isOptional(schema)).map(([name]) => name)]
	};
	checks.set(entity, made);
	return made;
}
