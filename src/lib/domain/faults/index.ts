export { closeFault, confirmRepair, reopenFault } from './close';
export { eraseContacts } from './contact';
export { acceptFault, assignFault, identifyFault, markDuplicate, rejectFault } from './decide';
export {
	FAULT_STATUSES,
	faultContacts,
	faultReports,
	isOpen,
	OPEN_STATUSES,
	URGENCIES,
	type FaultContact,
	type FaultReport,
	type FaultStatus
} from './fault';
export { repaired, sendOut, startRepair, waitForParts } from './repair';
export { reportFault } from './report';
export { SYMPTOMS, symptomsFor, type Symptom } from './symptoms';
