export { default as MeetingPage } from './MeetingPage.svelte';
export { default as MeetingsPage } from './MeetingsPage.svelte';
export { default as NextMeeting } from './NextMeeting.svelte';
export { default as RoomKeepingPage } from './RoomKeepingPage.svelte';
export { default as SetUpPage } from './SetUpPage.svelte';
export { default as TemplatesPage } from './TemplatesPage.svelte';
export { nextOf, todaysMeetings } from './today-meetings.svelte';
export { default as TodayMeetings } from './TodayMeetings.svelte';
