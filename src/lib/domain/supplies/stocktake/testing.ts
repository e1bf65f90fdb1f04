import { admin, duty, mutator, quantity, staff } from '../../core';
import { office, person, type TestOffice } from '../../core/testing';
import { people } from '../../people/person';
import { rosters } from '../../people/roster';
import { supplyItems } from '../catalogue/item';
import { supplyBalances } from '../stock/balance';
import { openStock } from '../stock/enter';
import { post, postFact } from '../stock/post';
import { planStocktake, startStocktake } from './plan';
import { stocktakeVariances, type StocktakeVariance } from './variance';

export const zhang = person('zhang', duty('supplies'));
export const lin = person('lin', duty('supplies'));
export const xu = person('xu');
export const chen = person('chen', admin);
export const LINE = 'pd.0:a4';

export const issue = mutator('test.issue', {
	kind: 'fact',
	who: [staff],
	args: { quantity },
	apply: (tx, args, ctx) =>
		void postFact(tx, ctx, { item: 'a4', kind: 'issue', quantity: -args.quantity, source: { kind: 't', id: 't' } }, 't')
});
export const receive = mutator('test.receive', {
	kind: 'fact',
	who: [staff],
	args: { quantity },
	apply: (tx, args, ctx) =>
		void post(tx, ctx, { ...args, item: 'a4', kind: 'receipt', unitPrice: 2300, source: { kind: 't', id: 't' } })
});

export const plan = {
	scope: 'whole' as const,
	areas: [{ place: '库房', counter: 'zhang' }],
	plannedOn: '2026-11-24',
	blind: true,
	recountOver: 5000,
	recountPercent: 5
};

/** 50 packs in the store since yesterday, and a stocktake that has begun. */
export const begunStocktake = (): TestOffice =>
	office(supplyItems, {
		id: 'a4',
		code: 'YP-0001',
		name: 'A4 复印纸',
		unit: '包',
		area: '库房',
		lastPrice: 2300
	})
		.with(supplyBalances, { id: 'a4' })
		.with(people, { id: 'zhang' }, { id: 'chen', isAdmin: true })
		.with(rosters, { id: 'admin', people: ['chen'] }, { id: 'supplies', people: ['zhang', 'lin'] })
		.as(zhang)
		.at('09:00', '2026-11-23')
		.run(openStock, { item: 'a4', quantity: 50 })
		.as(lin)
		.at('09:00')
		.run(planStocktake, plan, 'pd')
		.run(startStocktake, { stocktake: 'pd.0' })
		.as(zhang);

export const count = (counted: number, recount = false) => ({
	stocktake: 'pd.0',
	item: 'a4',
	quantity: counted,
	recount
});
export const variance = (after: TestOffice): StocktakeVariance => after.get(stocktakeVariances, LINE);
