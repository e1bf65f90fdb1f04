import { monthAfter } from '../../../src/lib/domain/core';
import { changeSupplyRules, countItem, planStocktake, startStocktake } from '../../../src/lib/domain/supplies';
import type { Calendar } from './calendar';
import { entry, type SeedMutation } from './seed-file';
import { DEMO_ITEMS, itemId, KEEPER } from './supply-items';

const AREAS = [
	{ place: '1 楼库房', counter: 'meetings' },
	{ place: '文具柜', counter: 'admin' },
	{ place: '茶水与清洁', counter: KEEPER }
];

/** What differs in the stocktake: counted less the book. */
const OFF: Readonly<Record<string, number>> = {
	'A4 复印纸 70g': -5,
	'硫酸纸 A1': -1,
	'热熔封套 10mm': -6,
	'中性笔 0.5 黑': 2,
	'胶水 50ml': -1
};

/** The stocktake of the month is on: 27 of 42 items are counted, one was counted again by somebody else. */
export function stocktake(calendar: Calendar): SeedMutation[] {
	const counted = (place: string, most: number) =>
		DEMO_ITEMS.map((item, n) => ({ item, n }))
			.filter(({ item }) => item.place === place)
			.slice(0, most);
	const count = (n: number, by: string, time: string, quantity: number, recount = false) =>
		entry(`count-${n}${recount ? '-again' : ''}`, calendar.at({ days: 0, time }), by, countItem, {
			stocktake: 'demo-stocktake.0',
			item: itemId(n),
			quantity,
			recount
		});
	const times = (n: number) => `08:${String(31 + n).padStart(2, '0')}`;
	return [
		entry('supply-rules', calendar.at({ days: 20, time: '09:00' }), 'admin', changeSupplyRules, {
			set: {
				valuation: 'movingAverage',
				schedule: 'monthly',
				// The one that is on was planned by hand; the clock begins with the next month.
				scheduleFrom: `${monthAfter(calendar.today.slice(0, 7))}-01`,
				supervisor: 'p-006',
				recountOver: 50_00,
				recountPercent: 5
			},
			areas: AREAS
		}),
		entry('stocktake', calendar.at({ days: 1, time: '17:10' }), KEEPER, planStocktake, {
			scope: 'whole',
			areas: AREAS,
			plannedOn: calendar.today,
			startsAt: '15:00',
			blind: true,
			supervisor: 'p-006',
			recountOver: 50_00,
			recountPercent: 5
		}),
		entry('stocktake-start', calendar.at({ days: 0, time: '08:30' }), KEEPER, startStocktake, {
			stocktake: 'demo-stocktake.0'
		}),
		...counted('1 楼库房', 17).map(({ item, n }, nth) =>
			count(n, 'meetings', times(nth), item.left + (OFF[item.name] ?? 0))
		),
		...counted('文具柜', 8).map(({ item, n }, nth) => count(n, 'admin', times(nth), item.left + (OFF[item.name] ?? 0))),
		...counted('茶水与清洁', 2).map(({ item, n }, nth) => count(n, KEEPER, times(nth), item.left)),
		count(0, 'admin', '08:55', (DEMO_ITEMS[0]?.left ?? 0) - 4, true)
	];
}
