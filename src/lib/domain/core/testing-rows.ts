import type * as z from 'zod/mini';
import type { AnyRow, Entity } from './entity';
import { id, instant, fileId, noteOf, officeDate, required, isOptional, type Shape } from './fields';

/** 24 November 2026, 09:30 in the office. */
export const NOW = '2026-11-24T01:30:00.000Z';
export const TODAY = '2026-11-24';

/**
 * A row out of what a test says about it: required fields that are not said get a plain value by their kind, so
 * that a test names only what its rule is about.
 */
export function rowOf(entity: Entity, said: Readonly<Record<string, unknown>>, fallbackId: string): AnyRow {
	const fields = Object.entries(entity.shape)
		.filter(([, schema]) => !isOptional(schema))
		.map(([name, schema]) => [name, plainValue(name, schema)]);
	return { id: fallbackId, ...Object.fromEntries(fields), ...said };
}

function plainValue(name: string, schema: Shape[string]): unknown {
	const inner = required(schema);
	if (inner === instant) return NOW;
	if (inner === officeDate) return TODAY;
	if (inner === fileId) return 'f'.repeat(15);
	if (inner === id || noteOf(inner).references) return `some-${name}`;
	const { type } = inner._zod.def;
	if (type === 'string') return name.slice(0, noteOf(inner).max);
	if (type === 'enum') return Object.values((inner as z.ZodMiniEnum)._zod.def.entries)[0];
	if (type === 'number') return 0;
	if (type === 'boolean') return false;
	if (type === 'array') return [];
	if (type === 'record') return {};
	throw new Error(`${name}: say a value, there is no plain one for ${type}`);
}
