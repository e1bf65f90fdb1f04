export { default as NewsRow } from './NewsRow.svelte';
export { markAllRead, newsByDay, unreadNews } from './news.svelte';
