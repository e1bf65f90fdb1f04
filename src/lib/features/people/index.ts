export { default as PeoplePage } from './PeoplePage.svelte';
export { default as PersonPage } from './PersonPage.svelte';
