import fc from 'fast-check';
import type * as z from 'zod/mini';
import type { AnyRow, Entity } from './entity';
import { fileId, id, instant, isOptional, noteOf, officeDate, required, type Shape } from './fields';
import { instantOf } from './time';

/** Random valid rows of an entity, made out of its zod shape alone: a new entity is tested without a word. */
export function arbitraryRow(entity: Entity): fc.Arbitrary<AnyRow> {
	return fc
		.record({ id: spokenId, ...arbitraryFields(entity.shape) })
		.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as AnyRow);
}

const arbitraryFields = (shape: Shape): Record<string, fc.Arbitrary<unknown>> =>
	Object.fromEntries(
		Object.entries(shape).map(([name, schema]) => {
			const value = arbitraryValue(name, required(schema));
			return [name, isOptional(schema) ? fc.option(value, { nil: undefined }) : value];
		})
	);

const spokenId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,30}$/);
const moment = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instantOf);

/** Trimmed as the schema trims, never empty; quotes, backslashes, combining marks and emoji included. */
const words = (max: number) =>
	fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(max, 40) })
		.map((text) => text.trim().slice(0, max).trim())
		.filter((text) => text.length > 0);

function arbitraryValue(name: string, schema: Shape[string]): fc.Arbitrary<unknown> {
	if (schema === instant) return moment;
	if (schema === officeDate) return moment.map((at) => at.slice(0, 10));
	if (schema === fileId) return fc.stringMatching(/^[a-z0-9]{15}$/);
	if (schema === id || noteOf(schema).references) return spokenId;
	const { type } = schema._zod.def;
	switch (type) {
		case 'string':
			return words(noteOf(schema).max ?? 40);
		case 'enum':
			return fc.constantFrom(...Object.values((schema as z.ZodMiniEnum)._zod.def.entries));
		case 'number':
			return fc.oneof(fc.constant(0), fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER));
		case 'boolean':
			return fc.boolean();
		case 'array':
			return fc.array(arbitraryValue(name, (schema as z.ZodMiniArray<Shape[string]>)._zod.def.element), {
				maxLength: 4
			});
		case 'record':
			return fc.dictionary(
				fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
				fc.oneof(fc.string(), fc.integer(), fc.boolean())
			);
		case 'object':
			return fc
				.record(arbitraryFields((schema as z.ZodMiniObject<Shape>)._zod.def.shape))
				.map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)));
		default:
			throw new Error(`${name}: no random value for ${type}`);
	}
}
