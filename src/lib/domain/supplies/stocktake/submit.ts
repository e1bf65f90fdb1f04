import { duty, id, mutator, reads, Refusal, type Ctx, type Tx } from '../../core';
import {
	approvals,
	approvalSubject,
	requestApproval,
	resubmitApproval,
	withdrawApproval,
	withReaders,
	type Approval
} from '../../approvals';
import { tellDuty } from '../../notifications/notification';
import { people, tokensOf } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { ledgerReaders, supplyKeepers } from '../keepers';
import { postFact, readAhead } from '../stock/post';
import { supplyMovements } from '../stock/movement';
import { itemsOf, stocktakes, type Stocktake } from './stocktake';
import { openStocktake } from './plan';
import { stocktakeVariances, type StocktakeVariance } from './variance';

/** 盘盈 and 盘亏 are signed by the head of the office before they are booked. */
export const stocktakeApproval = approvalSubject({
	kind: 'supplies.stocktake',
	readers: [duty('supplies')],
	readFirst: true,
	route: { steps: [{ places: [{ role: 'admin' }], mode: 'one', hours: 16 }], ways: [] },
	onApproved(tx, ctx, about) {
		const stocktake = tx.get(stocktakes, about);
		if (stocktake?.status === 'submitted') postStocktake(tx, ctx, stocktake, ctx.actor.id);
	},
	onRejected: (tx, _ctx, about, { history }) => back(tx, about, history.at(-1)?.text),
	onReturned: (tx, _ctx, about, { history }) => back(tx, about, history.at(-1)?.text),
	onWithdrawn: (tx, _ctx, about) => back(tx, about, undefined),
	onResubmitted: (tx, _ctx, about) => {
		if (tx.get(stocktakes, about)) tx.update(stocktakes, about, { status: 'submitted' });
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

function back(tx: Tx, about: string, reason: string | undefined): void {
	if (tx.get(stocktakes, about)?.status === 'submitted') tx.update(stocktakes, about, { status: 'recount', reason });
}

/**
 * Hands a stocktake in. Refuses while items are not counted (`not_all_counted`, with their number), recounts open
 * (`recounts_open`) or differences without a reason (`reasons_missing`). Without a difference it is closed at once,
 * else it goes to who signs.
 */
export const submitStocktake = mutator('stocktakes.submit', {
	kind: 'wish',
	who: supplyKeepers,
	args: { stocktake: id },
	apply(tx, { stocktake: stocktakeId }, ctx) {
		const stocktake = openStocktake(tx, stocktakeId);
		const variances = tx.where(stocktakeVariances, 'stocktake', stocktakeId);
		const counted = new Set(variances.map((variance) => variance.item));
		const missing = itemsOf(tx, stocktake).filter((item) => !counted.has(item.id));
		if (missing.length > 0)
			throw new Refusal('not_all_counted', { count: missing.length, name: missing[0]?.name ?? '' });
		refuseSome('recounts_open', variances.filter((variance) => variance.toRecount).length);
		const differing = variances.filter((variance) => variance.difference !== 0);
		refuseSome('reasons_missing', differing.filter((variance) => variance.reason === undefined).length);

		const submitted = tx.update(stocktakes, stocktakeId, {
			status: 'submitted',
			submittedAt: ctx.at,
			submittedBy: ctx.actor.id,
			reason: undefined
		});
		if (differing.length === 0) return postStocktake(tx, ctx, submitted, undefined);
		const about = {
			title: titleOf(tx, differing),
			amount: differing.reduce((sum, one) => sum + Math.abs(one.value), 0),
			number: stocktake.number
		};
		if (tx.get(approvals, stocktakeId)?.state === 'returned')
			resubmitApproval(tx, ctx, stocktakeApproval, stocktakeId, about);
		else requestApproval(tx, ctx, stocktakeApproval, { about: stocktakeId, ...about });
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

function refuseSome(code: 'recounts_open' | 'reasons_missing', count: number): void {
	if (count > 0 && code === 'recounts_open') throw new Refusal('recounts_open', { count });
	if (count > 0) throw new Refusal('reasons_missing', { count });
}

/** `A4 复印纸 70g 等 6 项`: what the approver reads first. */
const titleOf = (tx: Tx, differing: readonly StocktakeVariance[]): string => {
	const [dearest] = [...differing].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
	const name = dearest && tx.get(supplyItems, dearest.item)?.name;
	return `${name ?? ''} ×${differing.length}`.trim();
};

/** Books the differences, each once, and closes the stocktake. What was issued meanwhile stays issued. */
function postStocktake(tx: Tx, ctx: Ctx, stocktake: Stocktake, approvedBy: string | undefined): void {
	tx.update(stocktakes, stocktake.id, { status: 'posted', closedAt: ctx.at, approvedBy });
	const variances = tx.where(stocktakeVariances, 'stocktake', stocktake.id);
	readAhead(
		tx,
		variances.map(({ item }) => item)
	);
	for (const variance of variances) {
		const closed = { openItem: undefined, closedAt: ctx.at };
		if (variance.difference === 0) {
			tx.update(stocktakeVariances, variance.id, closed);
			continue;
		}
		const { movement } = postFact(
			tx,
			ctx,
			{
				kind: 'stocktake',
				item: variance.item,
				quantity: variance.difference,
				number: stocktake.number,
				source: { kind: 'stocktake', id: stocktake.id },
				note: variance.note
			},
			'stocktakes.submit'
		);
		// Booked at what the stock costs by now: the print and the book agree.
		const booked = movement && tx.need(supplyMovements, movement.id);
		tx.update(stocktakeVariances, variance.id, {
			...closed,
			movement: booked?.id,
			...(booked?.quantity === variance.difference && { value: booked.value })
		});
	}
	tellDuty(tx, 'supplies', 'stocktake_posted', { stocktake: stocktake.id }, ctx.actor.id);
}
