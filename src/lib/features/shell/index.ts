export { keepPlaces } from './kept-places';
export { Navigation } from './navigation.svelte';
export { default as BrokenPage } from './BrokenPage.svelte';
export { default as ClearedNotice } from './ClearedNotice.svelte';
export { default as MorePage } from './MorePage.svelte';
export { default as SessionNotice } from './SessionNotice.svelte';
