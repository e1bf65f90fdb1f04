export { default as BadgePage } from './BadgePage.svelte';
export { default as GroupBadgesPage } from './GroupBadgesPage.svelte';
export { default as HostAnswerPage } from './HostAnswerPage.svelte';
export { default as NewVisitPage } from './NewVisitPage.svelte';
export { default as VisitPage } from './VisitPage.svelte';
export { default as VisitsPage } from './VisitsPage.svelte';
