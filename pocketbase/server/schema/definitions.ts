import { collectionId, fieldId } from './pinned';

/** A field as PocketBase's import takes it. */
export interface FieldDefinition extends Field {
	readonly id: string;
}

/** A collection as PocketBase's import takes it. */
export interface CollectionDefinition {
	readonly id: string;
	readonly name: string;
	readonly type: 'base' | 'auth';
	readonly fields: readonly FieldDefinition[];
	readonly indexes: readonly string[];
	readonly [option: string]: unknown;
}

/** The record API is closed: pull, rows and files are the only doors to read, push and report the only ones to write. */
const CLOSED = { listRule: null, viewRule: null, createRule: null, updateRule: null, deleteRule: null };

/** Form of every id: client-made, derived (`<mutation>.<ordinal>`) or spoken. PocketBase itself would make other ones. */
const ID_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._:-]*$';
const ID_LENGTH = 80;

/** Most characters of a column that holds JSON or a whole mutation: what one push may carry, and a little more. */
export const LONGEST = 2_097_152;

/** A field without its pinned id, which hangs on the collection it stands in. */
export interface Field {
	readonly name: string;
	readonly type: string;
	readonly [option: string]: unknown;
}

export const text = (name: string, max: number, options: Record<string, unknown> = {}): Field => ({
	name,
	type: 'text',
	max,
	...options
});
export const number = (name: string): Field => ({ name, type: 'number' });
export const flag = (name: string): Field => ({ name, type: 'bool' });
export const json = (name: string): Field => ({ name, type: 'json', maxSize: LONGEST });

const primaryKey: Field = {
	name: 'id',
	type: 'text',
	system: true,
	primaryKey: true,
	required: true,
	pattern: ID_PATTERN,
	max: ID_LENGTH,
	autogeneratePattern: ''
};

export function collection(
	name: string,
	fields: readonly Field[],
	indexes: readonly string[] = [],
	options: Record<string, unknown> = {}
): CollectionDefinition {
	return {
		id: collectionId(name),
		name,
		type: 'base',
		...CLOSED,
		fields: [primaryKey, ...fields].map((field) => ({ id: fieldId(name, field.name), ...field })),
		indexes,
		...options
	};
}

/** Finds rows by a field. */
export const index = (collection: string, ...fields: string[]): string =>
	`CREATE INDEX \`idx_${collection}_${fields.join('_')}\` ON \`${collection}\` (${fields.map((field) => `\`${field}\``).join(', ')})`;

/** Keeps a field's values apart; the empty text stands for "absent" and does not count. */
export const unique = (collection: string, field: string, options: { caseless?: boolean; always?: boolean } = {}) =>
	`CREATE UNIQUE INDEX \`uniq_${collection}_${field}\` ON \`${collection}\` (\`${field}\`${options.caseless ? ' COLLATE NOCASE' : ''})` +
	(options.always ? '' : ` WHERE \`${field}\` != ''`);
