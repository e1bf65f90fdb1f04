export { addEquipment } from './add';
export { assignEquipment } from './assign';
export { changeEquipment } from './change';
export {
	ageInMonths,
	DISPOSAL_CLASSES,
	disposals,
	disposalUnderWay,
	isEarly,
	isUnderWay,
	WAYS_OUT,
	WIPES,
	type Disposal,
	type DisposalStatus,
	type WayOut,
	type Wipe
} from './disposal';
export { disposalApproval } from './disposal-approval';
export { dispose } from './dispose';
export { equipment, publicView, STATUSES, type Equipment, type EquipmentStatus, type PublicView } from './equipment';
export { equipmentEvents, EVENT_KINDS, type EquipmentEvent, type EventKind } from './event';
export { foreignCodes, type ForeignCode } from './foreign-code';
export { importEquipment, isTagFree } from './import';
export { codeOf, findByCode, followingTag, labelLink, readCode, tagOf, type ScannedCode } from './label';
export { keeperNameOf, ledgerKeepers, placeNameOf } from './ledger';
export { linkCode, unlinkCode } from './link-code';
export { addPlace, changePlace, closePlace } from './manage-places';
export { moveEquipment } from './move';
export { places, type Place } from './place';
export { changeDisposal, requestDisposal } from './request-disposal';
export { searchWords } from './search-words';
export { setEquipmentStatus } from './set-status';
export { undoImport } from './undo-import';
