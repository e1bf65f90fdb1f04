import type { Stocktake, StocktakeCount, StocktakeVariance, SupplyItem } from '$lib/domain/supplies';

/** What is known here of one item of a stocktake. */
export interface CountedLine {
	readonly item: SupplyItem;
	/** Its counts, the oldest first. */
	readonly counts: readonly StocktakeCount[];
	/** Only where the ledger may be read. */
	readonly variance: StocktakeVariance | undefined;
}

export interface StocktakeView {
	readonly stocktake: Stocktake;
	readonly lines: readonly CountedLine[];
	/** Names of people by id. */
	readonly names: ReadonlyMap<string, string>;
}

export const isDone = ({ counts }: CountedLine): boolean => counts.length > 0;
/** The count before a recount: what another person must check. */
export const firstCounter = ({ counts }: CountedLine): string | undefined =>
	counts.filter((count) => !count.recount).at(-1)?.by;

/** Somebody else counted it first: a recount is another person's. */
export const canRecount = (line: CountedLine, account: string): boolean => firstCounter(line) !== account;

/** What the counter sees of one place. */
export function placeOf({ lines }: StocktakeView, place: string) {
	const inPlace = lines.filter(({ item }) => item.area === place);
	return { total: inPlace.length, done: inPlace.filter(isDone), left: inPlace.filter((line) => !isDone(line)) };
}

/** To be counted again, by whoever may. */
export const toRecount = ({ stocktake, lines }: StocktakeView): CountedLine[] =>
	lines.filter(({ item }) => stocktake.recounts?.includes(item.id));

/** Rows of one's own that are shown again. */
const LATEST = 6;

/** What somebody counted last, the newest first. */
export const latestOf = ({ lines }: StocktakeView, account: string) =>
	lines
		.flatMap((line) => line.counts.map((count) => ({ line, count })))
		.filter(({ count }) => count.by === account)
		.sort((a, b) => (a.count.at < b.count.at ? 1 : -1))
		.slice(0, LATEST);

/** Whether a line is found by what was typed into the search. */
export function isFound({ item }: CountedLine, search: string): boolean {
	const text = search.trim().toLowerCase();
	return !text || [item.name, item.code, item.initials ?? ''].some((one) => one.toLowerCase().includes(text));
}
