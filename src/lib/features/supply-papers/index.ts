export { default as PaperPage } from './PaperPage.svelte';
export { paperPath } from './paths';
