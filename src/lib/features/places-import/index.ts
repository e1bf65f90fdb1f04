export { default as ImportPlacesPage } from './ImportPlacesPage.svelte';
