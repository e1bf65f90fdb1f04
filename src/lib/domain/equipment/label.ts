import type { ReadTx } from '../core';
import { equipment, type Equipment } from './equipment';
import { foreignCodes } from './foreign-code';

/** The one form of a tag, on labels and in the ledger: half width, upper case, no spaces. */
export const tagOf = (text: string): string => plain(text).replace(/\s+/g, '').toUpperCase();

/** A foreign code as it is kept: half width, no spaces around. Case matters in a maker's code. */
export const codeOf = (text: string): string => plain(text).trim();

/** What a label's code holds. `address` is the office's public address, without anything after the host. */
export const labelLink = (address: string, assetTag: string): string =>
	`${address.replace(/\/+$/, '')}/e/${encodeURIComponent(assetTag)}`;

export interface ScannedCode {
	/** To look up among asset tags. */
	readonly tag: string;
	/** To look up among foreign codes, if no tag is found. */
	readonly code: string;
	/** It was one of our links; then there is no foreign code to link. */
	readonly isLabel: boolean;
}

// goja has no URL.
const LINK = /^https?:\/\/[^/?#]+(?:\/[^?#]*)?\/e\/([^/?#]+)\/?(?:[?#].*)?$/i;

/**
 * Reads what a camera, a keyboard or a hand gave: a label's link, of any host since an office may have moved, a
 * bare tag in any case and width, or a foreign code. Refuses nothing: whether it is known, the ledger says.
 */
export function readCode(scanned: string): ScannedCode {
	const code = codeOf(scanned);
	const inLink = LINK.exec(code)?.[1];
	if (inLink === undefined) return { tag: tagOf(code), code, isLabel: false };
	return { tag: tagOf(decoded(inLink)), code, isLabel: true };
}

/** The thing with this tag or this foreign code, unless its import was taken back. On a device: if it is here. */
export function findByCode(tx: ReadTx, scanned: string): Equipment | undefined {
	const { tag, code } = readCode(scanned);
	const tagged = tx.where(equipment, 'assetTag', tag)[0];
	if (tagged && !tagged.withdrawn) return tagged;
	const linked = tx.where(foreignCodes, 'code', code)[0]?.equipment;
	const item = linked === undefined ? undefined : tx.get(equipment, linked);
	return item && !item.withdrawn ? item : undefined;
}

/** The tag after this one, `BG-0400` → `BG-0401`, as a proposal; undefined where it does not end in a number. */
export function followingTag(tag: string): string | undefined {
	const [, start = '', digits] = /^(.*?)(\d{1,12})$/.exec(tag) ?? [];
	return digits && start + String(Number(digits) + 1).padStart(digits.length, '0');
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff]/g, '');

/** The link's tag, or its letters as they are where somebody else's link is not well formed. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch (problem) {
		if (problem instanceof URIError) return part;
		throw problem;
	}
}
