import {
	choice,
	duty,
	group,
	holds,
	id,
	instant,
	list,
	mutator,
	officeDate,
	officeDateOf,
	optional,
	quantity,
	Refusal,
	staff,
	text,
	type Actor,
	type Ctx,
	type ReadTx,
	type Tx
} from '../core';
import { phoneOf } from '../people/identity';
import { people } from '../people/person';
import { contactFields, keepContact } from './contact';
import { plateOf } from './mask';
import { eraseOn } from './personal-data';
import { rulesOf } from './rules';
import { PURPOSES, shownOnKiosk, visits, type Visit } from './visit';

const guest = {
	name: text(60),
	company: optional(text(120)),
	headCount: quantity,
	purposeKind: optional(choice(PURPOSES)),
	purpose: optional(text(200)),
	host: optional(id),
	day: officeDate,
	expectedAt: optional(instant),
	remark: optional(text(300))
} as const;
const { phone, plate } = contactFields;

/** Whose visitor it is: the host's, or who entered him. */
export const isOwn = (tx: ReadTx, args: { readonly visit: string }, actor: Actor): boolean => {
	const visit = tx.get(visits, args.visit);
	return holds(actor, staff) && !!visit && (visit.host === actor.id || visit.registeredBy === actor.id);
};

/**
 * Somebody is expected. Staff may expect their own guests, the reception everybody's. Refuses a day that is over
 * (`day_past`), a host who has no account any more (`person_disabled`), and what is no telephone (`bad_visitor_phone`).
 */
export const preRegister = mutator('visits.preRegister', {
	kind: 'wish',
	who: [duty('reception'), (_tx, args, actor) => holds(actor, staff) && args.host === actor.id],
	args: {
		...guest,
		phone,
		plate,
		/** An earlier visit of this guest, whose name and company the server fills in where they are masked here. */
		sameAs: optional(id)
	},
	apply(tx, { phone: told, plate: toldPlate, sameAs, ...said }, ctx) {
		if (said.day < ctx.today) throw new Refusal('day_past', { day: said.day });
		checkGuest(tx, said, told);
		const expected = { ...said, status: 'expected' } as const;
		const visit = tx.insert(visits, {
			...expected,
			...knownAs(tx, ctx, sameAs),
			code: codeOf(ctx.mutation),
			walkIn: false,
			onKiosk: shownOnKiosk(expected, ctx.today),
			signed: false,
			registeredBy: ctx.actor.id,
			registeredAt: ctx.at
		});
		keepContact(tx, visit.id, ctx.mutation, {
			phone: told && phoneOf(told),
			plate: toldPlate && plateOf(toldPlate)
		});
	}
});

const { name, headCount, day, ...rest } = guest;

/** Corrects what is expected; only the fields named change. Refuses a visit that is not expected any more. */
export const changeVisit = mutator('visits.change', {
	kind: 'wish',
	who: [duty('reception'), isOwn],
	args: {
		visit: id,
		set: group({
			name: optional(name),
			headCount: optional(headCount),
			day: optional(day),
			...rest,
			phone,
			plate
		}),
		clear: optional(list(choice(['company', 'purposeKind', 'purpose', 'host', 'expectedAt', 'remark']), 6))
	},
	apply(tx, { visit: visitId, set: { phone: told, plate: toldPlate, ...said }, clear = [] }, ctx) {
		const visit = expectedVisit(tx, visitId);
		if (said.day && said.day < ctx.today) throw new Refusal('day_past', { day: said.day });
		if (said.host !== undefined && said.host !== ctx.actor.id && !holds(ctx.actor, duty('reception')))
			throw new Refusal('forbidden');
		const cleared = Object.fromEntries(clear.map((field) => [field, undefined]));
		const after = { ...visit, ...cleared, ...said };
		checkGuest(tx, after, told);
		tx.update(visits, visitId, {
			...cleared,
			...said,
			...(visit.importId !== undefined && { changedAt: ctx.at }),
			onKiosk: shownOnKiosk(after, ctx.today)
		});
		keepContact(tx, visitId, ctx.mutation, {
			phone: told && phoneOf(told),
			plate: toldPlate && plateOf(toldPlate)
		});
	}
});

/** The guest will not come. Refuses a visit that is not expected any more (`visit_step`). */
export const cancelVisit = mutator('visits.cancel', {
	kind: 'wish',
	who: [duty('reception'), isOwn],
	args: { visit: id, reason: optional(text(200)) },
	apply(tx, { visit: visitId, reason }, ctx) {
		const visit = expectedVisit(tx, visitId);
		tx.update(visits, visitId, {
			status: 'cancelled',
			onKiosk: false,
			cancelledAt: ctx.at,
			cancelledBy: ctx.actor.id,
			cancelReason: reason,
			eraseOn: eraseOn(visit.day, rulesOf(tx))
		});
	}
});

/** Refuses a host without an account, a telephone that is none, a time on another day, and a party of nobody. */
function checkGuest(
	tx: ReadTx,
	said: Pick<Visit, 'headCount' | 'day'> & { host?: string | undefined; expectedAt?: string | undefined },
	told: string | undefined
): void {
	const host = said.host === undefined ? undefined : tx.need(people, said.host);
	if (host?.disabled) throw new Refusal('person_disabled', { person: host.id, name: host.name });
	if (told !== undefined && phoneOf(told) === undefined) throw new Refusal('bad_visitor_phone');
	if (said.headCount < 1) throw badArgs('headCount');
	if (said.expectedAt !== undefined && officeDateOf(said.expectedAt) !== said.day) throw badArgs('expectedAt');
}

const badArgs = (field: string) => new Refusal('bad_args', { fields: [{ field, problem: 'wrong' }] });

function expectedVisit(tx: Tx, id: string): Visit {
	const visit = tx.need(visits, id);
	if (visit.status !== 'expected') throw new Refusal('visit_step', { visit: id, status: visit.status });
	return visit;
}

/** Name and company of an earlier visit. Only the server may look: who asks may not read other people's visitors. */
export function knownAs(tx: ReadTx, ctx: Ctx, earlier: string | undefined): Partial<Pick<Visit, 'name' | 'company'>> {
	const visit = earlier !== undefined && ctx.authoritative ? tx.get(visits, earlier) : undefined;
	if (!visit || visit.erasedAt) return {};
	return { name: visit.name, ...(visit.company !== undefined && { company: visit.company }) };
}

/** Six digits out of the mutation's id: the same on the device that shows them at once and on the server. */
export function codeOf(mutation: string): string {
	let n = 7;
	for (const letter of mutation) n = (n * 31 + letter.charCodeAt(0)) % 1_000_003;
	return String(n % 1_000_000).padStart(6, '0');
}
