import {
	choice,
	daysAfter,
	duty,
	entity,
	fileId,
	id,
	instant,
	money,
	officeDate,
	optional,
	quantity,
	ref,
	staff,
	text,
	type RowOf
} from '../core';
import { equipment } from '../equipment/equipment';
import { people } from '../people/person';
import { SYMPTOMS } from './symptoms';

export const FAULT_STATUSES = [
	'reported',
	'accepted',
	'assigned',
	'inRepair',
	'waitingParts',
	'sentOut',
	'repaired',
	'confirmed',
	'closed',
	'rejected',
	'duplicate'
] as const;
export type FaultStatus = (typeof FAULT_STATUSES)[number];

/** The thing does not work yet: what "open faults" counts, by the index on `status` or on `equipment`. */
export const OPEN_STATUSES = ['reported', 'accepted', 'assigned', 'inRepair', 'waitingParts', 'sentOut'] as const;
export const isOpen = (fault: { readonly status: FaultStatus }): boolean =>
	OPEN_STATUSES.some((status) => status === fault.status);

export const URGENCIES = ['normal', 'urgent'] as const;

/** A fault report (报修单), from the label to the reporter's own "it works". */
export const faultReports = entity('faultReports', {
	row: {
		/** `BX-202611-0001`; absent until the server has given it. */
		number: optional(text(30)),
		/** Absent where the code is not in the ledger. */
		equipment: optional(ref(equipment)),
		/** As scanned or typed; kept because the ledger may learn it later. */
		code: optional(text(200)),
		/** Where it is, in the reporter's words. */
		placeText: optional(text(120)),
		symptom: choice(SYMPTOMS),
		note: optional(text(500)),
		photo: optional(fileId),
		urgency: choice(URGENCIES),
		reporterKind: choice(['staff', 'public']),
		reporter: optional(ref(people)),
		reportedAt: instant,
		status: choice(FAULT_STATUSES),
		/** Who does the work. */
		handler: optional(ref(people)),
		acceptedAt: optional(instant),
		startedAt: optional(instant),
		/** Why it waits, where it was sent, why it was rejected: said with the last step. */
		remark: optional(text(300)),
		duplicateOf: optional(id),
		repairedAt: optional(instant),
		cause: optional(choice(['wear', 'misuse'])),
		/** What was done. */
		work: optional(text(500)),
		parts: optional(text(200)),
		/** Working time in minutes. */
		minutes: optional(quantity),
		cost: optional(money),
		confirmedAt: optional(instant),
		rating: optional(choice(['good', 'fair', 'poor'])),
		closedAt: optional(instant)
	},
	indexes: ['status', 'equipment', 'reporter', 'handler'],
	unique: ['number'],
	audience: () => [staff],
	until: (fault) => fault.closedAt && daysAfter(fault.closedAt, 180)
});
export type FaultReport = RowOf<typeof faultReports>;

/** A reporter's telephone, apart from the report since only the duty may see it. Same id as the report. */
export const faultContacts = entity('faultContacts', {
	row: {
		/** Absent once erased. */
		phone: optional(text(30)),
		/** The day it is erased: 30 days after the repair. */
		eraseOn: optional(officeDate),
		/** The mutation whose arguments in the journal hold it too: erased with it. */
		told: optional(id)
	},
	indexes: ['eraseOn'],
	audience: () => [duty('equipment')]
});
export type FaultContact = RowOf<typeof faultContacts>;
