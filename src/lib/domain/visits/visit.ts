import {
	choice,
	dateAfter,
	duty,
	entity,
	flag,
	id,
	instant,
	kiosk,
	officeDate,
	officeDateOf,
	officeInstant,
	optional,
	quantity,
	ref,
	text,
	user,
	type OfficeDate,
	type RowOf
} from '../core';
import { people } from '../people/person';

export const VISIT_STATUSES = ['expected', 'here', 'notSignedOut', 'left', 'noShow', 'cancelled'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** In the house, as far as anybody knows: one who was not signed out by closing time is still counted. */
export const PRESENT = ['here', 'notSignedOut'] as const;
export const isPresent = (visit: { readonly status: VisitStatus }): boolean =>
	PRESENT.some((status) => status === visit.status);

export const PURPOSES = ['meeting', 'delivery', 'works', 'interview', 'other'] as const;

/** What the host lets the guest know. That he does not expect anybody is not among it. */
export const GUEST_WORDS = ['coming', 'wait', 'room'] as const;

/** Days for which a closed visit stays on devices. */
const DAYS_ON_DEVICES = 7;

/**
 * One coming of one guest, or of one with companions (来访). Phone, plate and signature are apart, in visitContacts:
 * not every reader of a visit may see them. Tablets see it only while `onKiosk`.
 */
export const visits = entity('visits', {
	row: {
		/** The guest who speaks for all; `*` once erased. */
		name: text(60),
		company: optional(text(120)),
		/** The guest and everybody with him. */
		headCount: quantity,
		purposeKind: optional(choice(PURPOSES)),
		purpose: optional(text(200)),
		/** Whom they visit; absent: the reception. */
		host: optional(ref(people)),
		/** The office's day of the visit. */
		day: officeDate,
		/** The time agreed; absent for a guest who comes unannounced, or some time on the day. */
		expectedAt: optional(instant),
		/** Six digits by which an invited guest is found at the tablet. */
		code: optional(text(6)),
		remark: optional(text(300)),
		/** The list he was expected by, with others (集体预约). */
		importId: optional(id),
		/** Changed since he was told of: taking the list back leaves him. */
		changedAt: optional(instant),
		/** His list was taken back: nobody sees him any more. */
		withdrawnAt: optional(instant),
		/** Came without being expected. */
		walkIn: flag,
		status: choice(VISIT_STATUSES),
		/** Set by visits.openDay, cleared by visits.closeDay: rows do not change by the clock alone. */
		onKiosk: flag,
		registeredBy: id,
		registeredAt: instant,
		cancelledBy: optional(id),
		cancelledAt: optional(instant),
		cancelReason: optional(text(200)),
		/** Another visit that turned out to be this coming. */
		joinedTo: optional(ref({ name: 'visits' })),
		arrivedAt: optional(instant),
		/** The tablet, or who stood at the desk. */
		arrivedBy: optional(id),
		/** Which notice the guest read, and when he agreed (PIPL Art. 17). */
		noticeVersion: optional(quantity),
		agreedAt: optional(instant),
		signed: flag,
		/** Kind of identity paper seen, never its number (已核验). */
		identitySeen: optional(choice(['idCard', 'passport', 'permit', 'other'])),
		/** The badge given, and what became of it; absent while it is out. */
		badge: optional(text(20)),
		badgeBack: optional(choice(['returned', 'lost'])),
		leftAt: optional(instant),
		leftBy: optional(id),
		guestWord: optional(choice(GUEST_WORDS)),
		guestWordMinutes: optional(quantity),
		guestWordRoom: optional(text(60)),
		/** Who fetches the guest in the host's place. */
		receiver: optional(ref(people)),
		/** The day on which personal fields are erased: after the term that the notice names. */
		eraseOn: optional(officeDate),
		erasedAt: optional(instant)
	},
	indexes: ['status', 'host', 'day', 'badge', 'code', 'eraseOn', 'importId'],
	audience: (visit) =>
		visit.withdrawnAt
			? []
			: [
					duty('reception'),
					user(visit.host),
					user(visit.receiver),
					// A tablet registers walk-ins, and is not to keep them.
					!visit.walkIn && user(visit.registeredBy),
					visit.onKiosk && kiosk
				],
	until: (visit) =>
		visit.status === 'expected' || isPresent(visit)
			? undefined
			: officeInstant(dateAfter(visit.day, DAYS_ON_DEVICES + 1)),
	words: (visit) => [visit.name, visit.company, visit.badge, visit.code]
});
export type Visit = RowOf<typeof visits>;

/**
 * Whether a visit stands in the reception's list of that day: those of the day; who is still here from a day before;
 * and, until that day ends, who was here from a day before and left on it: whoever signs him out sees that it is done,
 * and can take it back.
 */
export const isInDayList = (visit: Pick<Visit, 'status' | 'day' | 'leftAt'>, day: OfficeDate): boolean =>
	visit.day === day ||
	(visit.day < day && (isPresent(visit) || (visit.leftAt !== undefined && officeDateOf(visit.leftAt) === day)));

/** Whether tablets may see it: who is present, and who is expected today or tomorrow. */
export const shownOnKiosk = (visit: Pick<Visit, 'status' | 'day'>, today: OfficeDate): boolean =>
	isPresent(visit) || (visit.status === 'expected' && visit.day >= today && visit.day <= dateAfter(today, 1));

/** Whether a badge is still out with the guest. */
export const hasBadgeOut = (visit: Pick<Visit, 'badge' | 'badgeBack'>): boolean =>
	visit.badge !== undefined && visit.badgeBack === undefined;
