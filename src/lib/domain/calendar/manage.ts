import { admin, list, mutator, officeDate, Refusal, text, type OfficeDate } from '../core';
import { weekdayOf, yearOf } from './calendar';
import { HOURS, minuteOfDay, officeHours, span } from './office-hours';
import { holiday, officeYears } from './office-year';

const yearText = text(4);

/**
 * Writes the schedule of a year, from an import or by hand: all its holidays and make-up days. Refuses a year that is
 * none (`bad_year`), a day of another year (`other_year`), one that is both (`twice_named`), and a make-up day that is
 * a weekday anyway (`no_weekend`): that is a misread column.
 */
export const saveYear = mutator('calendar.saveYear', {
	kind: 'wish',
	who: [admin],
	args: { year: yearText, holidays: list(holiday, 120), makeUpDays: list(officeDate, 60) },
	apply(tx, { year, holidays, makeUpDays }, ctx) {
		if (!/^20\d\d$/.test(year)) throw new Refusal('bad_year', { value: year });
		const days = [...holidays.map(({ on }) => on), ...makeUpDays];
		for (const day of days) {
			if (yearOf(day) !== year) throw new Refusal('other_year', { year, day });
			if (days.indexOf(day) !== days.lastIndexOf(day)) throw new Refusal('twice_named', { day });
		}
		for (const day of makeUpDays) if (!isWeekend(day)) throw new Refusal('no_weekend', { day });
		const row = {
			holidays: [...holidays].sort((a, b) => (a.on < b.on ? -1 : 1)),
			makeUpDays: [...makeUpDays].sort(),
			changedAt: ctx.at,
			changedBy: ctx.actor.id
		};
		if (tx.get(officeYears, year)) tx.update(officeYears, year, row);
		else tx.insert(officeYears, { ...row, id: year });
	}
});

const isWeekend = (date: OfficeDate): boolean => weekdayOf(date) === 0 || weekdayOf(date) === 6;

/**
 * Sets the office hours of a working day. Refuses none at all (`no_hours`), a time that is none (`bad_time`), and spans
 * that end before they begin or lie over one another (`bad_spans`).
 */
export const setHours = mutator('calendar.setHours', {
	kind: 'wish',
	who: [admin],
	args: { spans: list(span, 6) },
	apply(tx, { spans }) {
		if (spans.length === 0) throw new Refusal('no_hours');
		let end = -1;
		for (const { from, to } of spans) {
			const [begins, ends] = [minuteOfDay(from), minuteOfDay(to)];
			if (begins === undefined || ends === undefined)
				throw new Refusal('bad_time', { value: begins === undefined ? from : to });
			if (begins < end || ends <= begins) throw new Refusal('bad_spans', { from, to });
			end = ends;
		}
		if (tx.get(officeHours, HOURS)) tx.update(officeHours, HOURS, { spans: [...spans] });
		else tx.insert(officeHours, { id: HOURS, spans: [...spans] });
	}
});
