import { MOST_TOKENS } from './parameters';

/**
 * Whether the viewer may read the row `table`. Tokens are compared with their brackets on, so that none matches
 * inside another: instr, since LIKE takes `_` and `%` of a token for wildcards.
 *
 * @param first number of the parameter that holds the first of MOST_TOKENS tokens
 */
export const readable = (table: string, first: number): string =>
	`(${tokenPlaces(first)
		.map((token) => `instr(${table}.audience, ${token}) > 0`)
		.join(' OR ')})`;

export const tokenPlaces = (first: number): string[] => Array.from({ length: MOST_TOKENS }, (_, n) => `?${first + n}`);
