import { admin, id, mutator, optional, quantity, Refusal, text, type ReadTx } from '../core';
import { departments } from './department';
import { people, type Person } from './person';

/** Adds a department. Refuses a name that another has (`taken`). */
export const addDepartment = mutator('departments.add', {
	kind: 'wish',
	who: [admin],
	args: { name: text(60), order: optional(quantity) },
	apply: (tx, { name, order }) => void tx.insert(departments, { name, order, closed: false })
});

/** Renames a department, for its people and its records alike. Refuses a name that another has (`taken`). */
export const renameDepartment = mutator('departments.rename', {
	kind: 'wish',
	who: [admin],
	args: { department: id, name: text(60) },
	apply: (tx, { department, name }) => void tx.update(departments, department, { name, importId: undefined })
});

/** Closes a department. Refuses one that has people who can log in (`department_in_use`, with their number). */
export const closeDepartment = mutator('departments.close', {
	kind: 'wish',
	who: [admin],
	args: { department: id },
	apply(tx, { department: departmentId }) {
		tx.need(departments, departmentId);
		const { length: count } = membersOf(tx, departmentId);
		if (count > 0) throw new Refusal('department_in_use', { count });
		tx.update(departments, departmentId, { closed: true });
	}
});

/** Opens a closed department again: people can be put into it. */
export const reopenDepartment = mutator('departments.reopen', {
	kind: 'wish',
	who: [admin],
	args: { department: id },
	apply: (tx, { department }) => void tx.update(departments, department, { closed: false, importId: undefined })
});

/** Names who signs what the department's head asks for; absent: nobody. Refuses a disabled account (`person_disabled`). */
export const setDeputy = mutator('departments.setDeputy', {
	kind: 'wish',
	who: [admin],
	args: { department: id, deputy: optional(id) },
	apply(tx, { department, deputy: deputyId }) {
		const deputy = deputyId === undefined ? undefined : tx.need(people, deputyId);
		if (deputy?.disabled) throw new Refusal('person_disabled', { person: deputy.id, name: deputy.name });
		tx.update(departments, department, { deputy: deputyId, importId: undefined });
	}
});

/** Who of a department can log in. */
export const membersOf = (tx: ReadTx, department: string): Person[] =>
	tx.where(people, 'department', department).filter((person) => !person.disabled);
