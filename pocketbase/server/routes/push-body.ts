import * as z from 'zod/mini';
import { id } from '../../../src/lib/domain/core';
import type { Mutation, PushRequest } from '../../../src/lib/sync/protocol/wire';

// Rows get ids derived from a mutation's, and the journal has a column for each of these: what does not fit is no
// entry of ours. A claimed time may be any text; a device's clock is no reason to lose what was done.
const mutation = z.object({
	id: id.check(z.maxLength(64)),
	name: z.string().check(z.minLength(1), z.maxLength(80)),
	version: z.int().check(z.positive()),
	at: z.string().check(z.maxLength(40)),
	args: z.unknown()
});

const request = z.object({
	client: id,
	actor: id,
	build: z.string().check(z.maxLength(100)),
	now: z.string().check(z.maxLength(40)),
	mutations: z.array(mutation)
});

const report = z.object({ client: id, now: z.string().check(z.maxLength(40)), mutation });

/** What a device pushes, or undefined where it cannot be read. */
export const readPush = (text: string): PushRequest | undefined => parsed(text, request);

/** What a passer-by reports, or undefined where it cannot be read. */
export const readReport = (text: string): { client: string; now: string; mutation: Mutation } | undefined =>
	parsed(text, report);

/** JSON of this form, or undefined for anything else. */
export function parsed<T>(text: string, schema: z.ZodMiniType<T>): T | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (problem) {
		if (problem instanceof SyntaxError) return undefined;
		throw problem;
	}
	const read = schema.safeParse(value);
	return read.success ? read.data : undefined;
}
