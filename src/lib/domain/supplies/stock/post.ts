import {
	monthAfter,
	monthly,
	monthlySeries,
	monthOf,
	Refusal,
	type Ctx,
	type Instant,
	type OfficeMonth,
	type ReadTx,
	type Tx
} from '../../core';
import { ask, exceptions, settled } from '../../exceptions/exception';
import { noteChange } from '../catalogue/history';
import { supplyItems, type SupplyItem } from '../catalogue/item';
import { supplyRulesOf } from '../rules';
import { tallyAgain } from '../stocktake/tally';
import { stocktakeVariances } from '../stocktake/variance';
import { supplyBalances, type SupplyBalance } from './balance';
import { levelOf } from './level';
import { itemMonth, supplyMovements, type MovementKind, type SupplyMovement } from './movement';
import { worthOf } from './reversed';
import { shortfallException, shortfallsOf, supplyShortfalls, type SupplyShortfall } from './shortfall';
import { valueBack, valueIn, valueOut, type Valued } from './value';

/** What is to be entered in the stock book. */
export interface Entry {
	readonly kind: MovementKind;
	/** Id of the item. */
	readonly item: string;
	/** In the item's unit, never zero; what goes out is negative. */
	readonly quantity: number;
	/** Fen for one unit of what comes in. Absent: what one costs on average now, else the last price. */
	readonly unitPrice?: number | undefined;
	/** Fen for all of it, where that is no multiple of a unit's price: an invoice's line. */
	readonly amount?: number | undefined;
	/** When it happened; absent: when the mutation did. */
	readonly at?: Instant | undefined;
	/** 单号 of its paper, as `stockNumber` gives it. */
	readonly number?: string | undefined;
	readonly source: { readonly kind: string; readonly id: string };
	readonly person?: string | undefined;
	readonly department?: string | undefined;
	readonly note?: string | undefined;
	/** The movement that this one takes back; its value is what that one had. */
	readonly reverses?: { readonly id: string; readonly value: number } | undefined;
	/** The shortfall that this one settles. */
	readonly settles?: string | undefined;
}

/**
 * Enters a movement and moves the balance: the only writer of balances. Refuses to go below zero (`not_enough`, naming
 * what is there): for wishes. What comes in settles what is owed first.
 */
export function post(tx: Tx, ctx: Ctx, entry: Entry): SupplyMovement {
	const { balance, item } = before(tx, entry);
	if (balance.quantity + entry.quantity < 0) throw notEnough(item, balance, entry);
	return enter(tx, ctx, entry, item, balance);
}

/**
 * Enters what happened. What the book cannot bear of it is kept as a shortfall with person and time, and the supplies
 * duty is asked; `action` is the name of the mutator. Gives the movement, if the book bore anything, and what is short.
 */
export function postFact(
	tx: Tx,
	ctx: Ctx,
	entry: Entry,
	action: string
): { movement: SupplyMovement | undefined; short: number } {
	const { balance, item } = before(tx, entry);
	const short = Math.max(-(balance.quantity + entry.quantity), 0);
	const quantity = entry.quantity + short;
	const borne = short === 0 ? entry : { ...entry, quantity, reverses: partOf(tx, entry.reverses?.id, quantity) };
	const movement = quantity === 0 ? undefined : enter(tx, ctx, borne, item, balance);
	if (short > 0) owe(tx, ctx, entry, short, item, action);
	return { movement, short };
}

/**
 * Asks for what posting these items reads, before the first is posted: a device then loads all of it at once, and not
 * one item after the other. For who posts many.
 */
export function readAhead(tx: ReadTx, items: readonly string[]): void {
	for (const item of items) {
		tx.get(supplyItems, item);
		tx.get(supplyBalances, item);
		tx.where(stocktakeVariances, 'openItem', item);
	}
}

/** The next 单号 of a stock paper: RK for what comes in, CK for what goes out. Undefined on a device: 待编号. */
export function stockNumber(ctx: Ctx, direction: 'in' | 'out'): string | undefined {
	const prefix = direction === 'in' ? 'RK' : 'CK';
	const n = ctx.next(monthlySeries(prefix, ctx.today));
	return n === undefined ? undefined : monthly(prefix, ctx.today, n);
}

/** The month in which something of this moment is booked: its own, or the first that is not closed. */
export function bookedIn(at: Instant, closedUntil: OfficeMonth | undefined): OfficeMonth {
	const month = monthOf(at);
	return closedUntil !== undefined && month <= closedUntil ? monthAfter(closedUntil) : month;
}

function before(tx: Tx, { item: itemId, quantity }: Entry): { balance: SupplyBalance; item: SupplyItem } {
	if (!Number.isInteger(quantity) || quantity === 0) throw new Refusal('bad_quantity', { quantity });
	const item = tx.need(supplyItems, itemId);
	return { item, balance: tx.need(supplyBalances, itemId) };
}

const notEnough = (item: SupplyItem, { quantity }: SupplyBalance, entry: Entry): Refusal =>
	new Refusal('not_enough', {
		item: item.id,
		name: item.name,
		unit: item.unit,
		asked: -entry.quantity,
		available: quantity
	});

