export { default as CalendarPage } from './CalendarPage.svelte';
