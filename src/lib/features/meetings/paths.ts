import type { OfficeDate } from '$lib/domain/core';
import { resolve } from '$app/paths';

/** What the address of the rooms may say. */
export interface RoomsQuery {
	readonly day?: OfficeDate | undefined;
	readonly view?: 'week' | undefined;
	/** A booking shown beside the rooms. */
	readonly open?: string | undefined;
	/** The form is open: for `new`, or for the booking that is moved or changed. */
	readonly book?: string | undefined;
	readonly room?: string | undefined;
	/** `14:00` */
	readonly start?: string | undefined;
	/** An entry of the outbox that the office refused: its way out is shown. */
	readonly again?: string | undefined;
}

/** `day=2026-11-25&book=new`; '' for today's rooms. */
export const queryOf = (asked: RoomsQuery): string =>
	new URLSearchParams(Object.entries(asked).filter((pair): pair is [string, string] => !!pair[1])).toString();

export function roomsPath(asked: RoomsQuery = {}): string {
	const query = queryOf(asked);
	return query === '' ? resolve('/meetings') : resolve(`/meetings?${query}`);
}

export const readRoomsQuery = (query: URLSearchParams): RoomsQuery => {
	const text = (key: string) => query.get(key) ?? undefined;
	return {
		day: DAY.test(text('day') ?? '') ? text('day') : undefined,
		view: text('view') === 'week' ? 'week' : undefined,
		open: text('open'),
		book: text('book'),
		room: text('room'),
		start: CLOCK.test(text('start') ?? '') ? text('start') : undefined,
		again: text('again')
	};
};
const DAY = /^\d{4}-\d\d-\d\d$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The templates, or one of them; `new` for one that is not there yet. */
export const templatesPath = (template?: string): string =>
	template === undefined
		? resolve('/meetings/templates')
		: resolve(`/meetings/templates?${new URLSearchParams({ template })}`);

export const meetingPath = (id: string): string => resolve('/(staff)/meetings/[id]', { id });
export const setUpPath = (id: string): string => resolve('/(staff)/meetings/[id]/setup', { id });
