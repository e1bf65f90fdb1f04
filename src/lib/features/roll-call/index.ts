export { default as RollCallPage } from './RollCallPage.svelte';
