import { dateAfter, millisecondsOf, officeDateOf, officeInstant, type OfficeDate } from '$lib/domain/core';
import type { SupplyBalance, SupplyItem, SupplyMovement } from '$lib/domain/supplies';

/** Weeks of use that are looked at. */
export const WEEKS = 8;
/** Days without use after which stock lies dead. */
export const DEAD_DAYS = 180;
/** Weeks of use that stock of a slow item covers at least. */
const SLOW_WEEKS = 52;
const WEEK = 7 * 24 * 60 * 60_000;
const DEFAULT_LEAD_DAYS = 7;

/** What can be seen coming of an item. */
export interface Foresight {
	/** Use of each of the last eight weeks, the oldest first. */
	readonly weekly: readonly number[];
	/** On average, over the weeks the item has had a book. */
	readonly perWeek: number;
	/** The first day on which nothing is left, if it goes on so; absent: no use, or further than ten years. */
	readonly runsOutOn: OfficeDate | undefined;
	/** 安全库存 as the use suggests it; absent: no use to judge by. */
	readonly suggested: number | undefined;
	/** Not used for half a year, though some is there. */
	readonly isDead: boolean;
	/** More than a year of use is there. */
	readonly isSlow: boolean;
}

/** Whether a movement is use: issued, brought back unused, or the reversal of such. Loans come back, they are none. */
export const isUse = ({ kind, person, department }: Pick<SupplyMovement, 'kind' | 'person' | 'department'>): boolean =>
	kind === 'issue' || kind === 'return' || (kind === 'reversal' && (person !== undefined || department !== undefined));

/**
 * Foresees an item by its use of the last eight weeks.
 * The safety stock covers the days until new stock arrives and a week to notice, at the average use, plus how much the
 * weeks differ (their standard deviation); two figures are enough for a number nobody counts on.
 * @param today the office's day; the weeks end with it
 * @param movements of the item, of those weeks at least
 */
export function foresee(
	item: Pick<SupplyItem, 'leadDays' | 'addedAt'>,
	balance: Pick<SupplyBalance, 'quantity' | 'lastIn' | 'lastOut'> | undefined,
	movements: readonly SupplyMovement[],
	today: OfficeDate
): Foresight {
	const end = millisecondsOf(officeInstant(dateAfter(today, 1)));
	const weekly = Array.from({ length: WEEKS }, () => 0);
	for (const movement of movements) {
		if (!isUse(movement)) continue;
		const week = WEEKS - 1 - Math.floor((end - 1 - millisecondsOf(movement.at)) / WEEK);
		if (week >= 0 && week < WEEKS) weekly[week] = (weekly[week] ?? 0) - movement.quantity;
	}
	const known = Math.min(WEEKS, Math.max(1, Math.ceil((end - millisecondsOf(item.addedAt)) / WEEK)));
	const lived = weekly.slice(WEEKS - known);
	const perWeek = lived.reduce((sum, one) => sum + one, 0) / known;
	const quantity = balance?.quantity ?? 0;
	const lastUse = balance?.lastOut ?? balance?.lastIn ?? item.addedAt;
	return {
		weekly: weekly.map((one) => Math.max(one, 0)),
		perWeek,
		runsOutOn: runsOut(quantity, perWeek, today),
		suggested: perWeek > 0 ? suggested(lived, perWeek, item.leadDays ?? DEFAULT_LEAD_DAYS) : undefined,
		isDead: quantity > 0 && perWeek <= 0 && officeDateOf(lastUse) < dateAfter(today, -DEAD_DAYS),
		isSlow: perWeek > 0 && quantity / perWeek > SLOW_WEEKS
	};
}

function runsOut(quantity: number, perWeek: number, today: OfficeDate): OfficeDate | undefined {
	if (perWeek <= 0) return undefined;
	const days = Math.floor((quantity / perWeek) * 7);
	return days > 3_650 ? undefined : dateAfter(today, days);
}

function suggested(weekly: readonly number[], perWeek: number, leadDays: number): number {
	const spread = Math.sqrt(weekly.reduce((sum, one) => sum + (one - perWeek) ** 2, 0) / weekly.length);
	const wanted = perWeek * (leadDays / 7 + 1) + spread;
	const step = wanted > 200 ? 50 : wanted > 100 ? 20 : wanted > 40 ? 10 : wanted > 20 ? 5 : 1;
	return Math.ceil(wanted / step) * step;
}

/** Whether a suggestion is worth a word: a fifth away from what is set. */
export const isWorthChanging = (reorderLevel: number | undefined, wanted: number | undefined): boolean =>
	wanted !== undefined && (reorderLevel === undefined || Math.abs(wanted - reorderLevel) > reorderLevel * 0.2);
