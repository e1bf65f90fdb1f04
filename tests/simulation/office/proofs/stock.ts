import type { AnyRow } from '../../../../src/lib/domain/core';
import {
	levelOf,
	type SupplyBalance,
	type SupplyClosing,
	type SupplyItem,
	type SupplyMovement,
	type SupplyShortfall
} from '../../../../src/lib/domain/supplies';
import { equal } from '../../proving';
import { by, sum, type Standing } from './standing';

/** The book: it is the sum of its lines, to the piece and to the fen, at every moment; it is never below zero. */
export function proveStock({ all, row, forms, entered }: Standing): void {
	for (const balance of forms('supplyBalances') as unknown as SupplyBalance[]) bearable(balance);

	const movements = all('supplyMovements') as (AnyRow & SupplyMovement)[];
	const ofItem = by(movements, 'item');
	const settling = by(movements, 'settles');
	const reversing = by(movements, 'reverses');
	const shortfalls = all('supplyShortfalls') as (AnyRow & SupplyShortfall)[];
	for (const balance of all('supplyBalances') as unknown as SupplyBalance[]) {
		const lines = [...ofItem(balance.id)].sort((a, b) => a.ordinal - b.ordinal);
		summed(balance, lines);
		const item = row('supplyItems', balance.id) as unknown as SupplyItem;
		equal(balance.level, levelOf(item, balance.quantity), `how ${balance.id} stands`);
		const owed = sum(by(shortfalls, 'item')(balance.id), ({ open }) => open);
		equal(balance.owed, owed, `what the book of ${balance.id} could not bear`);
	}

	for (const { id, quantity, open, status, at } of shortfalls) {
		const settled = settling(id);
		const paid = -sum(settled, (line) => line.quantity);
		equal(status === 'open', open > 0, `${id} is ${status} with ${open}`);
		equal(status === 'dropped' ? paid <= quantity : paid + open === quantity, true, `what settles ${id}`);
		for (const line of settled) equal(line.at, at, `the time of what settles ${id}`);
		if (open > 0)
			equal(
				all('exceptions').some((one) => one.id === `${id}.short`),
				true,
				`${id} is asked about`
			);
	}

	for (const movement of movements) {
		const back = reversing(movement.id);
		equal(
			sum(back, ({ quantity }) => Math.abs(quantity)) <= Math.abs(movement.quantity),
			true,
			`reversed ${movement.id}`
		);
		for (const { id, at, item, source } of back)
			equal([at, item, source].join(), [movement.at, movement.item, movement.source].join(), `${id} takes back`);
	}

	for (const { id, month } of all('supplyClosings') as unknown as SupplyClosing[]) {
		const closed = entered('supplyClosings', id);
		for (const line of movements)
			if (entered('supplyMovements', line.id) > closed)
				equal(line.month > month, true, `${line.id} of ${line.month} is not in the closed ${month}`);
	}
	for (const { month, itemMonth, item } of movements) equal(itemMonth, `${item}/${month}`, 'the month of a line');
}

function bearable({ id, quantity, value, owed, layers }: SupplyBalance): void {
	equal(quantity >= 0 && value >= 0 && owed >= 0, true, `${id} not below zero`);
	if (quantity === 0) equal(value, 0, `the worth of none of ${id}`);
	if (owed > 0) equal(quantity, 0, `there is some of ${id} and it is owed`);
	if (!layers) return;
	equal(
		sum(layers, (one) => one.quantity),
		quantity,
		`the layers of ${id}`
	);
	equal(
		sum(layers, (one) => one.value),
		value,
		`the worth of the layers of ${id}`
	);
}

function summed(balance: SupplyBalance, lines: readonly SupplyMovement[]): void {
	let [quantity, value] = [0, 0];
	for (const [n, line] of lines.entries()) {
		equal(line.ordinal, n + 1, `which line of the book ${line.id} is`);
		equal(line.value * line.quantity >= 0, true, `the sign of the worth of ${line.id}`);
		quantity += line.quantity;
		value += line.value;
		equal(line.balance, quantity, `the book after ${line.id}`);
		equal(line.balanceValue, value, `the worth of the book after ${line.id}`);
	}
	equal(balance.quantity, quantity, `the book of ${balance.id}`);
	equal(balance.value, value, `the worth of ${balance.id}`);
	equal(balance.movements, lines.length, `lines of ${balance.id}`);
}
