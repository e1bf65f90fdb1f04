export { findHere, itemOf } from './find';
export { default as HistoryPage } from './HistoryPage.svelte';
export { default as ItemPage } from './ItemPage.svelte';
export { default as LedgerPage } from './LedgerPage.svelte';
export { historyPath, itemPath, labelsPath } from './paths';
export { default as ScanPage } from './ScanPage.svelte';
export { statusLook, statusWord } from './status';
export { default as LabelOfStaff } from './LabelOfStaff.svelte';
