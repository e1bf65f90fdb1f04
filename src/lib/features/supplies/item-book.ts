import { monthAfter, type OfficeMonth } from '$lib/domain/core';
import {
	itemMonth,
	SUPPLIES,
	supplyBalances,
	supplyClosings,
	supplyMovements,
	supplyRules,
	supplyShortfalls,
	type MovementKind,
	type SupplyBalance,
	type SupplyClosing,
	type SupplyItem,
	type SupplyMovement,
	type SupplyShortfall
} from '$lib/domain/supplies';
import { departments } from '$lib/domain/people/department';
import { people } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { kindWord } from './movement-words';

/** A line of an item's book, with its words. */
export interface BookLine {
	readonly movement: SupplyMovement;
	/** `规划一所 沈佳领用`. */
	readonly what: string;
	/** Who entered it. */
	readonly by: string;
	/** It happened before the line under it, and was entered later. */
	readonly isLate: boolean;
}

/** One part of "how 46 came to be": the opening, or all movements of a kind. */
export interface Part {
	readonly kind: 'opening' | MovementKind;
	readonly count: number;
	readonly quantity: number;
	/** What there was before and after it, for a picture. */
	readonly from: number;
	readonly to: number;
}

export interface ItemBook {
	readonly balance: SupplyBalance | undefined;
	/** Newest entry first, of the months shown. */
	readonly lines: readonly BookLine[];
	/** What there was before the oldest line. */
	readonly opening: { readonly quantity: number; readonly value: number };
	/** The month that was closed last before the lines, if one was. */
	readonly closing: (SupplyClosing & { readonly byName: string }) | undefined;
	readonly parts: readonly Part[];
	readonly shortfalls: readonly SupplyShortfall[];
}

const MOST = 2_000;
/** Where no month was ever closed, the book is shown from the beginning of this one. */
const order: readonly MovementKind[] = [
	'receipt',
	'return',
	'giveBack',
	'issue',
	'lend',
	'supplierReturn',
	'scrap',
	'stocktake',
	'reversal'
];

/**
 * An item's book of the months since the last closing, or `back` more. Call it in a live query.
 */
export async function bookOf(item: SupplyItem, back: number): Promise<ItemBook> {
	const { store, today } = office;
	const closedUntil = (await store.get(supplyRules, SUPPLIES))?.closedUntil;
	const first = monthAfter(closedUntil === undefined ? today.slice(0, 7) : monthAfter(closedUntil), -back);
	const [balance, movements, shortfalls] = await Promise.all([
		store.get(supplyBalances, item.id),
		store.list(supplyMovements, {
			by: 'itemMonth',
			is: monthsBetween(first, monthAfter(today.slice(0, 7))).map((month) => itemMonth(item.id, month)),
			limit: MOST
		}),
		store.list(supplyShortfalls, { by: 'openItem', is: item.id })
	]);
	const entered = [...movements].sort((a, b) => a.ordinal - b.ordinal);
	const [oldest] = entered;
	const opening = oldest
		? { quantity: oldest.balance - oldest.quantity, value: oldest.balanceValue - oldest.value }
		: { quantity: balance?.quantity ?? 0, value: balance?.value ?? 0 };
	const closed = await store.get(supplyClosings, `closing.${monthAfter(first, -1)}`);
	const names = await namesFor(entered, closed?.by);
	return {
		balance,
		lines: entered
			.map((movement, n) => ({
				movement,
				what: whatOf(movement, names),
				by: names.get(movement.by) ?? '',
				isLate: movement.at < (entered[n - 1]?.at ?? '')
			}))
			.reverse(),
		opening,
		closing: closed && { ...closed, byName: names.get(closed.by) ?? '' },
		parts: partsOf(opening.quantity, entered),
		shortfalls
	};
}

/** The opening and each kind, one after the other: what a picture of steps shows. */
export function partsOf(opening: number, movements: readonly SupplyMovement[]): Part[] {
	const parts: Part[] = [{ kind: 'opening', count: 0, quantity: opening, from: 0, to: opening }];
	let level = opening;
	const begun = movements.filter((one) => one.kind === 'opening');
	for (const kind of ['opening' as const, ...order]) {
		const ofKind = kind === 'opening' ? begun : movements.filter((one) => one.kind === kind);
		if (ofKind.length === 0) continue;
		const quantity = ofKind.reduce((sum, one) => sum + one.quantity, 0);
		parts.push({ kind, count: ofKind.length, quantity, from: level, to: level + quantity });
		level += quantity;
	}
	return parts;
}

/** Names of people and departments by id, of these movements. */
export async function namesFor(
	movements: readonly SupplyMovement[],
	...further: readonly (string | undefined)[]
): Promise<ReadonlyMap<string, string>> {
	const ids = (of: (movement: SupplyMovement) => string | undefined) => [
		...new Set([...movements.map(of), ...further].filter((id) => id !== undefined))
	];
	const [persons, rooms] = await Promise.all([
		office.store.some(people, [...ids(({ person }) => person), ...ids(({ by }) => by)]),
		office.store.some(
			departments,
			ids(({ department }) => department)
		)
	]);
	return new Map([...persons, ...rooms].map(({ id, name }) => [id, name]));
}

/** What a movement was, in a line: who of which department took it, or where it came from. */
export function whatOf(
	movement: Pick<SupplyMovement, 'kind' | 'person' | 'department' | 'note'>,
	names: ReadonlyMap<string, string>
): string {
	const who = [names.get(movement.department ?? ''), names.get(movement.person ?? '')].filter(Boolean).join(' ');
	const word = kindWord(movement.kind);
	if (movement.kind === 'reversal') return movement.note ? m.stock_reversed_for({ reason: movement.note }) : word;
	if (who) return `${who} ${word}`;
	return movement.note ? `${word} ${movement.note}` : word;
}

function monthsBetween(first: OfficeMonth, last: OfficeMonth): OfficeMonth[] {
	const months: OfficeMonth[] = [];
	for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
	return months;
}
