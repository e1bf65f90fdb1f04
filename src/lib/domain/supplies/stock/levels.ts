/**
 * How an item stands: enough is there; less than its safety stock; none, and there is to be some; none. Or it is out of
 * use, or its import was taken back.
 */
export const STOCK_LEVELS = ['enough', 'low', 'out', 'none', 'stopped', 'withdrawn'] as const;
export type StockLevel = (typeof STOCK_LEVELS)[number];

/** Less is there than is safe. */
export const LOW_LEVELS = ['low', 'out'] as const;
/** Nothing is there. */
export const EMPTY_LEVELS = ['out', 'none'] as const;
