import {
	dateAfter,
	instantOf,
	minutesAfter,
	millisecondsOf,
	officeDateOf,
	officeInstant,
	type Instant,
	type OfficeDate
} from '../../../src/lib/domain/core';

/** A moment of the demo office: so many working days ago, at this time of the office's clock. */
export interface Ago {
	readonly days: number;
	readonly time: string;
}

/** The demo office's days, counted back from now: whenever it is opened, something happened this morning. */
export class Calendar {
	readonly today: OfficeDate;

	constructor(private readonly now: Date) {
		this.today = officeDateOf(instantOf(now.getTime()));
	}

	/** The moment; one that is still to come today is a few minutes ago instead. */
	at({ days, time }: Ago): Instant {
		return this.#past(officeInstant(this.workingDay(days), time), time);
	}

	/** Today at this time, and so many minutes after; what is still to come is a few minutes ago instead. */
	todayAt(time: string, minutes: number): Instant {
		return minutesAfter(this.#past(officeInstant(this.today, time), time), minutes / 4);
	}

	#past(moment: Instant, time: string): Instant {
		const latest = this.now.getTime() - MINUTES_PAST;
		if (millisecondsOf(moment) <= latest) return moment;
		// The later it was to be, the closer to now: the order stays.
		const early = (24 * 60 - minutesOf(time)) * SQUEEZE;
		return instantOf(latest - early);
	}

	/** The day so many working days (Monday to Friday) ago; 0 is today, or Friday on a weekend. */
	workingDay(days: number): OfficeDate {
		let date = this.today;
		for (let left = days; ; date = dateAfter(date, -1)) {
			if (isWeekend(date)) continue;
			if (left-- === 0) return date;
		}
	}

	/** The day so many days from today. */
	day(days: number): OfficeDate {
		return dateAfter(this.today, days);
	}
}

const MINUTES_PAST = 2 * 60_000;
/** Milliseconds for each minute between the wanted time and midnight. */
const SQUEEZE = 500;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const isWeekend = (date: OfficeDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay());
