import { countersOf, isOpen, type StocktakeVariance } from '$lib/domain/supplies';
import { isDone, type CountedLine, type StocktakeView } from './counted';

/** A line whose count and book were held against each other. */
export type DifferingLine = CountedLine & { readonly variance: StocktakeVariance };

/** What keeps a stocktake from being handed in, the first thing first. */
export type Left = { readonly what: 'count' | 'recount' | 'reason'; readonly count: number };

/** Who looks at it. */
export interface Looker {
	readonly account: string;
	/** Holds the duty of supplies. */
	readonly keeps: boolean;
	/** May read the stock book. */
	readonly reads: boolean;
}

/** How far a stocktake is, as this person may see it. */
export function summaryOf({ stocktake, lines }: StocktakeView, { account, keeps, reads }: Looker) {
	const open = isOpen(stocktake);
	const counts = countersOf(stocktake).includes(account);
	const done = lines.filter(isDone).length;
	const differing = lines.filter(isDiffering);
	const toRecount = differing.filter(({ variance }) => variance.toRecount).length;
	const unexplained = differing.filter(({ variance }) => variance.difference !== 0 && !variance.reason);
	return {
		open,
		done,
		total: lines.length,
		/** Has something to do with it: counts, keeps or supervises. */
		mine: counts || keeps || stocktake.supervisor === account,
		/** A counter of a blind count does not see the book before everything is counted once. */
		shown: reads && (!stocktake.blind || !counts || done === lines.length || !open),
		differing,
		/** Of those, the ones whose quantity differs. */
		differences: differing.filter(({ variance }) => variance.difference !== 0).length,
		toRecount,
		unexplained,
		/** Money, fen. */
		net: differing.reduce((sum, { variance }) => sum + variance.value, 0),
		areas: stocktake.areas.map((area) => {
			const inIt = lines.filter(({ item }) => item.area === area.place);
			return { ...area, total: inIt.length, done: inIt.filter(isDone).length };
		}),
		left: leftOf(lines.length - done, toRecount, unexplained.length)
	};
}
export type Summary = ReturnType<typeof summaryOf>;

const isDiffering = (line: CountedLine): line is DifferingLine =>
	line.variance !== undefined && (line.variance.difference !== 0 || line.variance.toRecount);

function leftOf(uncounted: number, toRecount: number, unexplained: number): Left | undefined {
	if (uncounted > 0) return { what: 'count', count: uncounted };
	if (toRecount > 0) return { what: 'recount', count: toRecount };
	if (unexplained > 0) return { what: 'reason', count: unexplained };
	return undefined;
}
