export { default as ImportPeoplePage } from './ImportPeoplePage.svelte';
