import { admin, id, mutator, optional, quantity, Refusal, text } from '../core';
import { departments } from './department';
import { people } from './person';

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
	apply: (tx, { department, name }) => void tx.update(departments, department, { name })
});

/** Closes a department. Refuses one that has people who can log in (`department_in_use`, with their number). */
export const closeDepartment = mutator('departments.close', {
	kind: 'wish',
	who: [admin],
	args: { department: id },
	apply(tx, { department: departmentId }) {
		tx.need(departments, departmentId);
		const members = tx.where(people, 'department', departmentId).filter((person) => !person.disabled);
		if (members.length > 0) throw new Refusal('department_in_use', { count: members.length });
		tx.update(departments, departmentId, { closed: true });
	}
});
