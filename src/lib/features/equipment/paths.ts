import { resolve } from '$app/paths';

export const itemPath = (id: string): string => resolve('/(staff)/equipment/[id]', { id });
export const historyPath = (id: string): string => resolve('/(staff)/equipment/[id]/history', { id });
/** The page that prints labels of these things. */
export const labelsPath = (ids: readonly string[]): string =>
	resolve(`/equipment/labels?${new URLSearchParams({ ids: ids.join(',') })}`);

/** `q=tyy&view=mine`: empty conditions are left out. */
export const queryOf = (asked: Readonly<Record<string, string>>): string =>
	new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();

let left = '';
/** Notes how the ledger is asked, as a query: the way back to it leads there. */
export const ledgerLeft = (query: string): void => void (left = query);
/** The ledger as it was left. */
export const ledgerPath = (): string => (left ? resolve(`/equipment?${left}`) : resolve('/equipment'));
