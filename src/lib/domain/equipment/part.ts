import type { Part } from '../core';
import {
	addEquipment,
	addPlace,
	assignEquipment,
	changeDisposal,
	changeEquipment,
	changePlace,
	closePlace,
	disposals,
	dispose,
	equipment,
	equipmentEvents,
	foreignCodes,
	importEquipment,
	linkCode,
	moveEquipment,
	places,
	requestDisposal,
	setEquipmentStatus,
	undoImport,
	unlinkCode
} from './index';

/** In the registry: equipment, places and disposal. */
export const equipmentPart: Part = {
	entities: [places, equipment, foreignCodes, equipmentEvents, disposals],
	mutators: [
		addPlace,
		changePlace,
		closePlace,
		addEquipment,
		changeEquipment,
		moveEquipment,
		assignEquipment,
		setEquipmentStatus,
		requestDisposal,
		changeDisposal,
		dispose,
		linkCode,
		unlinkCode,
		importEquipment,
		undoImport
	]
};
