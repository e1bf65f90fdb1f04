/** How the office numbers its things, as far as a person who types a number can be helped: `BG-` and four digits. */
export interface CodePattern {
	prefix: string;
	digits: number;
}

/**
 * The code a person means by what he typed. Digits alone are a number of the office and are completed (147 → BG-0147);
 * more digits than a number has are some other code, as is everything else, and stay as typed.
 * Full-width letters and digits of a Chinese keyboard count as plain ones.
 */
export function completeCode(typed: string, { prefix, digits }: CodePattern): string {
	const text = typed.normalize('NFKC').trim();
	if (/^\d+$/.test(text) && text.length <= digits) return prefix + text.padStart(digits, '0');
	if (text.toLowerCase().startsWith(prefix.toLowerCase())) return prefix + text.slice(prefix.length).toUpperCase();
	return text;
}

/** Whether what was typed so far may still be a bare number of the office, so that the prefix is shown before it. */
export function isNumber(typed: string, { digits }: CodePattern): boolean {
	return /^\d*$/.test(typed) && typed.length <= digits;
}
