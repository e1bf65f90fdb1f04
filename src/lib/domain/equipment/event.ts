import {
	choice,
	daysAfter,
	entity,
	facts,
	holds,
	id,
	instant,
	optional,
	ref,
	staff,
	type Ctx,
	type RowOf,
	type Tx
} from '../core';
import { equipment } from './equipment';

export const EVENT_KINDS = [
	'changed',
	'moved',
	'assigned',
	'statusSet',
	'codeLinked',
	'codeUnlinked',
	'faultReported',
	'faultAccepted',
	'faultAssigned',
	'faultRejected',
	'faultDuplicate',
	'repairStarted',
	'waitingParts',
	'sentOut',
	'repaired',
	'faultReopened',
	'faultClosed',
	'disposalRequested',
	'disposalReturned',
	'disposalApproved',
	'disposalEnded',
	'disposed'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * One line of a thing's history (经过); never changed. How the thing came into the ledger is no line of its own:
 * `addedAt` and `addedBy` say it, and an import of 50,000 things writes no 50,000 lines.
 */
export const equipmentEvents = entity('equipmentEvents', {
	row: {
		equipment: ref(equipment),
		kind: choice(EVENT_KINDS),
		at: instant,
		/** Who of the office did it; absent for a passer-by and for the clock. */
		by: optional(id),
		detail: facts
	},
	indexes: ['equipment'],
	audience: () => [staff],
	until: (event) => daysAfter(event.at, 400)
});
export type EquipmentEvent = RowOf<typeof equipmentEvents>;

/** Adds a line to a thing's history. Absent values of `detail` are left out. */
export function remember(
	tx: Tx,
	ctx: Ctx,
	item: { readonly id: string },
	kind: EventKind,
	detail: Record<string, string | number | boolean | undefined> = {}
): void {
	const said = Object.entries(detail).filter(
		(entry): entry is [string, string | number | boolean] => entry[1] !== undefined
	);
	tx.insert(equipmentEvents, {
		equipment: item.id,
		kind,
		at: ctx.at,
		by: holds(ctx.actor, staff) ? ctx.actor.id : undefined,
		detail: Object.fromEntries(said)
	});
}
