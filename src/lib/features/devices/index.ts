export { default as DevicesPage } from './DevicesPage.svelte';
