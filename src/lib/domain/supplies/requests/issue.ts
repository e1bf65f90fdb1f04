import {
	choice,
	dateAfter,
	duty,
	entity,
	group,
	id,
	instant,
	list,
	money,
	officeDate,
	officeInstant,
	optional,
	quantity,
	ref,
	text,
	user,
	type RowOf
} from '../../core';
import { departments } from '../../people/department';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { ledgerReaders } from '../keepers';
import { MOST_LINES, requisitions } from './requisition';

/** Signed on glass, fetched with the code, put on the desk of whoever asked. */
export const ISSUE_WAYS = ['signed', 'code', 'desk'] as const;
export type IssueWay = (typeof ISSUE_WAYS)[number];

export const issueLine = group({
	item: ref(supplyItems),
	name: text(120),
	spec: optional(text(200)),
	unit: text(10),
	quantity,
	/** Of `quantity`: more than was approved, or than a walk-in may take. */
	beyond: quantity,
	/** Fen per unit at which it is charged to the department. */
	unitPrice: money,
	/** Old ones taken in for it (以旧换新). */
	old: optional(quantity),
	note: optional(text(200)),
	/** Came back and lies in the store again, or was found broken when it came back. */
	returned: optional(quantity)
});

/** A hand-out (出库单): what somebody was given, against a requisition or as a small thing without one. */
export const supplyIssues = entity('supplyIssues', {
	row: {
		/** `CK-202611-0001`; absent until the server has given it. */
		number: optional(text(30)),
		/** Absent: a walk-in. */
		requisition: optional(ref(requisitions)),
		recipient: ref(people),
		department: optional(ref(departments)),
		issuedBy: ref(people),
		at: instant,
		day: officeDate,
		way: choice(ISSUE_WAYS),
		purpose: optional(text(200)),
		lines: list(issueLine, MOST_LINES),
		/** It was a mistake: the goods never left, or lie where they were. */
		reversedAt: optional(instant),
		reversedBy: optional(id),
		reason: optional(text(300)),
		/** The slip that was written in its place. */
		correctedBy: optional(id),
		/** The slip in whose place it was written. */
		corrects: optional(id)
	},
	indexes: ['requisition', 'recipient', 'day', 'department'],
	unique: ['number'],
	audience: (issue) => [...ledgerReaders, user(issue.recipient)],
	until: ({ day }) => officeInstant(dateAfter(day, 400))
});
export type SupplyIssue = RowOf<typeof supplyIssues>;
export type IssueLine = SupplyIssue['lines'][number];

/** The signature under a hand-out, apart: lists need no drawings. Same id as the hand-out. */
export const issueSignatures = entity('issueSignatures', {
	row: {
		recipient: ref(people),
		/** SVG path data on a field of 600 × 200. */
		strokes: text(40_000)
	},
	audience: ({ recipient }) => [duty('supplies'), user(recipient)],
	until: () => undefined
});

/** Fen, of what was handed out and did not come back. */
export const issueWorth = (lines: readonly Pick<IssueLine, 'quantity' | 'returned' | 'unitPrice'>[]): number =>
	lines.reduce((sum, { quantity: given, returned = 0, unitPrice }) => sum + (given - returned) * unitPrice, 0);
