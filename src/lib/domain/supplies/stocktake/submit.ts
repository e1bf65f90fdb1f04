import { duty, id, mutator, reads, type Ctx, type Tx } from '../../core';
import {
	approvals,
	approvalSubject,
	giveUpApproval,
	requestApproval,
	resubmitApproval,
	withdrawApproval,
	withReaders,
	type Approval
} from '../../approvals';
import { people, tokensOf } from '../../people/person';
import { ledgerReaders, supplyKeepers } from '../keepers';
import { openStocktake } from './plan';
import { postStocktake } from './posting';
import { paperOf, readyIn, refuseStale } from './ready';
import { stocktakes } from './stocktake';
import { tally } from './tally';
import { stocktakeVariances } from './variance';

/** 盘盈 and 盘亏 are signed by the head of the office before they are booked. */
export const stocktakeApproval = approvalSubject({
	kind: 'supplies.stocktake',
	readers: [duty('supplies')],
	readFirst: true,
	route: { steps: [{ places: [{ role: 'admin' }], mode: 'one', hours: 16 }], ways: [] },
	onApproved(tx, ctx, about) {
		const stocktake = tx.get(stocktakes, about);
		if (stocktake?.status !== 'submitted') return;
		if (ctx.authoritative) refuseStale(tx, stocktake, ctx.received);
		postStocktake(tx, ctx, stocktake, ctx.actor.id);
	},
	onRejected: (tx, ctx, about, { history }) => back(tx, ctx, about, history.at(-1)?.text),
	onReturned: (tx, ctx, about, { history }) => back(tx, ctx, about, history.at(-1)?.text),
	onWithdrawn: (tx, ctx, about) => back(tx, ctx, about, undefined),
	/** It may have been counted on since it was sent back. */
	asItIs(tx, about) {
		const stocktake = tx.get(stocktakes, about);
		return stocktake ? paperOf(tx, stocktake, readyIn(tx, stocktake)) : {};
	},
	onResubmitted(tx, ctx, about) {
		if (tx.get(stocktakes, about)) tx.update(stocktakes, about, handedIn(ctx));
	},
	onAsked: letRead
});

/** Who signs without a duty that reads the ledger reads this stocktake and its differences. */
function letRead(tx: Tx, _ctx: Ctx, about: string, { signers: asked }: Approval): void {
	const stocktake = tx.get(stocktakes, about);
	const outside = asked.filter(({ person: signer }) => {
		const person = tx.get(people, signer);
		return person !== undefined && !reads(tokensOf(person), ledgerReaders);
	});
	if (!stocktake || outside.length === 0) return;
	const signers = withReaders(stocktake.signers ?? [], outside);
	if (signers) tx.update(stocktakes, about, { signers });
	for (const variance of tx.where(stocktakeVariances, 'stocktake', about)) {
		const readers = withReaders(variance.signers ?? [], outside);
		if (readers) tx.update(stocktakeVariances, variance.id, { signers: readers });
	}
}

/** It is counted on: what came while it lay there is reckoned in. */
function back(tx: Tx, ctx: Ctx, about: string, reason: string | undefined): void {
	if (tx.get(stocktakes, about)?.status !== 'submitted') return;
	tx.update(stocktakes, about, { status: 'recount', reason });
	for (const { item } of tx.where(stocktakeVariances, 'stocktake', about))
		tally(tx, ctx, tx.need(stocktakes, about), item);
}

const handedIn = (ctx: Ctx) =>
	({ status: 'submitted', submittedAt: ctx.at, submittedBy: ctx.actor.id, reason: undefined }) as const;

/**
 * Hands a stocktake in. Refuses what `readyIn` refuses. Without a difference it is closed at once, else it goes to who
 * signs.
 */
export const submitStocktake = mutator('stocktakes.submit', {
	kind: 'wish',
	who: supplyKeepers,
	args: { stocktake: id },
	apply(tx, { stocktake: stocktakeId }, ctx) {
		const stocktake = openStocktake(tx, stocktakeId);
		const differing = readyIn(tx, stocktake);
		const submitted = tx.update(stocktakes, stocktakeId, handedIn(ctx));
		if (differing.length === 0) {
			giveUpApproval(tx, ctx, stocktakeId);
			return postStocktake(tx, ctx, submitted, undefined);
		}
		const paper = paperOf(tx, stocktake, differing);
		if (tx.get(approvals, stocktakeId)?.state === 'returned')
			resubmitApproval(tx, ctx, stocktakeApproval, stocktakeId, paper);
		else requestApproval(tx, ctx, stocktakeApproval, { about: stocktakeId, ...paper });
	}
});

/** Takes a stocktake back before it is signed. Refuses when it was decided (`already_decided`). */
export const reopenStocktake = mutator('stocktakes.reopen', {
	kind: 'wish',
	who: supplyKeepers,
	args: { stocktake: id },
	apply(tx, { stocktake }, ctx) {
		tx.need(stocktakes, stocktake);
		withdrawApproval(tx, ctx, stocktakeApproval, stocktake);
	}
});
