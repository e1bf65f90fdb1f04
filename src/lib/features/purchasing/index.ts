export { default as OrderPage } from './OrderPage.svelte';
export { default as PlanPage } from './PlanPage.svelte';
export { default as PoolPage } from './PoolPage.svelte';
export { default as ReceiptPage } from './ReceiptPage.svelte';
export { default as ReceiptsPage } from './ReceiptsPage.svelte';
