import { admin, choice, duty, id, list, money, mutator, officeDate, optional, quantity, Refusal } from '../core';
import { departments } from '../people/department';
import { supplyKeepers } from './keepers';
import { area, DEFAULT_SUPPLY_RULES, SCHEDULES, SUPPLIES, supplyBudgets, supplyRules, VALUATIONS } from './rules';

/**
 * Changes what supplies go by; what is absent is removed. Another valuation holds from now on and moves no money.
 * Refuses a place that stands twice among the areas (`area_twice`) and a percentage over 100 (`bad_percent`).
 */
export const changeSupplyRules = mutator('supplies.changeRules', {
	kind: 'wish',
	who: [admin, duty('supplies')],
	args: {
		valuation: choice(VALUATIONS),
		schedule: choice(SCHEDULES),
		scheduleFrom: optional(officeDate),
		areas: optional(list(area, 30)),
		supervisor: optional(id),
		recountOver: optional(money),
		recountPercent: optional(quantity)
	},
	apply(tx, { valuation, schedule, scheduleFrom, areas, supervisor, recountOver, recountPercent }) {
		const places = (areas ?? []).map((one) => one.place);
		const twice = places.find((place, at) => places.indexOf(place) !== at);
		if (twice !== undefined) throw new Refusal('area_twice', { place: twice });
		if ((recountPercent ?? 0) > 100) throw new Refusal('bad_percent');
		const after = { valuation, schedule, scheduleFrom, areas, supervisor, recountOver, recountPercent };
		if (tx.get(supplyRules, SUPPLIES)) tx.update(supplyRules, SUPPLIES, after);
		else tx.insert(supplyRules, { ...DEFAULT_SUPPLY_RULES, ...after, id: SUPPLIES });
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
