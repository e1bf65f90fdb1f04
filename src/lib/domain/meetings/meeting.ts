import {
	choice,
	daysAfter,
	duty,
	entity,
	flag,
	list,
	officeDate,
	officeInstant,
	optional,
	quantity,
	ref,
	staff,
	text,
	user,
	type RowOf
} from '../core';
import { people } from '../people/person';
import { FEATURES } from './room';

/** What a meeting may ask for: of the room, and of those who serve it (茶水, 席卡, 会标). */
export const NEEDS = [...FEATURES, 'tea', 'nameCards', 'banner'] as const;
export type Need = (typeof NEEDS)[number];

export const MOST_PARTICIPANTS = 200;

/** What the meeting is about, as one enters it. */
export const describedMeeting = {
	topic: text(120),
	headCount: quantity,
	needs: list(choice(NEEDS), NEEDS.length),
	participants: list(ref(people), MOST_PARTICIPANTS),
	note: optional(text(500)),
	/** An internal one (内部会议): its topic and people are for those who take part and who serve it. */
	closed: flag
} as const;

/** What a meeting is about and who comes. The same id as its booking; apart, since not every reader of that may see this. */
export const meetings = entity('meetings', {
	row: {
		...describedMeeting,
		organiser: ref(people),
		/** Who entered it. */
		bookedBy: ref(people),
		on: officeDate
	},
	indexes: ['on'],
	audience: (meeting) => [
		!meeting.closed && staff,
		duty('meetings'),
		user(meeting.organiser),
		user(meeting.bookedBy),
		...meeting.participants.map(user)
	],
	until: (meeting) => daysAfter(officeInstant(meeting.on), 61)
});
export type Meeting = RowOf<typeof meetings>;
