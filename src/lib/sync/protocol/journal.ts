import type { AnyRow } from '../../domain/core';
import type { JournalRow } from './port';

type Digest = (text: string) => string;

/**
 * The one form of a JSON value that hashes are made of (RFC 8785): JSON's own writing with the keys in order, which
 * its second argument gives. A test holds it against the canonicalize library, which is written in JavaScript and in
 * PocketBase's engine takes six times as long.
 */
export function canonical(value: unknown): string {
	const keys = keysIn(value);
	// A list of keys makes JSON look them up as a program does, and every object answers to this one.
	return keys.has('__proto__') ? byOwnKeys(value) : JSON.stringify(value ?? null, [...keys].sort());
}

/** The same form, key by key. */
function byOwnKeys(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(byOwnKeys).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
	const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
	const sorted = pairs.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${byOwnKeys(one)}`).join(',')}}`;
}

/** Every key at any depth. Fields set to undefined are not written. */
function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
	if (typeof value !== 'object' || value === null) return keys;
	if (Array.isArray(value)) for (const one of value) keysIn(one, keys);
	else
		for (const key of Object.keys(value)) {
			keys.add(key);
			const one = (value as Record<string, unknown>)[key];
			if (typeof one === 'object') keysIn(one, keys);
		}
	return keys;
}

export const rowHash = (digest: Digest, row: AnyRow): string => digest(canonical(row));

/** The chain takes this in place of the arguments: salt and arguments can be erased and the chain still verifies. */
export const argsHash = (digest: Digest, salt: string, args: unknown): string => digest(salt + canonical(args));

/** Hash of a journal row over everything but what may be erased, and over the row before. */
export function chainHash(digest: Digest, row: Omit<JournalRow, 'hash'> & { hash?: string }): string {
	const { args: _args, salt: _salt, hash: _hash, ...kept } = row;
	return digest(canonical(kept));
}

/** Closes a row: its arguments' hash and its link to the row before. */
export function link(digest: Digest, row: Omit<JournalRow, 'hash' | 'argsHash'> & { salt: string }): JournalRow {
	const hashed = { ...row, argsHash: argsHash(digest, row.salt, row.args) };
	return { ...hashed, hash: chainHash(digest, hashed) };
}
