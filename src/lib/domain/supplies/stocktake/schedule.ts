import { calendarOf, isWorkingDay } from '../../calendar';
import {
	dateAfter,
	lastDayOf,
	mutator,
	officeDate,
	system,
	type OfficeDate,
	type OfficeMonth,
	type ReadTx
} from '../../core';
import { tellDuty } from '../../notifications/notification';
import { supplyRulesOf } from '../rules';
import { stocktakeNumber } from './plan';
import { stocktakes } from './stocktake';

/** Days before a month's end from which its stocktake is planned: time enough to say who counts. */
const AHEAD = 10;
/** Months that end a quarter. */
const QUARTERS = ['03', '06', '09', '12'];

/** The stocktake that the clock plans for a month. */
export const scheduledId = (month: OfficeMonth): string => `stocktake.${month}`;

/**
 * Run by the clock every day: plans the stocktake of the month or quarter ten days before its last working day, with the
 * areas and people of the rules, once.
 */
export const planScheduled = mutator('stocktakes.planScheduled', {
	kind: 'fact',
	who: [system],
	args: { on: officeDate },
	apply(tx, { on }, ctx) {
		const { schedule, scheduleFrom, areas, supervisor, recountOver, recountPercent } = supplyRulesOf(tx);
		const month = on.slice(0, 7);
		const plannedOn = lastWorkingDayOf(tx, month);
		if (schedule === 'none' || (schedule === 'quarterly' && !QUARTERS.includes(month.slice(5)))) return;
		if (on < dateAfter(plannedOn, -AHEAD) || plannedOn < (scheduleFrom ?? '') || !areas?.length) return;
		const id = scheduledId(month);
		if (tx.get(stocktakes, id)) return;
		const plan = { areas: [...areas], supervisor, recountOver, recountPercent, plannedOn, startsAt: '15:00' };
		tx.insert(stocktakes, {
			...plan,
			id,
			number: stocktakeNumber(ctx),
			scope: 'whole',
			blind: true,
			status: 'planned'
		});
		tellDuty(tx, 'supplies', 'stocktake_planned', { stocktake: id, on: plannedOn });
	}
});

function lastWorkingDayOf(tx: ReadTx, month: OfficeMonth): OfficeDate {
	const calendar = calendarOf(tx);
	let day = lastDayOf(month);
	while (!isWorkingDay(calendar, day)) day = dateAfter(day, -1);
	return day;
}
