import {
	choice,
	fileId,
	flag,
	id,
	mutator,
	optional,
	quantity,
	Refusal,
	text,
	type Actor,
	type ReadTx
} from '../../core';
import { ask } from '../../exceptions/exception';
import { supplyItems } from '../catalogue/item';
import { supplyKeepers } from '../keepers';
import { stocktakeCounts } from './count';
import { begin, countersOf, openStocktake } from './plan';
import { isOpen, lineOf, stocktakes } from './stocktake';
import { tally } from './tally';
import { REASONS, stocktakeVariances } from './variance';

const countsThere = (tx: ReadTx, args: { stocktake: string }, actor: Actor): boolean => {
	const stocktake = tx.get(stocktakes, args.stocktake);
	return !!stocktake && (countersOf(stocktake).includes(actor.id) || stocktake.supervisor === actor.id);
};

/**
 * Somebody counted an item, at the time the mutation happened: what the book had then is reckoned when it arrives. One
 * that arrives after the stocktake was handed in is kept and put to the supplies duty. `recount`: to check a count.
 */
export const countItem = mutator('stocktakes.count', {
	kind: 'fact',
	who: [...supplyKeepers, countsThere],
	asks: 'supplies',
	args: {
		stocktake: id,
		item: id,
		quantity,
		recount: flag,
		/** Looked for and not found; the quantity is 0. */
		missing: optional(flag),
		note: optional(text(500)),
		photo: optional(fileId)
	},
	apply(tx, { stocktake: stocktakeId, item, quantity: counted, recount, missing, note, photo }, ctx) {
		const stocktake = tx.need(stocktakes, stocktakeId);
		tx.insert(stocktakeCounts, {
			stocktake: stocktakeId,
			item,
			line: lineOf(stocktakeId, item),
			quantity: counted,
			at: ctx.at,
			by: ctx.actor.id,
			recount,
			missing: missing ?? false,
			note,
			photo
		});
		if (!isOpen(stocktake)) {
			const action = 'stocktakes.count';
			const about = { duty: 'supplies', code: 'counted_late', mutation: ctx.mutation, action } as const;
			const name = tx.get(supplyItems, item)?.name ?? '';
			return ask(tx, about, { stocktake: stocktakeId, item, name, quantity: counted, person: ctx.actor.id });
		}
		tally(tx, ctx, stocktake.status === 'planned' ? begin(tx, ctx, stocktake) : stocktake, item);
	}
});

/** Asks for another count of an item by somebody else. Refuses one that was not counted (`not_counted`). */
export const askRecount = mutator('stocktakes.askRecount', {
	kind: 'wish',
	who: supplyKeepers,
	args: { stocktake: id, item: id },
	apply(tx, { stocktake: stocktakeId, item }, ctx) {
		const stocktake = openStocktake(tx, stocktakeId);
		const variance = tx.get(stocktakeVariances, lineOf(stocktakeId, item));
		if (!variance) throw new Refusal('not_counted');
		tx.update(stocktakeVariances, variance.id, { recountAskedAt: ctx.at });
		tally(tx, ctx, stocktake, item);
	}
});

/** Says why an item is more or less than the book. Refuses one that is even (`no_difference`). */
export const explainVariance = mutator('stocktakes.explain', {
	kind: 'wish',
	who: supplyKeepers,
	args: { stocktake: id, item: id, reason: choice(REASONS), note: optional(text(500)) },
	apply(tx, { stocktake: stocktakeId, item, reason, note }, ctx) {
		openStocktake(tx, stocktakeId);
		const variance = tx.need(stocktakeVariances, lineOf(stocktakeId, item));
		if (variance.difference === 0) throw new Refusal('no_difference');
		tx.update(stocktakeVariances, variance.id, { reason, note, explainedBy: ctx.actor.id });
	}
});
