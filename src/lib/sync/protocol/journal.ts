import canonicalize from 'canonicalize';
import type { AnyRow } from '../../domain/core';
import type { JournalRow } from './port';

type Digest = (text: string) => string;

/** The one form of a value that hashes are made of (RFC 8785). */
export const canonical = (value: unknown): string => canonicalize(value ?? null) ?? 'null';

export const rowHash = (digest: Digest, row: AnyRow): string => digest(canonical(row));

/** The chain takes this in place of the arguments: salt and arguments can be erased and the chain still verifies. */
export const argsHash = (digest: Digest, salt: string, args: unknown): string => digest(salt + canonical(args));

/** Hash of a journal row over everything but what may be erased, and over the row before. */
export function chainHash(digest: Digest, row: Omit<JournalRow, 'hash'> & { hash?: string }): string {
	const { args: _args, salt: _salt, hash: _hash, ...kept } = row;
	return digest(canonical(withoutUndefined(kept)));
}

/** Closes a row: its arguments' hash and its link to the row before. */
export function link(digest: Digest, row: Omit<JournalRow, 'hash' | 'argsHash'> & { salt: string }): JournalRow {
	const hashed = { ...row, argsHash: argsHash(digest, row.salt, row.args) };
	return { ...hashed, hash: chainHash(digest, hashed) };
}

const withoutUndefined = (row: object): object =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
