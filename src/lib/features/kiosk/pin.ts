import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export const PIN_DIGITS = { least: 4, most: 8 } as const;

/** Slow enough that trying all PINs of a stolen copy takes hours on a tablet, quick enough for the person who waits. */
const ROUNDS = 20_000;

/** What is kept of a PIN, by its salt. Not by the browser's own cryptography: an office network may have no HTTPS. */
export const hashOfPin = (pin: string, salt: string): string =>
	bytesToHex(pbkdf2(sha256, pin, salt, { c: ROUNDS, dkLen: 32 }));
