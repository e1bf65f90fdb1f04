export { pendingKeys, type PendingKeys } from './pending.svelte';
export { pillOf } from './pill';
