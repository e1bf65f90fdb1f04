export { default as SlipsPage } from './SlipsPage.svelte';
