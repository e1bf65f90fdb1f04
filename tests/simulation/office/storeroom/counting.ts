import { NOWHERE } from '../../../../src/lib/domain/supplies/catalogue';
import { SCOPES, type Stocktake } from '../../../../src/lib/domain/supplies/stocktake';
import { officeDateOf, type AnyRow } from '../../../../src/lib/domain/core';
import type { Bench } from './bench';

const OPEN = ['planned', 'counting', 'recount'];

/** Stocktakes, from the plan to the signature. */
export function counting(bench: Bench): void {
	const { random, sight, at, add } = bench;
	const running = at('stocktakes', ...OPEN, 'submitted');
	const places = [...new Set([NOWHERE, ...sight.rows('supplyItems').map(({ area }) => String(area))])];
	const described = () => ({
		scope: SCOPES[0],
		areas: places.map((place) => ({ place, counter: random.one([...sight.accounts, undefined]) })),
		plannedOn: officeDateOf(sight.now),
		blind: random.chance(0.5),
		recountOver: random.chance(0.4) ? 2_000 : undefined
	});
	add(running.length === 0 ? 5 : running.length < 3 ? 1 : 0, 'stocktakes.plan', described());
	for (const stocktake of running) {
		if (stocktake.status !== 'submitted') add(1, 'stocktakes.change', { stocktake: stocktake.id, ...described() });
		count(bench, stocktake as unknown as Stocktake);
	}
}

function count({ random, sight, words, few, add }: Bench, row: Stocktake): void {
	const { id: stocktake, status, recounts = [], areas } = row;
	if (status === 'planned') add(10, 'stocktakes.start', { stocktake });
	if (status === 'submitted') {
		add(row.submittedBy === sight.account ? 8 : 1, 'stocktakes.reopen', { stocktake });
		if (random.chance(0.05))
			add(2, 'stocktakes.count', { stocktake, item: anItem(sight.rows('supplyItems')), quantity: few, recount: false });
		return;
	}
	if (status === 'planned' && random.chance(0.8)) return;
	const variances = sight.rows('stocktakeVariances').filter((one) => one.stocktake === stocktake);
	const counts = sight.rows('stocktakeCounts').filter((one) => one.stocktake === stocktake);
	const items = sight.rows('supplyItems').filter(({ area }) => areas.some(({ place }) => place === area));
	const again = recounts.filter((item) => !counts.some((one) => one.item === item && one.by === sight.account));
	for (const { id: item } of items) {
		const isCounted = counts.some((one) => one.item === item);
		const book = Number(sight.rows('supplyBalances').find(({ id }) => id === item)?.quantity ?? few);
		const quantity = random.chance(0.6) ? book : few;
		if (again.includes(item)) add(15, 'stocktakes.count', { stocktake, item, quantity, recount: true });
		else if (!isCounted) add(10, 'stocktakes.count', { stocktake, item, quantity, recount: false });
		else if (random.chance(0.1)) add(1, 'stocktakes.count', { stocktake, item, quantity, recount: random.chance(0.5) });
	}
	for (const { item, difference, reason, toRecount } of variances) {
		if (difference !== 0 && reason === undefined)
			add(20, 'stocktakes.explain', { stocktake, item, reason: 'unrecorded' });
		if (!toRecount) add(1, 'stocktakes.askRecount', { stocktake, item });
	}
	const isDone = ({ difference, reason, toRecount }: AnyRow) =>
		!toRecount && (difference === 0 || reason !== undefined);
	add(variances.length >= items.length && variances.every(isDone) ? 80 : 1, 'stocktakes.submit', { stocktake });
	add(1, 'stocktakes.cancel', { stocktake, reason: words });
}

const anItem = (items: readonly AnyRow[]): string => items[0]?.id ?? 'never-was';
