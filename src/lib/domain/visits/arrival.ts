import {
	choice,
	duty,
	flag,
	id,
	kiosk,
	mutator,
	officeDateOf,
	optional,
	quantity,
	text,
	type Ctx,
	type Tx
} from '../core';
import { ask } from '../exceptions/exception';
import { phoneOf } from '../people/identity';
import { people } from '../people/person';
import { handOut } from './badge';
import { contactFields, keepContact } from './contact';
import { sameGuestsToday } from './join';
import { plateOf } from './mask';
import { knownAs } from './register';
import { tellArrival } from './tell';
import { PURPOSES, visits, type Visit } from './visit';

/** What is done at the desk or the tablet when a guest comes in. */
const welcome = {
	/** The badge handed over. */
	badge: optional(text(20)),
	/** The notice that was read; absent where the guest read none. */
	noticeVersion: optional(quantity),
	/** Kind of identity paper seen; never its number. */
	identitySeen: optional(choice(['idCard', 'passport', 'permit', 'other'])),
	...contactFields
} as const;

const atTheDoor = [kiosk, duty('reception')] as const;

/**
 * The expected guest stands at the desk. That is a fact: a visit cancelled meanwhile is not refused, it is put to the
 * reception (`arrived_though`). Of two arrivals the earlier stands; a second badge given is put to the reception.
 */
export const signIn = mutator('visits.signIn', {
	kind: 'fact',
	who: atTheDoor,
	args: {
		visit: id,
		/** What the guest corrected. */
		name: optional(text(60)),
		company: optional(text(120)),
		headCount: optional(quantity),
		...welcome
	},
	apply(tx, { visit: visitId, name, company, headCount, ...rest }, ctx) {
		const visit = tx.need(visits, visitId);
		const corrected = Object.fromEntries(
			Object.entries({ name, company, headCount: headCount || undefined }).filter(([, value]) => value !== undefined)
		) as Partial<Visit>;
		if (visit.status === 'cancelled') askWhyHere(tx, ctx, visit);
		if (visit.status === 'left' && visit.leftAt !== undefined && visit.leftAt < ctx.at) askWhyHere(tx, ctx, visit);
		arrive(tx, ctx, visit, { ...rest, corrected });
	}
});

/** A guest of whom nobody had told the desk or this tablet. Registered all the same: he is here. */
export const walkIn = mutator('visits.walkIn', {
	kind: 'fact',
	who: atTheDoor,
	args: {
		name: text(60),
		company: optional(text(120)),
		headCount: quantity,
		purposeKind: optional(choice(PURPOSES)),
		purpose: optional(text(200)),
		/** Whom they visit; absent: the reception. */
		host: optional(id),
		/** An earlier visit of this guest, whose name and company the server fills in where they are masked here. */
		sameAs: optional(id),
		/** He says that he is expected, and the tablet does not know it. */
		saysExpected: optional(flag),
		...welcome
	},
	apply(tx, { badge, noticeVersion, identitySeen, phone, plate, signature, sameAs, saysExpected, ...said }, ctx) {
		const visit = tx.insert(visits, {
			...said,
			...knownAs(tx, ctx, sameAs),
			headCount: Math.max(1, said.headCount),
			day: ctx.today,
			walkIn: true,
			status: 'expected',
			onKiosk: false,
			signed: false,
			registeredBy: ctx.actor.id,
			registeredAt: ctx.at
		});
		const arrived = arrive(tx, ctx, visit, { badge, noticeVersion, identitySeen, phone, plate, signature });
		if (!ctx.authoritative) return;
		askWhomHeMeans(tx, ctx, arrived);
		askWhoElse(tx, ctx, arrived, saysExpected ?? false);
	}
});

interface Arrival {
	readonly badge?: string | undefined;
	readonly noticeVersion?: number | undefined;
	readonly identitySeen?: Visit['identitySeen'];
	readonly phone?: string | undefined;
	readonly plate?: string | undefined;
	readonly signature?: string | undefined;
	readonly corrected?: Partial<Visit>;
}

