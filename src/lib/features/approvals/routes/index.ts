export { default as RoutesPage } from './RoutesPage.svelte';
