import {
	choice,
	daysAfter,
	entity,
	fileId,
	flag,
	id,
	instant,
	optional,
	quantity,
	ref,
	staff,
	text,
	type RowOf
} from '../core';
import { faultReports } from '../faults/fault';
import { bookings } from './booking';
import { GROUPS, OWNERS } from './template';

export const ITEM_STATUSES = ['open', 'done', 'problem', 'dropped'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/**
 * One line of a meeting's set-up checklist (布置清单); a row of its own, so that what two people tick on two devices
 * without a network is merged line by line.
 */
export const setUpItems = entity('setUpItems', {
	row: {
		booking: ref(bookings),
		group: choice(GROUPS),
		order: quantity,
		text: text(120),
		owner: choice(OWNERS),
		dueAt: instant,
		needsPhoto: flag,
		required: flag,
		about: optional(text(40)),
		/** `dropped`: the meeting was moved to a room that is set up otherwise. */
		status: choice(ITEM_STATUSES),
		doneBy: optional(id),
		doneAt: optional(instant),
		/** When it was last ticked, unticked or flagged: what somebody did before that and sent later changes nothing. */
		changedAt: optional(instant),
		photo: optional(fileId),
		/** What is wrong, in the finder's words, and what helps for now: `先用备用话筒`. */
		problem: optional(text(200)),
		remark: optional(text(200)),
		fault: optional(ref(faultReports))
	},
	indexes: ['booking'],
	audience: () => [staff],
	until: (item) => daysAfter(item.dueAt, 60)
});
export type SetUpItem = RowOf<typeof setUpItems>;

/** The line is to be done, was done or is in trouble; a dropped one is none. */
export const isLive = (item: { readonly status: ItemStatus }): boolean => item.status !== 'dropped';

/** What keeps the room from being ready. */
export const isMissing = (item: Pick<SetUpItem, 'status' | 'required'>): boolean =>
	item.required && (item.status === 'open' || item.status === 'problem');
