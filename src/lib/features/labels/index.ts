export { default as Code } from './Code.svelte';
export { default as LabelsPage } from './LabelsPage.svelte';
