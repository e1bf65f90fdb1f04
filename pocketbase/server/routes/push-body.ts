import type { Mutation, PushRequest } from '../../../src/lib/sync/protocol/wire';

// Rows get ids derived from a mutation's, and the journal has a column for each of these: what does not fit is no
// entry of ours. A claimed time may be any text; a device's clock is no reason to lose what was done. By hand: every
// push passes here, and zod takes ten times as long.

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;

const isId = (value: unknown, longest: number): value is string => isText(value, longest) && ID.test(value);
const isText = (value: unknown, longest: number): value is string =>
	typeof value === 'string' && value.length <= longest;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/** What a device pushes, or undefined where it cannot be read. */
export function readPush(text: string): PushRequest | undefined {
	const { client, actor, build, now, mutations, unsent } = objectIn(text);
	if (!isId(client, 80) || !isId(actor, 80) || !isText(build, 100) || !isText(now, 40)) return undefined;
	if (!Array.isArray(mutations)) return undefined;
	const read = mutations.map(readMutation);
	if (!read.every((one) => one !== undefined)) return undefined;
	return { client, actor, build, now, mutations: read, ...(isCount(unsent) && { unsent }) };
}

/** What a passer-by reports, or undefined where it cannot be read. */
export function readReport(text: string): { client: string; now: string; mutation: Mutation } | undefined {
	const { client, now, mutation } = objectIn(text);
	const read = readMutation(mutation);
	return isId(client, 80) && isText(now, 40) && read ? { client, now, mutation: read } : undefined;
}

function readMutation(value: unknown): Mutation | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { id, name, version, at, args, ...back } = value as Partial<Record<keyof Mutation, unknown>>;
	if (!isId(id, 64) || !isText(name, 80) || name === '' || !isCount(version) || !isText(at, 40)) return undefined;
	const { numbers, receipt, again } = back;
	if (again === undefined && receipt === undefined) return { id, name, version, at, args };
	const had = isText(receipt, 64) && isNumbers(numbers) ? { numbers, receipt } : {};
	return { id, name, version, at, args, ...had, ...(again === true && { again }) };
}

const MOST_SERIES = 10;

function isNumbers(value: unknown): value is Record<string, number> {
	if (typeof value !== 'object' || value === null) return false;
	const numbers = Object.values(value);
	return numbers.length <= MOST_SERIES && numbers.every(isCount);
}

/** The object that a JSON text holds; an empty one for anything else. */
export function objectIn(text: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (problem) {
		if (!(problem instanceof SyntaxError)) throw problem;
	}
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
