export { default as ImportSuppliesPage } from './ImportSuppliesPage.svelte';
