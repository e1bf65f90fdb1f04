export { default as DisposalSheet } from './DisposalSheet.svelte';
export { default as ItemDisposal } from './ItemDisposal.svelte';
