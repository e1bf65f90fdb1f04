const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 15;

/** Fills an array with random bytes: `crypto.getRandomValues` in browsers and Node. */
export type RandomBytes = (length: number) => Uint8Array;

/** A new id of 15 characters of a-z and 0-9 (77 bits), in the form PocketBase gives its own. */
export function newId(random: RandomBytes = browserRandom): string {
	let id = '';
	while (id.length < LENGTH)
		// Bytes of 252 and more are thrown away: 256 is no multiple of 36, and every letter is to be as likely.
		for (const byte of random(LENGTH * 2)) if (byte < 252 && id.length < LENGTH) id += ALPHABET[byte % 36];
	return id;
}

const browserRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** The id of the row that a mutation inserts as its `ordinal`-th, the same on the device and on the server. */
export const derivedId = (mutation: string, ordinal: number): string => `${mutation}.${ordinal.toString(36)}`;

/** The mutation that inserted the row of such an id. */
export const mutationOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));
