import { entity, group, id, instant, list, officeDate, optional, staff, text, type RowOf } from '../core';

/** A day on which the office is closed though it may be a weekday. */
export const holiday = group({
	on: officeDate,
	/** `春节` */
	name: optional(text(30))
});

/**
 * The schedule of a year as the State Council published it (around November of the year before): what differs from
 * Monday to Friday. The id is the year, `2027`. A year without a row is not published (未发布): its deadlines are
 * provisional.
 */
export const officeYears = entity('officeYears', {
	row: {
		/** In order of their dates. */
		holidays: list(holiday, 120),
		/** Saturdays and Sundays on which the office works (调休上班). */
		makeUpDays: list(officeDate, 60),
		changedAt: instant,
		changedBy: optional(id)
	},
	audience: () => [staff]
});
export type OfficeYear = RowOf<typeof officeYears>;