function arrive(tx: Tx, ctx: Ctx, visit: Visit, arrival: Arrival): Visit {
	const { badge, noticeVersion, identitySeen, phone, plate, signature, corrected = {} } = arrival;
	keepContact(tx, visit.id, ctx.mutation, {
		phone: phone && (phoneOf(phone) ?? phone),
		plate: plate && plateOf(plate),
		signature
	});
	const carried = badge === undefined ? {} : carry(tx, ctx, visit, badge);
	const isReturn = visit.status === 'left' && visit.leftAt !== undefined && visit.leftAt < ctx.at;
	const isFirst = isReturn || visit.arrivedAt === undefined || ctx.at < visit.arrivedAt;
	const details = {
		...(identitySeen && { identitySeen }),
		...(signature !== undefined && { signed: true }),
		...carried
	};
	if (!isFirst) return tx.update(visits, visit.id, details);

	const after = tx.update(visits, visit.id, {
		...corrected,
		...details,
		...(noticeVersion !== undefined && { noticeVersion, agreedAt: ctx.at }),
		arrivedAt: ctx.at,
		arrivedBy: ctx.actor.id,
		...presence(visit, ctx, isReturn)
	});
	if (visit.arrivedAt === undefined || isReturn) tellArrival(tx, ctx, after);
	return after;
}

/** Where the visit stands by an arrival that may have been told late: after its leaving, or after its day was over. */
function presence(visit: Visit, ctx: Ctx, isReturn: boolean): Partial<Visit> {
	if (visit.leftAt !== undefined && !isReturn) return {};
	const isDayOver = ctx.today < officeDateOf(ctx.received);
	const status = isDayOver || visit.status === 'notSignedOut' ? 'notSignedOut' : 'here';
	return { status, onKiosk: true, leftAt: undefined, leftBy: undefined, eraseOn: undefined, ...REOPENED };
}
const REOPENED = { cancelledAt: undefined, cancelledBy: undefined, cancelReason: undefined } as const;

/** Notes the badge the guest carries. A second badge, and one that somebody carries already, are put to the reception. */
function carry(tx: Tx, ctx: Ctx, visit: Visit, badge: string): Partial<Visit> {
	const carrier = handOut(tx, badge, visit.id, ctx.at);
	const about = { visit: visit.id, badge };
	if (carrier)
		ask(
			tx,
			{ duty: 'reception', code: 'badge_twice', mutation: ctx.mutation, action: 'visits.signIn' },
			{ ...about, other: carrier }
		);
	const isSecond = visit.badge !== undefined && visit.badge !== badge && visit.badgeBack === undefined;
	if (!isSecond) return { badge, badgeBack: undefined };
	ask(
		tx,
		{ duty: 'reception', code: 'second_badge', mutation: ctx.mutation, action: 'visits.signIn' },
		{ ...about, first: visit.badge ?? '' }
	);
	return {};
}

const askWhyHere = (tx: Tx, ctx: Ctx, visit: Visit): void =>
	ask(
		tx,
		{ duty: 'reception', code: 'arrived_though', mutation: ctx.mutation, action: 'visits.signIn' },
		{ visit: visit.id, status: visit.status }
	);

/** The host may have left the office since the tablet last heard. */
function askWhomHeMeans(tx: Tx, ctx: Ctx, visit: Visit): void {
	if (visit.host === undefined) return;
	const host = tx.get(people, visit.host);
	if (host && !host.disabled) return;
	ask(
		tx,
		{ duty: 'reception', code: 'host_gone', mutation: ctx.mutation, action: 'visits.walkIn' },
		{ visit: visit.id, host: visit.host }
	);
}

/** Another visit of the day may be the same coming; or a guest says so, and there is none. */
function askWhoElse(tx: Tx, ctx: Ctx, visit: Visit, saysExpected: boolean): void {
	const [other] = sameGuestsToday(tx, visit);
	if (other)
		ask(
			tx,
			{ duty: 'reception', code: 'same_guest', mutation: ctx.mutation, action: 'visits.walkIn' },
			{ visit: visit.id, other: other.id, status: other.status }
		);
	else if (saysExpected)
		ask(
			tx,
			{ duty: 'reception', code: 'not_expected', mutation: ctx.mutation, action: 'visits.walkIn' },
			{ visit: visit.id }
		);
}
