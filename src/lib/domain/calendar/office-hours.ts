import { entity, group, list, staff, text, type RowOf } from '../core';

/** The one row of `officeHours`. */
export const HOURS = 'office';

/** A part of the working day, `08:30` to `12:00`. */
export const span = group({ from: text(5), to: text(5) });

/** When the office works on a working day: the only time in which a clock of hours runs. */
export const officeHours = entity('officeHours', {
	row: {
		/** One after the other, none over another. */
		spans: list(span, 6)
	},
	audience: () => [staff]
});
export type OfficeHours = RowOf<typeof officeHours>;

export const DEFAULT_SPANS: OfficeHours['spans'] = [
	{ from: '08:30', to: '12:00' },
	{ from: '13:30', to: '17:30' }
];

/** Minutes after midnight of `HH:MM`; undefined for what is no time of day. */
export function minuteOfDay(time: string): number | undefined {
	const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
	return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
