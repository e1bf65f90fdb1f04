import { resolve } from '$app/paths';

export const supplyPath = (id: string): string => resolve('/(staff)/supplies/[id]', { id });
export const editSupplyPath = (id: string): string => resolve('/(staff)/supplies/[id]/edit', { id });
/** The slip of a hand-out. */
export const issuePath = (id: string): string => resolve('/(staff)/supplies/issue/[id]', { id });
/** A delivery that was checked in. */
export const receiptPath = (id: string): string => resolve('/(staff)/supplies/receipts/[id]', { id });
export const stocktakePath = (id: string): string => resolve('/(staff)/supplies/stocktakes/[id]', { id });
export const countPath = (id: string): string => resolve('/(staff)/supplies/stocktakes/[id]/count', { id });
/** The page that prints labels of these items. */
export const supplyLabelsPath = (ids: readonly string[]): string =>
	resolve(`/supplies/labels?${new URLSearchParams({ ids: ids.join(',') })}`);
/** A printed register: `kind` of `REGISTERS`, with what it is about. */
export const registerPath = (kind: string, about: Readonly<Record<string, string>>): string =>
	resolve(`/supplies/registers?${new URLSearchParams({ kind, ...about })}`);
