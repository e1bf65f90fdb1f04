import type { AnyRow } from '../../../../src/lib/domain/core';
import type {
	Stocktake,
	StocktakeVariance,
	SupplyBalance,
	SupplyMovement,
	SupplyShortfall
} from '../../../../src/lib/domain/supplies';
import { equal, unique } from '../../proving';
import { by, sum, type Standing } from './standing';

/** Stocktakes: booked once, when they are signed; then the book is what was counted and what moved since. */
export function proveStocktakes(standing: Standing): void {
	const { all, row } = standing;
	const variancesOf = by(all('stocktakeVariances') as (AnyRow & StocktakeVariance)[], 'stocktake');
	const bookedFrom = by(all('supplyMovements') as (AnyRow & SupplyMovement)[], 'source');
	for (const stocktake of all('stocktakes') as unknown as Stocktake[]) {
		const { id, status } = stocktake;
		const variances = variancesOf(id);
		const booked = bookedFrom(id).filter(({ kind }) => kind === 'stocktake');
		const isOver = status === 'posted' || status === 'cancelled';
		equal(stocktake.closedAt !== undefined, isOver, `${id} is ${status}`);
		for (const one of variances) {
			equal(one.difference, one.counted - one.book + one.owed, `the difference of ${one.id}`);
			equal(one.openItem === undefined, isOver, `${one.id} of one that is ${status}`);
		}
		unique(
			booked.filter(({ settles }) => settles === undefined),
			'item'
		);
		if (status !== 'posted') equal(booked.length, 0, `${id} is booked when it is signed`);
		else posted(standing, stocktake, variances, booked);
		if (status === 'submitted') equal(row('approvals', id)?.state, 'running', `who signs ${id}`);
	}
}

function posted(
	standing: Standing,
	{ id, closedAt }: Stocktake,
	variances: readonly StocktakeVariance[],
	booked: readonly SupplyMovement[]
): void {
	const { all, row, at } = standing;
	const differing = variances.filter(({ difference }) => difference !== 0);
	if (differing.length > 0) equal(row('approvals', id)?.state, 'approved', `${id} is signed`);
	const seq = standing.since('stocktakes', id, ({ status }) => status === 'posted');
	for (const variance of variances) {
		const { item, difference, countedAt, counted } = variance;
		equal(variance.toRecount, false, `${variance.id} is counted by another`);
		equal(difference === 0 || variance.reason !== undefined, true, `why ${variance.id} differs`);
		const short = (all('supplyShortfalls') as (AnyRow & SupplyShortfall)[]).filter(
			(one) => one.source === id && one.item === item
		);
		const moved = sum(booked, (one) => (one.item === item && one.settles === undefined ? one.quantity : 0));
		equal(moved - sum(short, ({ quantity }) => quantity), difference, `${variance.id} is booked as counted`);

		const balance = at('supplyBalances', item, seq) as unknown as SupplyBalance;
		const since = (all('supplyMovements') as (AnyRow & SupplyMovement)[]).filter(
			(one) => one.item === item && one.at > countedAt && standing.entered('supplyMovements', one.id) <= seq
		);
		// What another stocktake found later belongs to that; what it had found before was in the book.
		const later = since.filter(({ kind, source }) => kind === 'stocktake' && source !== id);
		if (difference !== 0) equal(later.length, 0, `${variance.id} does not correct a later count`);
		for (const one of booked)
			if (one.item === item) equal(one.at, countedAt, `${variance.id} is booked from its count on`);
		const owed = (all('supplyShortfalls') as (AnyRow & SupplyShortfall)[]).flatMap((one) => {
			const then = at('supplyShortfalls', one.id, seq) as unknown as SupplyShortfall | undefined;
			return then?.item === item && then.at > countedAt ? [then.open] : [];
		});
		equal(
			balance.quantity - balance.owed,
			counted + sum(since, ({ quantity }) => quantity) - sum(owed, (open) => open),
			`${variance.id}: the book is what was counted, and what moved since (${closedAt})`
		);
	}
}
