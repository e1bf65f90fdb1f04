import { group, id, list, mutator, optional, present, quantity, ref, Refusal, staff, text, type Tx } from '../../core';
import { tell } from '../../notifications/notification';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { numbered } from '../numbered';
import { wrong } from '../wrong';
import { askAgain, askToApprove, sentAgain } from './approval';
import { supplyIssues, type IssueLine } from './issue';
import { MOST_LINES, MOST_OF_ONE, pickUpCodes, requisitions, type RequisitionLine } from './requisition';
import { requisitionIn, writesIt } from './step';

const wanted = {
	purpose: text(200),
	lines: list(group({ item: ref(supplyItems), quantity }), MOST_LINES)
} as const;
interface Wanted {
	readonly lines: readonly { readonly item: string; readonly quantity: number }[];
}

/**
 * Asks for things from the storeroom, for oneself or for somebody else. Refuses nothing at all, a thing that stands
 * twice, none or too many of a thing (`bad_args`), what is no longer kept (`item_stopped`), and somebody who has left
 * (`person_disabled`).
 */
export const submitRequisition = mutator('requisitions.submit', {
	kind: 'wish',
	who: [staff],
	args: {
		...wanted,
		/** Whose it is; absent: who writes it. */
		applicant: optional(id),
		/** Four digits that the writer's device has thrown. */
		pickUpCode: text(4)
	},
	apply(tx, { purpose, lines, applicant: named, pickUpCode }, ctx) {
		if (!/^\d{4}$/.test(pickUpCode)) throw wrong('pickUpCode');
		const applicant = tx.need(people, named ?? ctx.actor.id);
		if (applicant.disabled) throw new Refusal('person_disabled', { person: applicant.id, name: applicant.name });
		const requisition = tx.insert(requisitions, {
			number: numbered(ctx, 'SL'),
			applicant: applicant.id,
			department: applicant.department,
			filedBy: ctx.actor.id,
			filedAt: ctx.at,
			purpose,
			lines: linesOf(tx, { lines }),
			status: 'submitted',
			revision: 1,
			signers: []
		});
		tx.insert(pickUpCodes, {
			id: requisition.id,
			code: pickUpCode,
			applicant: requisition.applicant,
			filedBy: requisition.filedBy
		});
		askToApprove(tx, ctx, requisition);
		if (applicant.id !== ctx.actor.id)
			tell(tx, applicant.id, 'requisition_filed_for_you', { requisition: requisition.id, by: ctx.actor.id });
	}
});

/** Sends one again that was returned or withdrawn, as it is to be now. Refuses what `submit` refuses. */
export const resubmitRequisition = mutator('requisitions.resubmit', {
	kind: 'wish',
	who: [writesIt],
	args: { requisition: id, ...wanted },
	apply(tx, { requisition: requisitionId, purpose, lines }, ctx) {
		const before = requisitionIn(tx, requisitionId, 'returned', 'draft');
		const requisition = tx.update(requisitions, before.id, {
			purpose,
			lines: linesOf(tx, { lines }, handedOut(tx, before.id)),
			...sentAgain(before)
		});
		if (before.status === 'returned') askAgain(tx, ctx, requisition);
		else askToApprove(tx, ctx, requisition);
	}
});

const handedOut = (tx: Tx, requisition: string): IssueLine[] =>
	tx
		.where(supplyIssues, 'requisition', requisition)
		.filter(({ reversedAt }) => reversedAt === undefined)
		.flatMap(({ lines }) => lines);

/** @param out what was handed out before anybody signed: it stays handed out */
function linesOf(tx: Tx, { lines }: Wanted, out: readonly IssueLine[] = []): RequisitionLine[] {
	if (lines.length === 0 || new Set(lines.map(({ item }) => item)).size < lines.length) throw wrong('lines');
	return lines.map(({ item: itemId, quantity: requested }) => {
		if (requested < 1 || requested > MOST_OF_ONE) throw wrong('quantity');
		const item = tx.need(supplyItems, itemId);
		if (item.stopped || item.withdrawn) throw new Refusal('item_stopped', { item: item.id, name: item.name });
		return present({
			item: item.id,
			name: item.name,
			spec: item.spec,
			unit: item.unit,
			requested,
			issued: out.reduce((sum, line) => sum + (line.item === item.id ? line.quantity : 0), 0),
			unitPrice: item.lastPrice ?? 0
		});
	});
}
