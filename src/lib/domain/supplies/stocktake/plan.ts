import {
	choice,
	flag,
	id,
	list,
	money,
	monthly,
	monthlySeries,
	mutator,
	officeDate,
	optional,
	quantity,
	Refusal,
	text,
	type Ctx,
	type Tx
} from '../../core';
import { giveUpApproval } from '../../approvals';
import { tell } from '../../notifications/notification';
import { supplyKeepers } from '../keepers';
import { area } from '../rules';
import { isOpen, SCOPES, stocktakes, type Stocktake } from './stocktake';
import { stocktakeVariances } from './variance';

const described = {
	name: optional(text(60)),
	scope: choice(SCOPES),
	category: optional(text(60)),
	items: optional(list(id, 50)),
	areas: list(area, 30),
	plannedOn: officeDate,
	startsAt: optional(text(5)),
	blind: flag,
	supervisor: optional(id),
	recountOver: optional(money),
	recountPercent: optional(quantity)
} as const;

type Described = Pick<Stocktake, keyof typeof described>;

/** Refuses no place at all (`no_areas`), one that stands twice (`area_twice`) and a time that is none (`bad_time`). */
export function checkPlan({ areas, startsAt, recountPercent }: Described): void {
	if (areas.length === 0) throw new Refusal('no_areas');
	const places = areas.map((one) => one.place);
	const twice = places.find((place, at) => places.indexOf(place) !== at);
	if (twice !== undefined) throw new Refusal('area_twice', { place: twice });
	if (startsAt !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt))
		throw new Refusal('bad_time', { value: startsAt });
	if ((recountPercent ?? 0) > 100) throw new Refusal('bad_percent');
}

/** The next number of a stocktake; undefined on a device. */
export function stocktakeNumber(ctx: Ctx): string | undefined {
	const n = ctx.next(monthlySeries('PD', ctx.today));
	return n === undefined ? undefined : monthly('PD', ctx.today, n);
}

/** Plans a stocktake. Refuses what `checkPlan` refuses. */
export const planStocktake = mutator('stocktakes.plan', {
	kind: 'wish',
	who: supplyKeepers,
	args: described,
	apply(tx, said, ctx) {
		checkPlan(said);
		tx.insert(stocktakes, {
			...said,
			areas: [...said.areas],
			number: stocktakeNumber(ctx),
			status: 'planned',
			by: ctx.actor.id
		});
	}
});

/**
 * Changes a stocktake before it is handed in: who counts where, when, who watches. Absent fields become empty. Who is
 * new to it while it is counted is told.
 */
export const changeStocktake = mutator('stocktakes.change', {
	kind: 'wish',
	who: supplyKeepers,
	args: { stocktake: id, ...described },
	apply(tx, { stocktake: stocktakeId, ...said }, ctx) {
		const before = openStocktake(tx, stocktakeId);
		checkPlan(said);
		const nothing = Object.fromEntries(Object.keys(described).map((field) => [field, undefined]));
		const after = tx.update(stocktakes, stocktakeId, { ...nothing, ...said, areas: [...said.areas] });
		if (after.status !== 'planned') callCounters(tx, ctx, after, countersOf(before));
	}
});

/** Begins counting, and calls who counts. Refuses an area without a counter (`area_without_counter`). */
export const startStocktake = mutator('stocktakes.start', {
	kind: 'wish',
	who: supplyKeepers,
	args: { stocktake: id },
	apply(tx, { stocktake: stocktakeId }, ctx) {
		const stocktake = openStocktake(tx, stocktakeId);
		if (stocktake.status !== 'planned') return;
		const open = stocktake.areas.filter((one) => one.counter === undefined);
		if (open.length > 0) throw new Refusal('area_without_counter', { place: open[0]?.place ?? '', count: open.length });
		begin(tx, ctx, stocktake);
	}
});

/** Counting begins; who counts is told. */
export function begin(tx: Tx, ctx: Ctx, stocktake: Stocktake): Stocktake {
	callCounters(tx, ctx, stocktake, []);
	return tx.update(stocktakes, stocktake.id, { status: 'counting', startedAt: ctx.at });
}

/** Gives a stocktake up; what was counted stays on record, nothing is posted. */
export const cancelStocktake = mutator('stocktakes.cancel', {
	kind: 'wish',
	who: supplyKeepers,
	args: { stocktake: id, reason: text(500) },
	apply(tx, { stocktake: stocktakeId, reason }, ctx) {
		openStocktake(tx, stocktakeId);
		giveUpApproval(tx, ctx, stocktakeId);
		tx.update(stocktakes, stocktakeId, { status: 'cancelled', closedAt: ctx.at, reason });
		for (const variance of tx.where(stocktakeVariances, 'stocktake', stocktakeId))
			tx.update(stocktakeVariances, variance.id, { openItem: undefined, closedAt: ctx.at });
	}
});

/** A stocktake that may still be changed. Refuses one that is handed in, posted or given up (`stocktake_over`). */
export function openStocktake(tx: Tx, id: string): Stocktake {
	const stocktake = tx.need(stocktakes, id);
	if (!isOpen(stocktake)) throw new Refusal('stocktake_over', { status: stocktake.status });
	return stocktake;
}

export const countersOf = (stocktake: Pick<Stocktake, 'areas'>): string[] => [
	...new Set(stocktake.areas.flatMap(({ counter }) => counter ?? []))
];

function callCounters(tx: Tx, ctx: Ctx, stocktake: Stocktake, already: readonly string[]): void {
	for (const counter of countersOf(stocktake))
		if (counter !== ctx.actor.id && !already.includes(counter))
			tell(tx, counter, 'stocktake_to_count', {
				stocktake: stocktake.id,
				on: stocktake.plannedOn,
				places: stocktake.areas
					.filter((one) => one.counter === counter)
					.map((one) => one.place)
					.join('、')
			});
}
