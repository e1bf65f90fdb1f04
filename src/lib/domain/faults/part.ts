import type { Part } from '../core';
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
} from './index';

/** In the registry: fault reports. */
export const faultsPart: Part = {
	entities: [faultReports, faultContacts],
	mutators: [
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
};
