import {
	choice,
	daysAfter,
	duty,
	entity,
	group,
	id,
	instant,
	officeDate,
	optional,
	quantity,
	ref,
	text,
	user,
	type OfficeDate,
	type RowOf
} from '../../core';
import { departments } from '../../people/department';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { supplyIssues } from './issue';

export const LOAN_STATUSES = ['out', 'returned', 'lost', 'reversed'] as const;

/** A durable thing (管理品) in somebody's hands (借用): a stapler, a calculator, a disk. Back on the day, or on leaving. */
export const supplyLoans = entity('supplyLoans', {
	row: {
		item: ref(supplyItems),
		name: text(120),
		unit: text(10),
		quantity,
		borrower: ref(people),
		department: optional(ref(departments)),
		issue: ref(supplyIssues),
		lentAt: instant,
		lentBy: ref(people),
		due: optional(officeDate),
		/** The last day on which its holder was told that it is to be back; nobody was told of this `due` where absent. */
		remindedOn: optional(officeDate),
		status: choice(LOAN_STATUSES),
		/** How it was when it went, when it came back, or what became of it. */
		condition: optional(text(200)),
		returnedAt: optional(instant),
		receivedBy: optional(id),
		/** How it came back: by itself or over its slip, and the movement that brought it into the store, if one did. */
		back: optional(group({ over: choice(['loan', 'slip']), movement: optional(id) })),
		/** Said to be back, or lost, and was not: who took that back, the last time. */
		again: optional(group({ at: instant, by: ref(people), reason: text(200) }))
	},
	indexes: ['borrower', 'status', 'issue'],
	audience: (loan) => [duty('supplies'), user(loan.borrower)],
	until: ({ returnedAt }) => returnedAt && daysAfter(returnedAt, 400)
});
export type SupplyLoan = RowOf<typeof supplyLoans>;

/** Out, and to be back before this day. */
export const isLate = ({ status, due }: Pick<SupplyLoan, 'status' | 'due'>, today: OfficeDate): boolean =>
	status === 'out' && due !== undefined && due < today;
