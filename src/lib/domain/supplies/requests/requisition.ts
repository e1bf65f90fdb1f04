import {
	choice,
	daysAfter,
	entity,
	group,
	head,
	id,
	instant,
	list,
	money,
	optional,
	quantity,
	ref,
	text,
	user,
	type RowOf
} from '../../core';
import { searchWords } from '../../equipment/search-words';
import { departments } from '../../people/department';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { supplyKeepers } from '../keepers';

export const REQUISITION_STATUSES = [
	'draft',
	'submitted',
	'returned',
	'approved',
	'rejected',
	'partlyIssued',
	'issued',
	'closed'
] as const;
export type RequisitionStatus = (typeof REQUISITION_STATUSES)[number];

/** Something of it may be handed out: what the pool counts, by the index on `status`. */
export const OPEN_STATUSES = ['approved', 'partlyIssued'] as const;

export const MOST_LINES = 60;
/** More of one thing on one slip is a slip of the finger. */
export const MOST_OF_ONE = 9_999;

/** One thing that is wanted. Within a requisition a thing stands once. Quantities are in the unit of issue. */
export const requisitionLine = group({
	item: ref(supplyItems),
	/** As they were called when they were wanted: forms are printed years later. */
	name: text(120),
	spec: optional(text(200)),
	unit: text(10),
	requested: quantity,
	/** What the reviewer left of it; absent: all of it. Counts once the requisition is approved. */
	approved: optional(quantity),
	cutReason: optional(text(200)),
	/** Handed out so far, what was beyond the approval included. */
	issued: quantity,
	/** Fen per unit, as the catalogue had it. */
	unitPrice: money
});

/** A requisition (申领单): what somebody of a department wants from the storeroom, and what became of it. */
export const requisitions = entity('requisitions', {
	row: {
		/** `SL-202611-0001`; absent until the server has given it. */
		number: optional(text(30)),
		/** Whose it is; the department pays. */
		applicant: ref(people),
		department: optional(ref(departments)),
		/** Who wrote it, perhaps for somebody else. */
		filedBy: ref(people),
		filedAt: instant,
		purpose: text(200),
		lines: list(requisitionLine, MOST_LINES),
		status: choice(REQUISITION_STATUSES),
		/** Goes up each time it is sent again after a return or a withdrawal. */
		revision: quantity,
		/** Who may be asked to sign, and therefore reads it. Its request for approval has the same id. */
		signers: list(id, 30),
		decidedAt: optional(instant),
		/** What the one who sent it back or refused it wrote; why it was closed. */
		remark: optional(text(300)),
		/** The storekeeper has laid it out: it can be fetched. */
		readyAt: optional(instant),
		/** The pick-up code was right: who checked it, and when. */
		codeCheckedAt: optional(instant),
		codeCheckedBy: optional(id),
		issuedAt: optional(instant),
		closedAt: optional(instant)
	},
	indexes: ['status', 'applicant', 'filedBy', 'department'],
	unique: ['number'],
	audience: (requisition) => [
		...supplyKeepers,
		user(requisition.applicant),
		user(requisition.filedBy),
		head(requisition.department),
		...requisition.signers.map((one) => user(one))
	],
	until: ({ closedAt }) => closedAt && daysAfter(closedAt, 400),
	words: ({ number, lines }) => searchWords(number, ...lines.map(({ name }) => name))
});
export type Requisition = RowOf<typeof requisitions>;
export type RequisitionLine = Requisition['lines'][number];

/**
 * Four digits that whoever fetches the goods says instead of signing. Only the applicant sees them: the storekeeper who
 * knows them would not have to ask. Same id as the requisition.
 */
export const pickUpCodes = entity('pickUpCodes', {
	row: { code: text(4), applicant: ref(people), filedBy: ref(people) },
	audience: (one) => [user(one.applicant), user(one.filedBy)]
});
export type PickUpCode = RowOf<typeof pickUpCodes>;

export const isOpen = ({ status }: Pick<Requisition, 'status'>): boolean =>
	OPEN_STATUSES.some((open) => open === status);

/** What may be handed out of a line altogether. Before the decision that is what the reviewer would leave. */
export const allowed = (line: Pick<RequisitionLine, 'requested' | 'approved'>): number =>
	line.approved ?? line.requested;

/** What may still be handed out of a line. */
export const toIssue = (line: Pick<RequisitionLine, 'requested' | 'approved' | 'issued'>): number =>
	Math.max(0, allowed(line) - line.issued);

/** Fen, of what is asked or allowed. */
export const worth = (lines: readonly Pick<RequisitionLine, 'requested' | 'approved' | 'unitPrice'>[]): number =>
	lines.reduce((sum, line) => sum + allowed(line) * line.unitPrice, 0);
