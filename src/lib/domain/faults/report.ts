import {
	anyone,
	choice,
	fileId,
	holds,
	id,
	monthly,
	monthlySeries,
	mutator,
	optional,
	Refusal,
	staff,
	text,
	type Ctx,
	type Tx
} from '../core';
import { equipment, type Equipment } from '../equipment/equipment';
import { remember } from '../equipment/event';
import { findByCode } from '../equipment/label';
import { ask } from '../exceptions/exception';
import { tellDuty } from '../notifications/notification';
import { faultContacts, faultReports, URGENCIES, type FaultReport } from './fault';
import { SYMPTOMS } from './symptoms';

/**
 * Somebody found a thing broken. That is a fact: a code that the ledger does not know is kept as it was read, and
 * the duty is asked what it is. Refuses only a report that names no thing and no place (`bad_args`).
 */
export const reportFault = mutator('faults.report', {
	kind: 'fact',
	asks: 'equipment',
	who: [staff, anyone],
	args: {
		equipment: optional(id),
		/** What the label or the hand gave; enough where the reporter's device does not hold the ledger. */
		code: optional(text(200)),
		placeText: optional(text(120)),
		symptom: choice(SYMPTOMS),
		note: optional(text(500)),
		photo: optional(fileId),
		urgency: choice(URGENCIES),
		/** A passer-by's telephone, if he likes; erased 30 days after the repair. */
		phone: optional(text(30))
	},
	apply(tx, said, ctx) {
		if (!said.equipment && !said.code && !said.placeText) throw namesNothing();
		fileFault(tx, ctx, said);
	}
});

/** What is said of a thing that was found broken. */
export interface FaultSaid extends Pick<FaultReport, 'code' | 'placeText' | 'symptom' | 'note' | 'photo' | 'urgency'> {
	readonly equipment?: string | undefined;
	readonly phone?: string | undefined;
}

/** Files a fault report and tells the duty. Its first insert, so that the report has one id on both sides. */
export function fileFault(tx: Tx, ctx: Ctx, { equipment: named, phone, ...said }: FaultSaid): FaultReport {
	const item = brokenThing(tx, named, said.code);
	const byStaff = holds(ctx.actor, staff);

	const fault = tx.insert(faultReports, {
		...said,
		number: faultNumber(ctx),
		equipment: item?.id ?? (ctx.authoritative ? undefined : named),
		reporterKind: byStaff ? 'staff' : 'public',
		reporter: byStaff ? ctx.actor.id : undefined,
		reportedAt: ctx.at,
		status: 'reported'
	});
	if (phone) tx.insert(faultContacts, { id: fault.id, phone, told: ctx.mutation });
	if (item) remember(tx, ctx, item, 'faultReported', { fault: fault.id, symptom: fault.symptom });

	const about = { fault: fault.id, name: item?.name ?? said.code ?? said.placeText ?? '', symptom: fault.symptom };
	if (!item && (named || said.code) && ctx.authoritative) askWhatItIs(tx, ctx, fault.id, said.code ?? named);
	tellDuty(tx, 'equipment', 'fault_reported', about, ctx.actor.id);
	return fault;
}

const namesNothing = () => new Refusal('bad_args', { fields: [{ field: 'code', problem: 'nothing_named' }] });

function brokenThing(tx: Tx, named: string | undefined, code: string | undefined): Equipment | undefined {
	const item = named === undefined ? undefined : tx.get(equipment, named);
	if (item && !item.withdrawn) return item;
	return code === undefined ? undefined : findByCode(tx, code);
}

/** A series a month; on a device there is no number yet. */
function faultNumber(ctx: Ctx): string | undefined {
	const n = ctx.next(monthlySeries('BX', ctx.today));
	return n === undefined ? undefined : monthly('BX', ctx.today, n);
}

const askWhatItIs = (tx: Tx, ctx: Ctx, fault: string, code = ''): void =>
	ask(
		tx,
		{ duty: 'equipment', code: 'unknown_equipment', mutation: ctx.mutation, action: 'faults.report' },
		{ fault, code }
	);
