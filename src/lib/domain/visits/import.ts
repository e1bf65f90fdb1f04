import {
	duty,
	group,
	holds,
	id,
	IMPORT_ROWS,
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
	type Ctx,
	type Detail,
	type ReadTx
} from '../core';
import { isName, personName, phoneOf } from '../people/identity';
import { people } from '../people/person';
import { contactFields, keepContact } from './contact';
import { plateOf } from './mask';
import { codeOf } from './register';
import { shownOnKiosk, visits } from './visit';

const guest = {
	/** Line in the list, as its reader counts. */
	line: quantity,
	name: text(60),
	company: optional(text(120)),
	headCount: quantity,
	purpose: optional(text(200)),
	host: optional(id),
	day: officeDate,
	expectedAt: optional(instant),
	phone: contactFields.phone,
	plate: contactFields.plate
} as const;

/**
 * Expects up to 500 guests of one list (集体预约); all or none. Each has a visit and a code of his own. Staff may expect
 * their own guests, the reception everybody's. Refuses rows whose name or telephone is none, whose day is over, whose
 * time is on another day, and whose host has no account (`rows_refused`, naming each by its line): the preview finds
 * them before.
 */
export const importVisits = mutator('visits.import', {
	kind: 'wish',
	who: [
		duty('reception'),
		(_tx, { rows }, actor) => holds(actor, staff) && rows.every(({ host }) => host === actor.id)
	],
	args: { importId: id, rows: list(group(guest), IMPORT_ROWS) },
	apply(tx, { importId, rows }, ctx) {
		const problems = rows.flatMap((row) => problemOf(tx, ctx, row));
		if (problems.length > 0) throw new Refusal('rows_refused', { rows: problems });
		for (const { line, phone, plate, ...said } of rows) {
			const expected = { ...said, name: personName(said.name), status: 'expected' } as const;
			const visit = tx.insert(visits, {
				...expected,
				importId,
				code: codeOf(`${ctx.mutation}:${line}`),
				walkIn: false,
				onKiosk: shownOnKiosk(expected, ctx.today),
				signed: false,
				registeredBy: ctx.actor.id,
				registeredAt: ctx.at
			});
			keepContact(tx, visit.id, ctx.mutation, {
				phone: phone && phoneOf(phone),
				plate: plate && plateOf(plate)
			});
		}
	}
});

interface GuestRow {
	readonly line: number;
	readonly name: string;
	readonly headCount: number;
	readonly host?: string | undefined;
	readonly day: string;
	readonly expectedAt?: string | undefined;
	readonly phone?: string | undefined;
}

/** The first thing that is wrong with a row. */
function problemOf(tx: ReadTx, ctx: Ctx, row: GuestRow): Detail[] {
	const host = row.host === undefined ? undefined : tx.need(people, row.host);
	const wrong =
		(!isName(personName(row.name)) && 'bad_name') ||
		(row.phone !== undefined && phoneOf(row.phone) === undefined && 'bad_visitor_phone') ||
		(row.headCount < 1 && 'bad_head_count') ||
		(row.day < ctx.today && 'day_past') ||
		(row.expectedAt !== undefined && officeDateOf(row.expectedAt) !== row.day && 'other_day') ||
		(host?.disabled && 'person_disabled');
	return wrong ? [{ line: row.line, problem: wrong }] : [];
}
