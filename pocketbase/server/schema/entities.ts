import type { Entity } from '../../../src/lib/domain/core';
import type { Column } from '../../../src/lib/domain/core/codec';
import {
	collection,
	flag,
	index,
	json,
	number,
	text,
	unique,
	type CollectionDefinition,
	type Field
} from './definitions';

/** Longest audience: a row names few readers, but a meeting names each of its participants. */
const LONGEST_AUDIENCE = 20_000;

/** The collection of an entity: its columns, and what the kernel keeps with every row. */
export function entityCollection(entity: Entity): CollectionDefinition {
	const { name } = entity;
	return collection(
		name,
		[...entity.columns.map(fieldOf), number('seq'), text('audience', LONGEST_AUDIENCE), text('until', 24)],
		[
			index(name, 'seq'),
			...entity.indexes.filter((field) => !entity.unique.includes(field)).map((field) => index(name, field)),
			...entity.unique.map((field) => unique(name, field, { always: kindOf(entity, field) === 'number' }))
		]
	);
}

const kindOf = (entity: Entity, field: string) => entity.columns.find((column) => column.name === field)?.kind;

function fieldOf({ name, kind, max = 0 }: Column): Field {
	if (kind === 'number') return number(name);
	if (kind === 'bool') return flag(name);
	if (kind === 'json') return json(name);
	return text(name, max);
}
