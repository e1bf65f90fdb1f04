export { default as BrokenPage } from './BrokenPage.svelte';
export { default as SessionNotice } from './SessionNotice.svelte';
export { Navigation } from './navigation.svelte';
