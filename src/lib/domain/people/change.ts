import { admin, choice, group, id, list, mutator, optional } from '../core';
import { departments } from './department';
import { described } from './enter';
import { listAsHost } from './host';
import { keptExtension, keptName } from './identity';
import { changeOwn } from './own';

const { name, ...mayBeAbsent } = described;

/**
 * Corrects who somebody is. Only the fields named change; `clear` empties fields. Refuses what is no name (`bad_name`)
 * or extension (`bad_extension`).
 */
export const changePerson = mutator('people.change', {
	kind: 'wish',
	who: [admin],
	args: {
		person: id,
		set: group({ name: optional(name), ...mayBeAbsent }),
		clear: optional(list(choice(['pinyin', 'initials', 'department', 'post', 'room', 'extension']), 6))
	},
	apply(tx, { person, set, clear = [] }) {
		if (set.department) tx.need(departments, set.department);
		const cleared = Object.fromEntries(clear.map((field) => [field, undefined]));
		const named = set.name !== undefined && { name: keptName(set.name) };
		const called = set.extension !== undefined && { extension: keptExtension(set.extension) };
		listAsHost(tx, changeOwn(tx, person, { ...cleared, ...set, ...named, ...called }));
	}
});
