import type { OfficeYear } from '$lib/domain/calendar';
import { dateAfter, type OfficeDate } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { formatDay } from '../format';

/** Holidays that follow one another under one name. */
export interface Run {
	readonly id: OfficeDate;
	readonly name: string | undefined;
	readonly from: OfficeDate;
	readonly to: OfficeDate;
	readonly days: number;
}

/** The feasts of a year, each with its days. */
export function runsOf(holidays: OfficeYear['holidays']): Run[] {
	const runs: Run[] = [];
	for (const { on, name } of holidays) {
		const last = runs.at(-1);
		if (last && last.name === name && dateAfter(last.to, 1) === on)
			runs[runs.length - 1] = { ...last, to: on, days: last.days + 1 };
		else runs.push({ id: on, name, from: on, to: on, days: 1 });
	}
	return runs;
}

/** `2月15日 至 2月23日`, or the day. */
export const spanWords = ({ from, to }: Pick<Run, 'from' | 'to'>): string =>
	from === to ? formatDay(from, from) : m.approval_period({ from: formatDay(from, from), to: formatDay(to, to) });
