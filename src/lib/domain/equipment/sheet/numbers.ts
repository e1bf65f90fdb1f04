import type { CellReading } from './finding';

const CURRENCY = /(?:¥|\$|€|£|元|圆|整|RMB|CNY|USD|EUR)/gi;
const PLAIN = /^(\d+)(?:\.(\d+))?$/;

/**
 * Reads an amount as fen: ¥1,234.50, 1234.5, 1.234,50, 1.2万. More than two decimals are rounded, with a remark.
 * A number in scientific notation is none: the spreadsheet has thrown digits away.
 */
export function readPrice(cell: string): CellReading<number> {
	const text = cell.normalize('NFKC').replace(CURRENCY, '').replace(/[\s']/g, '');
	const wan = text.endsWith('万');
	const match = PLAIN.exec(ungrouped(wan ? text.slice(0, -1) : text));
	if (!match) return { remark: 'not_a_number' };
	const [, whole = '', decimals = ''] = match;

	const places = wan ? 6 : 2;
	const digits = decimals.padEnd(places + 1, '0');
	const fen = Number(whole + digits.slice(0, places)) + (Number(digits[places]) >= 5 ? 1 : 0);
	if (!Number.isSafeInteger(fen)) return { remark: 'not_a_number' };
	if (wan) return { value: fen, remark: 'in_wan' };
	return /[1-9]/.test(decimals.slice(places)) ? { value: fen, remark: 'rounded' } : { value: fen };
}

/** Without the marks between thousands, with a point before the decimals. */
function ungrouped(text: string): string {
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replace(/,/g, '');
	if (/^\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(text)) return text.replace(/\./g, '').replace(',', '.');
	return text;
}

/** Whole years, `6`, `6年`, `6 years`. */
export function readYears(cell: string): CellReading<number> {
	const match = /^(\d{1,3})(?:\.0+)?\s*(?:年|years?|yrs?|y)?$/i.exec(cell.normalize('NFKC').trim());
	return match ? { value: Number(match[1]) } : { remark: 'number_unreadable' };
}

/** `1.20E+15`: what a spreadsheet makes of a long number. The digits after the first few are lost. */
const DAMAGED = /^\d(?:\.\d+)?E\+?\d+$/i;

/**
 * Reads a number that names a thing (tag, serial number), as text. Takes off what spreadsheets put on: a leading
 * apostrophe, `.0`. Refuses a damaged one (`digits_lost`): a wrong number is worse than none.
 */
export function readIdentifier(cell: string): CellReading<string> {
	const text = cell
		.trim()
		.replace(/^['’=]+"?|"$/g, '')
		.replace(/^(\d+)\.0+$/, '$1');
	return DAMAGED.test(text.normalize('NFKC')) ? { remark: 'digits_lost' } : { value: text };
}
