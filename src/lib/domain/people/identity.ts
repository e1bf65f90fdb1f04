import { Refusal, text } from '../core';

const ODD_SPACES = /[\s\u200b-\u200f\u2060\ufeff]+/g;
const DOTS = /[•‧・．]/g;

/**
 * A name as it is kept: half width, no space between Chinese characters (forms pad 张伟 to three), one inside other names,
 * 阿依·古丽 with one kind of dot.
 */
export function personName(typed: string): string {
	const spaced = typed.normalize('NFKC').replace(ODD_SPACES, ' ').replace(DOTS, '·').trim();
	return spaced.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Whether it can be a name: letters somewhere, no digits, no address. */
export const isName = (name: string): boolean => /\p{L}/u.test(name) && !/[\p{N}@<>]/u.test(name);

const MOBILE = /^1[3-9]\d{9}$/;
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;
const USER_NAME = /^[\p{L}\p{N}._-]{2,60}$/u;

/** An e-mail address as it is kept, or undefined where it is none. Case does not tell two addresses apart. */
export function emailOf(typed: string): string | undefined {
	const email = typed.normalize('NFKC').trim().toLowerCase();
	return EMAIL.test(email) ? email : undefined;
}

/**
 * A telephone number as it is kept, or undefined where it is none. A mobile is its eleven digits, without +86;
 * landlines, extensions and foreign numbers stay as they are written: 027-8830 8305, 8305, +44 20 7946 0018.
 */
export function phoneOf(typed: string): string | undefined {
	const phone = typed.normalize('NFKC').replace(ODD_SPACES, ' ').trim();
	const mobile = phone.replace(/[\s-]/g, '').replace(/^(?:\+|00)?86(?=1)/, '');
	if (MOBILE.test(mobile)) return mobile;
	return /^\+?[\d\s()#*转x-]{3,30}$/.test(phone) && /\d{3}/.test(phone.replace(/\D/g, '')) ? phone : undefined;
}

const EXTENSION = /^\d{2,8}$/;

/** An extension of the house's telephone as it is kept, digits alone: `8305`; undefined where it is none. */
export function extensionOf(typed: string): string | undefined {
	const extension = typed.normalize('NFKC').replace(ODD_SPACES, '').replaceAll('-', '');
	return EXTENSION.test(extension) ? extension : undefined;
}

/** The extension as it is kept, or none. Refuses what is none (`bad_extension`). */
export function keptExtension(typed: string | undefined): string | undefined {
	if (typed === undefined) return undefined;
	const extension = extensionOf(typed);
	if (extension === undefined) throw new Refusal('bad_extension', { value: typed });
	return extension;
}

/** A user name as it is kept, or undefined: no address and no bare number, which log-in could not tell apart. */
export function userNameOf(typed: string): string | undefined {
	const name = typed.normalize('NFKC').trim().toLowerCase();
	return USER_NAME.test(name) && /\p{L}/u.test(name) ? name : undefined;
}

/** What one logs in by, as typed. */
export const identities = { email: text(120), phone: text(30), userName: text(60) } as const;
export type Identity = keyof typeof identities;
export type Identities = Readonly<Partial<Record<Identity, string | undefined>>>;

const FORMS = { email: emailOf, phone: phoneOf, userName: userNameOf } as const;
export const IDENTITIES = ['email', 'phone', 'userName'] as const satisfies readonly Identity[];

/** Identities in the form in which they are kept, and those that are not in it. */
export function readIdentities(typed: Identities): { kept: Identities; bad: Identity[] } {
	const kept: Partial<Record<Identity, string>> = {};
	const bad: Identity[] = [];
	for (const field of IDENTITIES) {
		const value = typed[field];
		if (value === undefined) continue;
		const form = FORMS[field](value);
		if (form === undefined) bad.push(field);
		else kept[field] = form;
	}
	return { kept, bad };
}

/** Identities as they are kept. Refuses one that is none (`bad_email`, `bad_phone`, `bad_user_name`). */
export function keptIdentities(typed: Identities): Identities {
	const { kept, bad } = readIdentities(typed);
	const [first] = bad;
	if (first) throw new Refusal(BAD[first], { value: typed[first] ?? '' });
	return kept;
}

const BAD = { email: 'bad_email', phone: 'bad_phone', userName: 'bad_user_name' } as const;

/** The name as it is kept. Refuses one that is none (`bad_name`). */
export function keptName(typed: string): string {
	const name = personName(typed);
	if (!isName(name)) throw new Refusal('bad_name', { value: typed });
	return name;
}
