export { default as ImportVisitsPage } from './ImportVisitsPage.svelte';
