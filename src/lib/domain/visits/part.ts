import type { Part } from '../core';
import {
	badgeLost,
	badgeReturned,
	badges,
	cancelVisit,
	changeReception,
	changeVisit,
	closeDay,
	contactOriginals,
	eraseVisits,
	hostAnswer,
	hostSeen,
	importVisits,
	joinVisits,
	openDay,
	preRegister,
	receptionRules,
	renotify,
	signIn,
	signOut,
	undoVisitsImport,
	visitAnswers,
	visitContacts,
	visitNotices,
	visits,
	walkIn
} from './index';

/** In the registry: visits. */
export const visitsPart: Part = {
	entities: [receptionRules, visitNotices, visits, visitContacts, contactOriginals, visitAnswers, badges],
	mutators: [
		changeReception,
		preRegister,
		importVisits,
		undoVisitsImport,
		changeVisit,
		cancelVisit,
		signIn,
		walkIn,
		joinVisits,
		signOut,
		badgeReturned,
		badgeLost,
		hostAnswer,
		hostSeen,
		renotify,
		openDay,
		closeDay,
		eraseVisits
	]
};
