export {
	byFitness,
	daysLater,
	nextBestRoom,
	nextFreeTime,
	takenBy,
	unfit,
	usualLayout,
	type BookingsOf,
	type Wanted
} from './alternatives';
export { arrangers } from './arrange';
export { bookMeeting } from './book';
export { BOOKING_STATUSES, bookings, holdsRoom, roomDayOf, type Booking, type BookingStatus } from './booking';
export { bumpMeeting, cancelMeeting, confirmBooking } from './cancel';
export { changeMeeting } from './change';
export { endDay, endMeeting, RELEASE_AFTER, releaseRoom, startMeeting } from './course';
export { removeTemplate, saveTemplate } from './edit-template';
export { heldSpan, overlap, type Span } from './held-time';
export { addRoom, changeRoom, closeRoom, openRoom, roomKeepers } from './manage-rooms';
export { meetings, NEEDS, type Meeting, type Need } from './meeting';
export { moveMeeting } from './move';
export { checklistFrom, dueAt, READY_BEFORE, type PlannedLine } from './prepare';
export { flagItem } from './problem';
export { markReady } from './ready';
export {
	FEATURES,
	hasAll,
	layoutOf,
	LAYOUTS,
	rooms,
	type Feature,
	type Layout,
	type Room,
	type RoomLayout
} from './room';
export { isLive, isMissing, ITEM_STATUSES, setUpItems, type ItemStatus, type SetUpItem } from './set-up-item';
export {
	GROUPS,
	HEAD_COUNT_MARK,
	OWNERS,
	setUpTemplates,
	templateFor,
	type Owner,
	type SetUpGroup,
	type SetUpTemplate,
	type TemplateLine
} from './template';
export { photographItem, tickItem, untickItem } from './tick';
