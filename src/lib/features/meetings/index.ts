export { default as MeetingPage } from './MeetingPage.svelte';
export { default as MeetingsPage } from './MeetingsPage.svelte';
