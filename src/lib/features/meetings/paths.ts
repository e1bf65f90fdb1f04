import type { OfficeDate } from '$lib/domain/core';
import { resolve } from '$app/paths';

const query = (asked: Readonly<Record<string, string | undefined>>): string =>
	new URLSearchParams(Object.entries(asked).filter((pair): pair is [string, string] => !!pair[1])).toString();

/** The rooms on a day. */
export const dayPath = (day?: OfficeDate, view?: 'week'): string => {
	const asked = query({ day, view });
	return resolve(asked ? `/meetings?${asked}` : '/meetings');
};

/** The form to book, over its day: for a room and a time, or for a booking that is to be moved or changed. */
export const bookPath = (asked: {
	day?: OfficeDate | undefined;
	room?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
	booking?: string | undefined;
}): string => resolve(`/meetings?${query({ book: asked.booking ?? 'new', ...asked, booking: undefined })}`);

/** The way out of a booking that the office refused: an entry of the outbox. */
export const conflictPath = (entry: string): string => resolve(`/meetings?${query({ again: entry })}`);

export const meetingPath = (id: string): string => resolve('/(staff)/meetings/[id]', { id });
export const setUpPath = (id: string): string => resolve('/(staff)/meetings/[id]/setup', { id });
