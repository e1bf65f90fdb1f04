import type { OfficeDate } from './time';

/** `BX-202611-0001`: prefix, month and four digits, a series a month (domain.md section 15). */
export const monthly = (prefix: string, today: OfficeDate, n: number): string =>
	`${prefix}-${today.slice(0, 4)}${today.slice(5, 7)}-${padded(n, 4)}`;

/** The name of a monthly series, as `ctx.next` takes it. */
export const monthlySeries = (prefix: string, today: OfficeDate): string => `${prefix}-${today.slice(0, 7)}`;

/** The number with at least `digits` digits; a longer one is not cut. */
export const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');
