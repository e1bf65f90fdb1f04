import { resolve } from '$app/paths';

export const planPath = (id: string): string => resolve('/(staff)/supplies/plans/[id]', { id });
export const orderPath = (id: string): string => resolve('/(staff)/supplies/orders/[id]', { id });
/** Where a delivery of this order is counted. */
export const receivePath = (order: string): string => resolve(`/supplies/receipts?${new URLSearchParams({ order })}`);
