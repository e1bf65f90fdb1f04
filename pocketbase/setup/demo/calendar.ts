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
		return this.#past(officeInstant(this.workingDay(days), time));
	}

	/** Today at this time, and so many minutes after; what is still to come is a few minutes ago instead. */
	todayAt(time: string, minutes: number): Instant {
		return minutesAfter(this.#past(officeInstant(this.today, time)), minutes / 4);
	}

	/** All that is to happen between a moment ago and midnight happens in those last minutes, in its order. */
	#past(moment: Instant): Instant {
		const wanted = millisecondsOf(moment);
		const latest = this.now.getTime() - MINUTES_PAST;
		const from = latest - LATELY;
		if (wanted <= from) return moment;
		const midnight = millisecondsOf(officeInstant(dateAfter(this.today, 1), '00:00'));
		return instantOf(Math.round(from + ((wanted - from) * LATELY) / (midnight - from)));
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
const LATELY = 12 * 60_000;

const isWeekend = (date: OfficeDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay());
