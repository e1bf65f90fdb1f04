import { admin, choice, duty, group, id, list, money, mutator, officeDate, optional, quantity, Refusal } from '../core';
import { departments } from '../people/department';
import { supplyKeepers } from './keepers';
import { changeOf } from './rule-change';
import {
	area,
	DEFAULT_SUPPLY_RULES,
	SCHEDULES,
	SUPPLIES,
	supplyBudgets,
	supplyRules,
	VALUATIONS,
	type SupplyRules
} from './rules';

const CLEARABLE = ['scheduleFrom', 'areas', 'supervisor', 'recountOver', 'recountPercent'] as const;

/**
 * Changes what supplies go by: only the fields named, so that two who change different rules at once both succeed.
 * `clear` empties fields. `areas` are places to count in and who does it; other places stay, and one without a counter
 * keeps the one it has. Another valuation holds from now on and moves no money. Refuses a place that stands twice (`area_twice`) and a percentage over 100 (`bad_percent`).
 */
export const changeSupplyRules = mutator('supplies.changeRules', {
	kind: 'wish',
	who: [admin, duty('supplies')],
	version: 2,
	args: {
		set: group({
			valuation: optional(choice(VALUATIONS)),
			schedule: optional(choice(SCHEDULES)),
			scheduleFrom: optional(officeDate),
			supervisor: optional(id),
			recountOver: optional(money),
			recountPercent: optional(quantity)
		}),
		clear: optional(list(choice(CLEARABLE), CLEARABLE.length)),
		areas: optional(list(area, 30))
	},
	/** They all were sent once, and what was absent was emptied. */
	upgrade(args) {
		const { areas, ...set } = args as Partial<SupplyRules>;
		// The places that are not among them are emptied with the rest.
		return { set, clear: CLEARABLE.filter((field) => field === 'areas' || set[field] === undefined), areas };
	},
	apply(tx, { set, clear = [], areas = [] }) {
		const places = areas.map((one) => one.place);
		const twice = places.find((place, at) => places.indexOf(place) !== at);
		if (twice !== undefined) throw new Refusal('area_twice', { place: twice });
		if ((set.recountPercent ?? 0) > 100) throw new Refusal('bad_percent');
		const now = tx.get(supplyRules, SUPPLIES);
		const former = clear.includes('areas') ? [] : (now?.areas ?? []);
		const counted = areas.map((one) => ({ ...former.find(({ place }) => place === one.place), ...one }));
		const others = former.filter(({ place }) => !places.includes(place));
		const change = { ...changeOf(set, clear), ...(areas.length > 0 && { areas: [...others, ...counted] }) };
		if (now) tx.update(supplyRules, SUPPLIES, change);
		else tx.insert(supplyRules, { ...DEFAULT_SUPPLY_RULES, ...change, id: SUPPLIES });
	}
});

/** Sets what a department may take in a month, in fen; absent: no limit. */
export const setSupplyBudget = mutator('supplies.setBudget', {
	kind: 'wish',
	who: supplyKeepers,
	args: { department: id, monthly: optional(money) },
	apply(tx, { department, monthly }) {
		tx.need(departments, department);
		const change = { department, monthly };
		if (tx.get(supplyBudgets, department)) tx.update(supplyBudgets, department, change);
		else tx.insert(supplyBudgets, { ...change, id: department });
	}
});
