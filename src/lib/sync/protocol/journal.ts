import type { AnyRow } from '../../domain/core';
import type { JournalRow } from './port';

type Digest = (text: string) => string;

/**
 * The one form of a JSON value that hashes are made of (RFC 8785): JSON's own writing with the keys in order, which
 * its second argument gives. A test holds it against the canonicalize library, which is written in JavaScript and in
 * PocketBase's engine takes six times as long.
 */
export const canonical = (value: unknown): string => JSON.stringify(value ?? null, [...keysIn(value)].sort());

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
