export { default as ApprovalPage } from './ApprovalPage.svelte';
export { default as ApprovalsPage } from './ApprovalsPage.svelte';
export { default as DelegatePage } from './DelegatePage.svelte';
export { default as PrintPage } from './PrintPage.svelte';
export { default as WaitingSection } from './WaitingSection.svelte';
export { waitingForMe } from './approvals-list';
