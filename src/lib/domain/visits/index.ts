export { ANSWERS, visitAnswers, type Answer, type VisitAnswer } from './answer';
export { signIn, walkIn } from './arrival';
export { badges, type Badge } from './badge';
export { contactOriginals, visitContacts, type ContactOriginal, type VisitContact } from './contact';
export { closeDay, openDay } from './day';
export { badgeLost, badgeReturned, signOut } from './departure';
export { hostAnswer, hostSeen, renotify } from './host-answer';
export { importVisits } from './import';
export { joinVisits } from './join';
export { maskCompany, maskName, maskPhone, maskPlate, plateOf } from './mask';
export { ERASED, eraseVisits } from './personal-data';
export { cancelVisit, changeVisit, preRegister } from './register';
export {
	changeReception,
	DEFAULT_RULES,
	noticeId,
	RECEPTION,
	receptionRules,
	rulesOf,
	visitNotices,
	type ReceptionRules,
	type VisitNotice
} from './rules';
export { isUntouched, undoVisitsImport } from './undo-import';
export { floorOf, LOBBY_FLOOR, zoneOf, type Zone } from './zone';
export {
	GUEST_WORDS,
	hasBadgeOut,
	isInDayList,
	isPresent,
	PRESENT,
	PURPOSES,
	VISIT_STATUSES,
	visits,
	type Visit,
	type VisitStatus
} from './visit';
