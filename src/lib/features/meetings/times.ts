import { officeDateOf, officeTimeOf, type Instant } from '$lib/domain/core';
import { formatDay, formatTime } from '../format';
import { m } from '$lib/paraglide/messages';

/** `14:00 至 16:00`. */
export const formatSpan = ({ from, to }: { readonly from: Instant; readonly to: Instant }): string =>
	m.meeting_span({ from: formatClock(from), to: to ? formatClock(to) : '' });

/** `9:00`: hours of a plan stand without a leading zero. */
export const formatClock = (at: Instant): string => formatTime(at).replace(/^0/, '');

/** `14:00` today, `11月25日 14:00` on any other day. */
export const formatStart = (from: Instant, now = new Date().toISOString()): string =>
	officeDateOf(from) === officeDateOf(now) ? formatClock(from) : `${formatDay(from, now)} ${formatClock(from)}`;

/** Minutes since midnight in the office. Midnight at the end of a day is 24:00 there. */
export const minuteOf = (at: Instant): number => {
	const [hours = 0, minutes = 0] = officeTimeOf(at).split(':').map(Number);
	return hours * 60 + minutes;
};
