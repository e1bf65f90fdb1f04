export { default as EditPage } from './EditPage.svelte';
export { default as ForesightPage } from './ForesightPage.svelte';
export { default as ItemPage } from './ItemPage.svelte';
export { default as LabelsPage } from './LabelsPage.svelte';
export { default as LedgerPage } from './LedgerPage.svelte';
export { default as SettingsPage } from './settings/SettingsPage.svelte';
export { default as StockRegisterPage } from './StockRegisterPage.svelte';
export { default as SuppliesPage } from './SuppliesPage.svelte';
