export { default as ClosedStore } from './ClosedStore.svelte';
export { default as OutdatedNotice } from './OutdatedNotice.svelte';
export { default as SessionNotice } from './SessionNotice.svelte';
export { Navigation } from './navigation.svelte';
