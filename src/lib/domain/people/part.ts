import type { Part } from '../core';
import {
	addDepartment,
	addPerson,
	changeCard,
	changePerson,
	closeDepartment,
	departments,
	holdings,
	hosts,
	importPeople,
	people,
	personCards,
	renameDepartment,
	reopenDepartment,
	rosters,
	setDeputy,
	undoPeopleImport
} from './index';

/** In the registry: people, their departments and duties. */
export const peoplePart: Part = {
	entities: [departments, people, personCards, holdings, hosts, rosters],
	mutators: [
		addDepartment,
		renameDepartment,
		closeDepartment,
		reopenDepartment,
		setDeputy,
		addPerson,
		changePerson,
		changeCard,
		importPeople,
		undoPeopleImport
	]
};
