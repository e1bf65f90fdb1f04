export { default as SearchButton } from './SearchButton.svelte';
export { search } from './search.svelte';
