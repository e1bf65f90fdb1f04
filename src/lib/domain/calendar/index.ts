export {
	calendarOf,
	dueAt,
	isPublished,
	isWorkingDay,
	minutesADay,
	officeMinutesBetween,
	weekdayOf,
	workingDaysAfter,
	yearOf,
	type OfficeCalendar,
	type Reckoned
} from './calendar';
export { saveYear, setHours } from './manage';
export { DEFAULT_SPANS, HOURS, minuteOfDay, officeHours, type OfficeHours } from './office-hours';
export { officeYears, type OfficeYear } from './office-year';
export { enterPublishedYears, PUBLISHED_YEARS } from './published';
export { readSchedule, type ReadSchedule } from './read-schedule';
