import { resolve } from '$app/paths';

export const requisitionPath = (id: string): string => resolve('/(staff)/supplies/requests/[id]', { id });
export const requestAgainPath = (id: string): string =>
	resolve(`/supplies/request?${new URLSearchParams({ again: id })}`);
export const requestLikePath = (id: string): string =>
	resolve(`/supplies/request?${new URLSearchParams({ like: id })}`);
/** Where a requisition's things are handed out. */
export const handOutPath = (requisition: string): string =>
	resolve(`/supplies/issue?${new URLSearchParams({ request: requisition })}`);
/** One thing on loan, to its holder as to who lends. */
export const loanPath = (id: string): string => resolve('/(staff)/supplies/loans/[id]', { id });
