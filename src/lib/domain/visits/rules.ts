import {
	admin,
	choice,
	duty,
	entity,
	group,
	id,
	instant,
	kiosk,
	list,
	mutator,
	optional,
	quantity,
	Refusal,
	staff,
	text,
	type ReadTx,
	type RowOf
} from '../core';
import { PURPOSES } from './visit';

/** The one row of `receptionRules`. */
export const RECEPTION = 'reception';

/** What the reception goes by. Its numbers are the ones that the notice names. */
export const receptionRules = entity('receptionRules', {
	row: {
		noticeVersion: quantity,
		/** Days after the visit until name, telephone and signature are erased. */
		retentionDays: quantity,
		/** When the house closes, `18:00`: who is here then was not signed out. */
		closesAt: text(5),
		/** The floor on which the reception stands; absent: the first. */
		lobbyFloor: optional(text(10)),
		/** Where guests of a purpose may go, other than to the floors of the reception and of the host. */
		zones: optional(list(group({ purpose: choice(PURPOSES), zone: text(20) }), PURPOSES.length))
	},
	audience: () => [staff, kiosk]
});
export type ReceptionRules = RowOf<typeof receptionRules>;

export const DEFAULT_RULES = { noticeVersion: 1, retentionDays: 180, closesAt: '18:00' } as const;

/** The rules, or what holds where nobody has changed them. */
export const rulesOf = (tx: Pick<ReadTx, 'get'>): Omit<ReceptionRules, 'id'> =>
	tx.get(receptionRules, RECEPTION) ?? DEFAULT_RULES;

/**
 * A version of the notice that guests read before they sign (PIPL Art. 17). Kept for good, since visits name the one
 * that was read. Id: `notice.1`. Version 1 without a row is the text that comes with the program, for 180 days.
 */
export const visitNotices = entity('visitNotices', {
	row: {
		version: quantity,
		retentionDays: quantity,
		/** The office's own text; absent: the one that comes with the program. */
		text: optional(text(5_000)),
		textEn: optional(text(5_000)),
		publishedAt: instant,
		publishedBy: id
	},
	audience: () => [duty('reception'), admin, kiosk]
});
export type VisitNotice = RowOf<typeof visitNotices>;

export const noticeId = (version: number): string => `notice.${version}`;

const LONGEST_TERM = 1_095;

/**
 * Changes the term, the closing time, the notice's text and where guests may go. The notice names the term: another term or text is
 * another version of it. Refuses a term under a day or over three years (`bad_term`), and a time that is none
 * (`bad_time`).
 */
export const changeReception = mutator('reception.change', {
	kind: 'wish',
	who: [admin, duty('reception')],
	args: {
		retentionDays: quantity,
		closesAt: text(5),
		text: optional(text(5_000)),
		textEn: optional(text(5_000)),
		/** Absent: as it was. */
		lobbyFloor: optional(text(10)),
		/** All of them; absent: as they were. */
		zones: optional(list(group({ purpose: choice(PURPOSES), zone: text(20) }), PURPOSES.length))
	},
	apply(tx, { retentionDays, closesAt, text: words, textEn, lobbyFloor, zones }, ctx) {
		if (retentionDays < 1 || retentionDays > LONGEST_TERM) throw new Refusal('bad_term', { most: LONGEST_TERM });
		if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(closesAt)) throw new Refusal('bad_time', { value: closesAt });
		const rules = rulesOf(tx);
		const notice = tx.get(visitNotices, noticeId(rules.noticeVersion));
		const isSame = rules.retentionDays === retentionDays && notice?.text === words && notice?.textEn === textEn;
		const noticeVersion = isSame ? rules.noticeVersion : rules.noticeVersion + 1;
		if (!isSame)
			tx.insert(visitNotices, {
				id: noticeId(noticeVersion),
				version: noticeVersion,
				retentionDays,
				text: words,
				textEn,
				publishedAt: ctx.at,
				publishedBy: ctx.actor.id
			});
		const after = {
			noticeVersion,
			retentionDays,
			closesAt,
			...(lobbyFloor !== undefined && { lobbyFloor }),
			...(zones !== undefined && { zones: [...zones] })
		};
		if (tx.get(receptionRules, RECEPTION)) tx.update(receptionRules, RECEPTION, after);
		else tx.insert(receptionRules, { ...after, id: RECEPTION });
	}
});