function enter(tx: Tx, ctx: Ctx, entry: Entry, item: SupplyItem, balance: SupplyBalance): SupplyMovement {
	const { kind, quantity, unitPrice, number, source, person, department, note, reverses, settles } = entry;
	const rules = supplyRulesOf(tx);
	const at = entry.at ?? ctx.at;
	const month = bookedIn(at, rules.closedUntil);
	const { value, layers } = valued(entry, item, balance, rules.valuation);
	const after = { quantity: balance.quantity + quantity, value: balance.value + value };
	const movement = tx.insert(supplyMovements, {
		item: item.id,
		kind,
		quantity,
		value,
		unitPrice,
		at,
		recordedAt: ctx.received,
		month,
		itemMonth: itemMonth(item.id, month),
		ordinal: balance.movements + 1,
		balance: after.quantity,
		balanceValue: after.value,
		number,
		sourceKind: source.kind,
		source: source.id,
		person,
		department,
		by: ctx.actor.id,
		note,
		reverses: reverses?.id,
		settles
	});
	tx.update(supplyBalances, item.id, {
		...after,
		layers,
		level: levelOf(item, after.quantity),
		movements: balance.movements + 1,
		...(quantity > 0 && later('lastIn', balance, at)),
		...(USES.includes(kind) && later('lastOut', balance, at))
	});
	if (kind === 'receipt' && unitPrice !== undefined && unitPrice !== item.lastPrice) {
		tx.update(supplyItems, item.id, { lastPrice: unitPrice });
		noteChange(tx, ctx, item.id, { field: 'lastPrice', from: item.lastPrice, to: unitPrice, source: 'receipt' });
	}
	if (quantity > 0 && balance.owed > 0) settleOwed(tx, ctx, item);
	else tallyAgain(tx, ctx, item.id);
	return movement;
}

/** Part of a movement that is taken back. A device may lack that movement: what leaves costs the average there. */
function partOf(tx: ReadTx, reversed: string | undefined, quantity: number): Entry['reverses'] {
	const movement = reversed === undefined ? undefined : tx.get(supplyMovements, reversed);
	return movement && { id: movement.id, value: worthOf(tx, movement, Math.abs(quantity)) };
}

/** Kinds that are use: what else leaves is no demand. */
const USES: readonly MovementKind[] = ['issue', 'lend'];

const later = (field: 'lastIn' | 'lastOut', balance: SupplyBalance, at: Instant) => ({
	[field]: (balance[field] ?? '') > at ? balance[field] : at
});

function valued(
	{ quantity, unitPrice, amount, reverses }: Entry,
	item: SupplyItem,
	balance: SupplyBalance,
	valuation: Parameters<typeof valueIn>[3]
): Valued {
	if (quantity < 0)
		return reverses
			? valueBack(balance, -quantity, reverses.value, valuation)
			: valueOut(balance, -quantity, valuation);
	const average = balance.quantity > 0 ? balance.value / balance.quantity : item.lastPrice;
	const worth = reverses?.value ?? amount ?? Math.round((unitPrice ?? average ?? 0) * quantity);
	return valueIn(balance, quantity, worth, valuation);
}

function owe(tx: Tx, ctx: Ctx, entry: Entry, short: number, item: SupplyItem, action: string): void {
	const { kind, number, source, person, department, note, reverses } = entry;
	const shortfall = tx.insert(supplyShortfalls, {
		item: item.id,
		openItem: item.id,
		kind,
		quantity: short,
		open: short,
		at: entry.at ?? ctx.at,
		number,
		sourceKind: source.kind,
		source: source.id,
		person,
		department,
		by: ctx.actor.id,
		note,
		reverses: reverses?.id,
		status: 'open'
	});
	tx.update(supplyBalances, item.id, { owed: tx.need(supplyBalances, item.id).owed + short });
	tallyAgain(tx, ctx, item.id);
	ask(
		tx,
		{ id: shortfallException(shortfall.id), duty: 'supplies', code: 'beyond_stock', mutation: ctx.mutation, action },
		{
			item: item.id,
			name: item.name,
			unit: item.unit,
			kind,
			quantity: -entry.quantity,
			short,
			...(person !== undefined && { person })
		}
	);
}

/** What came in covers what was handed out beyond the book, the oldest first, each at the time it was handed out. */
function settleOwed(tx: Tx, ctx: Ctx, item: SupplyItem): void {
	for (const shortfall of shortfallsOf(tx, item.id)) {
		const balance = tx.need(supplyBalances, item.id);
		const take = Math.min(balance.quantity, shortfall.open);
		if (take === 0) break;
		const { kind, at, number, sourceKind, source, person, department, note, reverses } = shortfall;
		enter(
			tx,
			ctx,
			{
				kind,
				item: item.id,
				quantity: -take,
				at,
				number,
				source: { kind: sourceKind, id: source },
				person,
				department,
				note,
				reverses: partOf(tx, reverses, take),
				settles: shortfall.id
			},
			item,
			balance
		);
		closeShortfall(tx, ctx, shortfall, take);
	}
	tallyAgain(tx, ctx, item.id);
}

/** Takes `quantity` off a shortfall; with the last of it, it and its exception are settled. */
export function closeShortfall(tx: Tx, ctx: Ctx, shortfall: SupplyShortfall, quantity: number, reason?: string): void {
	const open = shortfall.open - quantity;
	tx.update(supplyShortfalls, shortfall.id, {
		open,
		...(open === 0 && {
			openItem: undefined,
			status: reason === undefined ? 'settled' : 'dropped',
			settledAt: ctx.at,
			reason
		})
	});
	const balance = tx.need(supplyBalances, shortfall.item);
	// While a device's first copy arrives, balance and shortfalls are of two moments.
	const owed = ctx.authoritative ? balance.owed - quantity : Math.max(0, balance.owed - quantity);
	tx.update(supplyBalances, shortfall.item, { owed });
	const exception = tx.get(exceptions, shortfallException(shortfall.id));
	if (open === 0 && exception?.status === 'open') settled(tx, ctx, exception.id, reason);
}
