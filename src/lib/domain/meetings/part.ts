import type { Part } from '../core';
import {
	addRoom,
	bookings,
	bookMeeting,
	bumpMeeting,
	cancelMeeting,
	changeMeeting,
	changeRoom,
	closeRoom,
	confirmBooking,
	endDay,
	endMeeting,
	flagItem,
	markReady,
	meetings,
	moveMeeting,
	openRoom,
	photographItem,
	releaseRoom,
	removeTemplate,
	rooms,
	saveTemplate,
	setUpItems,
	setUpTemplates,
	startMeeting,
	tickItem,
	untickItem
} from './index';

/** In the registry: rooms and meetings. */
export const meetingsPart: Part = {
	entities: [rooms, bookings, meetings, setUpTemplates, setUpItems],
	mutators: [
		addRoom,
		changeRoom,
		closeRoom,
		openRoom,
		bookMeeting,
		moveMeeting,
		changeMeeting,
		cancelMeeting,
		bumpMeeting,
		confirmBooking,
		startMeeting,
		endMeeting,
		releaseRoom,
		endDay,
		saveTemplate,
		removeTemplate,
		tickItem,
		untickItem,
		photographItem,
		flagItem,
		markReady
	]
};
