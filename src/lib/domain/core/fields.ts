import * as z from 'zod/mini';

// PocketBase's hooks and a strict content security policy both forbid building functions from text.
z.config({ jitless: true });

/** What the codec must know of a field beyond its zod type. */
export interface FieldNote {
	/** Longest text in characters; PocketBase would otherwise cap a text at 5,000. */
	max?: number;
	/** Name of the entity that the field points to. */
	references?: string;
	/** The field holds the id of an uploaded file. */
	file?: true;
}

const notes = new WeakMap<z.ZodMiniType, FieldNote>();

function note<T extends z.ZodMiniType>(schema: T, about: FieldNote): T {
	notes.set(schema, about);
	return schema;
}

/** The note of a field, looking through `optional`. */
export function noteOf(schema: z.ZodMiniType): FieldNote {
	return notes.get(required(schema)) ?? {};
}

/** The field without its `optional`. */
export function required(schema: z.ZodMiniType): z.ZodMiniType {
	const def = schema._zod.def;
	return def.type === 'optional' ? required((schema as z.ZodMiniOptional<z.ZodMiniType>)._zod.def.innerType) : schema;
}

export const isOptional = (schema: z.ZodMiniType): boolean => schema._zod.def.type === 'optional';

/**
 * Makes a schema once for each key. Every one is a hundred small objects, and the server holds all of them in each of
 * its engines: twice the same is memory that grows with every duty.
 */
function once<K, T extends z.ZodMiniType>(make: (key: K) => T): (key: K) => T {
	const made = new Map<K, T>();
	return (key) => {
		const known = made.get(key);
		if (known) return known;
		const schema = make(key);
		made.set(key, schema);
		return schema;
	};
}

const optionalOf = once((schema: z.ZodMiniType) => z.optional(schema));

/** The field may be absent. Absent is never `null` and never the empty text. */
export const optional = <T extends z.ZodMiniType>(schema: T) => optionalOf(schema) as z.ZodMiniOptional<T>;

type Check<T> = (payload: z.core.ParsePayload<T>) => void;

/** As a check of our own. One of zod's is an object of six kilobytes in the server's engines; this is a function. */
const check =
	<T>(holds: (value: T) => boolean, issue: z.core.$ZodRawIssue): Check<T> =>
	(payload) => {
		if (!holds(payload.value)) payload.issues.push({ ...issue, input: payload.value } as z.core.$ZodRawIssue);
	};

const trimmed: Check<string> = (payload) => {
	payload.value = payload.value.trim();
};
const notEmpty = check((value: string) => value !== '', {
	code: 'too_small',
	origin: 'string',
	minimum: 1,
	input: undefined
});
const atMost = (most: number) =>
	check((value: string | readonly unknown[]) => value.length <= most, {
		code: 'too_big',
		origin: 'string',
		maximum: most,
		input: undefined
	});
const form = (holds: (value: string) => boolean) =>
	check(holds, { code: 'invalid_format', format: 'regex', origin: 'string', input: undefined });
const notNegative = check((value: number) => value >= 0, {
	code: 'too_small',
	origin: 'number',
	minimum: 0,
	input: undefined
});

/** -0 is 0 on the way to the office, and would not be the same row here. */
const plainZero: Check<number> = (payload) => {
	if (payload.value === 0) payload.value = 0;
};

/** Text of 1 to `max` characters, trimmed. The empty text is refused: PocketBase stores it for "absent". */
export const text = once((max: number) => note(z.string().check(trimmed, notEmpty, atMost(max)), { max }));

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
const ID_LENGTH = 80;

const idForm = form((value) => value.length <= ID_LENGTH && ID.test(value));

/** Id of a row: a client-made, derived or spoken one, at most 80 characters. */
export const id = note(z.string().check(idForm), { max: ID_LENGTH });

/** Id of a row of `entity`. Whether that row exists is the mutator's business: a device may not have it. */
export const ref = (entity: { readonly name: string }) => refTo(entity.name);

/** The same by the entity's name, where two entities point to one another. */
export const refTo = once((name: string) => note(z.string().check(idForm), { max: ID_LENGTH, references: name }));

/** Client-made id of an uploaded file; the bytes follow the action. */
export const fileId = note(z.string().check(form((value) => /^[a-z0-9]{15}$/.test(value))), { max: 15, file: true });

const realInstant = (value: string) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
/** Point in time, `2026-11-24T01:30:00.000Z`: one fixed form, so that texts compare as times do. */
export const instant = note(z.string().check(form(realInstant)), { max: 24 });

const realDate = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && realInstant(`${value}T00:00:00.000Z`);
/** Day in the office's calendar (Asia/Shanghai), `2026-11-24`. */
export const officeDate = note(z.string().check(form(realDate)), { max: 10 });

/** Whole number of the smallest unit (sheets, minutes, days), not negative. */
export const quantity = z.int().check(notNegative, plainZero);

/** Amount in fen (1/100 yuan), not negative. */
export const money = z.int().check(notNegative, plainZero);

/** Whole number of either sign: what comes in or goes out, in the smallest unit or in fen. */
export const signed = z.int().check(plainZero);

export const flag = z.boolean();

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
	note(z.enum(values), { max: Math.max(...values.map((value) => value.length)) });

/** List of at most `max` values, stored as JSON. */
export const list = <T extends z.ZodMiniType>(of: T, max: number) => z.array(of).check(atMost(max));

/** Values under free keys, stored as JSON: parameters of a sentence, never something to search by. */
export const facts = z.record(z.string(), z.union([z.string(), z.number().check(plainZero), z.boolean()]));

export const group = <S extends Shape>(shape: S) => z.strictObject(shape);

export type Shape = Readonly<Record<string, z.ZodMiniType>>;
export type Infer<S extends Shape> = z.output<z.ZodMiniObject<S>>;
