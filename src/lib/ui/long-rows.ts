/** Rows in their order, of which only those near what is in sight need be at hand. */
export interface LongRows<Item> {
	readonly length: number;
	/** Known for every row, and asked for all of them at once: be quick. */
	id(index: number): string;
	/** Undefined: not read yet. */
	at(index: number): Item | undefined;
	/** Told which are in sight (up to `to`, that one not included), and by index which others must stay at hand. */
	see?(from: number, to: number, others: readonly number[]): void;
	/** Brings so many of the first rows at hand; settled when they are. */
	readFirst?(most: number): Promise<void>;
}

/** What a List and a Table take: all rows, or a list that is never read whole. */
export type Rows<Item> = readonly Item[] | LongRows<Item>;

export const isLong = <Item>(rows: Rows<Item>): rows is LongRows<Item> => !Array.isArray(rows);

export const longRows = <Item>(rows: Rows<Item>, id: (item: Item) => string): LongRows<Item> =>
	isLong(rows)
		? rows
		: {
				length: rows.length,
				id: (index) => id(rows[index] as Item),
				at: (index) => rows[index]
			};

/** Where a row is now that was at `guess` before; undefined if it is gone. */
export function indexOf(rows: LongRows<unknown>, id: string, guess = 0): number | undefined {
	if (guess < rows.length && rows.id(guess) === id) return guess;
	for (let index = 0; index < rows.length; index++) if (rows.id(index) === id) return index;
	return undefined;
}
