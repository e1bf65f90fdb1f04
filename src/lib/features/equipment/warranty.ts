import { dateAfter, type OfficeDate } from '$lib/domain/core';

/** Within how many days the end of a warranty is near. */
export const WARRANTY_SOON = 30;

/** How a warranty stands: `days` left, today counting as 0; negative once it is over. */
export interface Warranty {
	readonly until: OfficeDate;
	readonly days: number;
	readonly state: 'running' | 'soon' | 'over';
}

export function warrantyOn(today: OfficeDate, until: OfficeDate): Warranty {
	const days = Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000);
	return { until, days, state: days < 0 ? 'over' : days <= WARRANTY_SOON ? 'soon' : 'running' };
}

/** The last day of a warranty that ends soon. */
export const soonUntil = (today: OfficeDate): OfficeDate => dateAfter(today, WARRANTY_SOON);

/** Until when a thing should serve at least: the day of purchase some years on. 29 February becomes 1 March. */
export function serveUntil(purchasedOn: OfficeDate, years: number): OfficeDate {
	const day = new Date(`${purchasedOn}T00:00:00.000Z`);
	day.setUTCFullYear(day.getUTCFullYear() + years);
	return day.toISOString().slice(0, 10);
}
