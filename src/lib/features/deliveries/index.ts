export { default as DeliveriesPage } from './DeliveriesPage.svelte';
export { default as DeliveryPage } from './DeliveryPage.svelte';
