import { choice, id, money, mutator, optional, quantity, Refusal, text } from '../../core';
import { inCatalogue } from '../catalogue/enter';
import { supplyKeepers } from '../keepers';
import { supplyBalances } from './balance';
import { post, postFact, stockNumber } from './post';

/**
 * What was there when the item's book began (期初). Refuses an item whose book has begun (`book_begun`): what is found
 * later is a stocktake's.
 */
export const openStock = mutator('supplies.openStock', {
	kind: 'wish',
	who: supplyKeepers,
	args: { item: id, quantity, unitPrice: optional(money) },
	apply(tx, { item: itemId, quantity: there, unitPrice }, ctx) {
		const item = inCatalogue(tx, itemId);
		if (tx.need(supplyBalances, itemId).movements > 0) throw new Refusal('book_begun', { name: item.name });
		post(tx, ctx, {
			kind: 'opening',
			item: itemId,
			quantity: there,
			unitPrice: unitPrice ?? item.lastPrice,
			number: stockNumber(ctx, 'in'),
			source: { kind: 'opening', id: itemId }
		});
	}
});

/**
 * What lies dead has left: back to the supplier, or written off (报废). It happened: more than the book has is kept as a
 * shortfall, and asked for.
 */
export const takeOut = mutator('supplies.takeOut', {
	kind: 'fact',
	who: supplyKeepers,
	asks: 'supplies',
	args: { item: id, quantity, as: choice(['supplierReturn', 'scrap']), reason: text(500) },
	apply(tx, { item, quantity: left, as, reason }, ctx) {
		const number = stockNumber(ctx, 'out');
		const source = { kind: 'takeOut', id: ctx.mutation };
		postFact(tx, ctx, { kind: as, item, quantity: -left, number, source, note: reason }, 'supplies.takeOut');
	}
});
