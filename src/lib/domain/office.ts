import { registry } from './core';
import {
	addEquipment,
	addPlace,
	assignEquipment,
	changeEquipment,
	changePlace,
	closePlace,
	equipment,
	equipmentEvents,
	foreignCodes,
	importEquipment,
	linkCode,
	moveEquipment,
	places,
	setEquipmentStatus,
	undoImport,
	unlinkCode
} from './equipment';
import { exceptions } from './exceptions/exception';
import { settle } from './exceptions/settle';
import {
	acceptFault,
	assignFault,
	closeFault,
	confirmRepair,
	eraseContacts,
	faultContacts,
	faultReports,
	identifyFault,
	markDuplicate,
	rejectFault,
	reopenFault,
	repaired,
	reportFault,
	sendOut,
	startRepair,
	waitForParts
} from './faults';
import { notifications } from './notifications/notification';
import { readNotifications } from './notifications/read';
import { changeOffice, offices, setUpOffice } from './office/index';
import {
	addDepartment,
	addPerson,
	changeCard,
	changePerson,
	closeDepartment,
	departments,
	disablePerson,
	enablePerson,
	importPeople,
	people,
	personCards,
	renameDepartment,
	rosters,
	setDuties
} from './people';

/** Raised whenever an entity, an index or a stored field changes: older tabs then close and ask for a reload. */
export const SCHEMA_VERSION = 1;

/** The office: every entity and every mutator. */
export const office = registry(
	[
		offices,
		departments,
		people,
		personCards,
		rosters,
		exceptions,
		notifications,
		places,
		equipment,
		foreignCodes,
		equipmentEvents,
		faultReports,
		faultContacts
	],
	[
		setUpOffice,
		changeOffice,
		addDepartment,
		renameDepartment,
		closeDepartment,
		addPerson,
		changePerson,
		setDuties,
		disablePerson,
		enablePerson,
		changeCard,
		importPeople,
		settle,
		readNotifications,
		addPlace,
		changePlace,
		closePlace,
		addEquipment,
		changeEquipment,
		moveEquipment,
		assignEquipment,
		setEquipmentStatus,
		linkCode,
		unlinkCode,
		importEquipment,
		undoImport,
		reportFault,
		identifyFault,
		acceptFault,
		assignFault,
		rejectFault,
		markDuplicate,
		startRepair,
		waitForParts,
		sendOut,
		repaired,
		confirmRepair,
		reopenFault,
		closeFault,
		eraseContacts
	]
);
