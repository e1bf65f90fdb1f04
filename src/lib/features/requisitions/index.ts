export { default as IssuePage } from './IssuePage.svelte';
export { default as IssueSlipPage } from './IssueSlipPage.svelte';
export { default as LoanPage } from './LoanPage.svelte';
export { default as RequestStart } from './RequestStart.svelte';
export { default as RequestsPage } from './RequestsPage.svelte';
export { default as RequisitionPage } from './RequisitionPage.svelte';
export { default as TodaySupplies } from './TodaySupplies.svelte';
export { SuppliesToday } from './today-supplies.svelte';
