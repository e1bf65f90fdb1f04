import {
	choice,
	group,
	head,
	holds,
	id,
	list,
	monthly,
	monthlySeries,
	mutator,
	optional,
	Refusal,
	type Actor,
	type Ctx,
	type ReadTx
} from '../core';
import { requestApproval, resubmitApproval } from '../approvals';
import { disposals, disposalUnderWay, ageInMonths, isEarly, saidOfDisposal, type Disposal } from './disposal';
import { disposalApproval } from './disposal-approval';
import { equipment, type Equipment } from './equipment';
import { remember } from './event';
import { inLedger, ledgerKeepers } from './ledger';

/** Its keeper, and the head of the department that uses it. */
const usesIt = (tx: ReadTx, { equipment: itemId }: { readonly equipment: string }, actor: Actor): boolean => {
	const item = tx.get(equipment, itemId);
	return !!item && (item.keeper === actor.id || holds(actor, head(item.department)));
};

/**
 * Asks to write a thing off. From now it is on its way out. Refuses one that is gone (`disposed`) and one that is asked
 * for already (`disposal_running`).
 */
export const requestDisposal = mutator('equipment.requestDisposal', {
	kind: 'wish',
	who: [...ledgerKeepers, usesIt],
	args: { equipment: id, ...saidOfDisposal },
	apply(tx, { equipment: itemId, ...said }, ctx) {
		const item = inLedger(tx, itemId);
		if (item.status === 'disposed') throw new Refusal('disposed', { assetTag: item.assetTag });
		const running = disposalUnderWay(tx, itemId);
		if (running) throw new Refusal('disposal_running', { assetTag: item.assetTag, number: running.number ?? '' });
		const n = ctx.next(monthlySeries('BF', ctx.today));
		const made = tx.insert(disposals, {
			number: n === undefined ? undefined : monthly('BF', ctx.today, n),
			equipment: itemId,
			...said,
			ageMonths: ageInMonths(item, ctx.today),
			minimumYears: item.minimumYears,
			requestedBy: ctx.actor.id,
			requestedAt: ctx.at,
			status: 'requested',
			statusBefore: item.status === 'pendingDisposal' ? 'idle' : item.status
		});
		tx.update(equipment, itemId, { status: 'pendingDisposal', statusBeforeRepair: undefined });
		remember(tx, ctx, item, 'disposalRequested', { disposal: made.id, reason: said.reason });
		requestApproval(tx, ctx, disposalApproval, { about: made.id, number: made.number, ...weighed(item, made) });
	}
});

/**
 * Changes what was sent back and hands it in again. Only the fields named change. Refuses one that was not sent back
 * (`not_returned`), and anybody but its requester.
 */
export const changeDisposal = mutator('equipment.changeDisposal', {
	kind: 'wish',
	who: [(tx, { disposal }, actor) => tx.get(disposals, disposal)?.requestedBy === actor.id],
	args: {
		disposal: id,
		set: group({
			reason: optional(saidOfDisposal.reason),
			opinion: saidOfDisposal.opinion,
			residual: optional(saidOfDisposal.residual),
			holdsData: optional(saidOfDisposal.holdsData),
			way: optional(saidOfDisposal.way)
		}),
		clear: optional(list(choice(['opinion']), 1))
	},
	apply(tx, { disposal: disposalId, set, clear = [] }, ctx) {
		const disposal = tx.need(disposals, disposalId);
		const item = inLedger(tx, disposal.equipment);
		if (disposal.status !== 'returned')
			throw new Refusal('not_returned', { approval: disposalId, state: disposal.status });
		const cleared = Object.fromEntries(clear.map((field) => [field, undefined]));
		const changed = tx.update(disposals, disposalId, { ...cleared, ...set, ...age(item, ctx), status: 'requested' });
		resubmitApproval(tx, ctx, disposalApproval, disposalId, weighed(item, changed));
		remember(tx, ctx, item, 'disposalRequested', { disposal: disposalId, reason: changed.reason });
	}
});

const age = (item: Equipment, ctx: Ctx) => ({
	ageMonths: ageInMonths(item, ctx.today),
	minimumYears: item.minimumYears
});

/** What its way depends on: what the thing cost, and whether it is written off before its time. */
const weighed = (item: Equipment, disposal: Disposal) => ({
	title: `${item.name} ${item.assetTag}`,
	amount: item.price,
	class: isEarly(disposal) ? 'early' : 'ofAge'
});
