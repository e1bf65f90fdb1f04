import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, duty, money, mutator, quantity, Refusal, staff } from '../../core';
import { office, person, type TestOffice } from '../../core/testing';
import { supplyItems } from '../catalogue/item';
import { changeSupply, stopSupply } from '../catalogue/write';
import { changeSupplyRules } from '../change-rules';
import { VALUATIONS } from '../rules';
import { supplyBalances } from './balance';
import { takeOut } from './enter';
import { levelOf } from './level';
import { supplyMovements } from './movement';
import { post, postFact } from './post';
import { dropShortfall, reverseMovement } from './reverse';
import { supplyShortfalls } from './shortfall';

const receive = mutator('test.receive', {
	kind: 'fact',
	who: [staff],
	args: { quantity, amount: money },
	apply: (tx, args, ctx) =>
		void post(tx, ctx, { ...args, item: 'a4', kind: 'receipt', source: { kind: 'test', id: 's' } })
});
const handOut = mutator('test.handOut', {
	kind: 'fact',
	who: [staff],
	args: { quantity, kind: choice(['issue', 'lend']) },
	apply: (tx, args, ctx) =>
		void postFact(tx, ctx, { ...args, quantity: -args.quantity, item: 'a4', source: { kind: 'test', id: 's' } }, 'x')
});

const some = fc.integer({ min: 1, max: 30 });
const deed = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('receive' as const), quantity: some, amount: fc.nat(9999) }) },
	{ weight: 6, arbitrary: fc.record({ do: fc.constant('handOut' as const), quantity: some }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('reverse' as const), which: fc.nat(), quantity: some }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('takeOut' as const), quantity: some }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), which: fc.nat() }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('safe' as const), quantity: some }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('stop' as const), stopped: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('value' as const), as: fc.constantFrom(...VALUATIONS) }) }
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function live(after: TestOffice, one: Deed): void {
	const picked = <T extends { id: string }>(rows: readonly T[], which: number) =>
		rows[which % (rows.length || 1)]?.id ?? 'none';
	if (one.do === 'receive') after.run(receive, { quantity: one.quantity, amount: one.amount });
	else if (one.do === 'handOut') after.run(handOut, { quantity: one.quantity, kind: 'issue' });
	else if (one.do === 'takeOut') after.run(takeOut, { item: 'a4', quantity: one.quantity, as: 'scrap', reason: 'x' });
	else if (one.do === 'safe') after.run(changeSupply, { item: 'a4', set: { reorderLevel: one.quantity } });
	else if (one.do === 'stop') after.run(stopSupply, { item: 'a4', stopped: one.stopped });
	else if (one.do === 'value') after.run(changeSupplyRules, { set: { valuation: one.as } });
	else if (one.do === 'drop')
		after.run(dropShortfall, { shortfall: picked(after.rows(supplyShortfalls), one.which), reason: 'x' });
	else
		after.run(reverseMovement, {
			movement: picked(after.rows(supplyMovements), one.which),
			quantity: one.quantity,
			reason: 'x'
		});
}

test('whatever happens, the balance is the sum of its movements, to the piece and to the fen, and never below zero', () => {
	let refused = 0;
	let short = 0;
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
			const after = office(supplyItems, { id: 'a4', name: '纸', unit: '包' })
				.with(supplyBalances, { id: 'a4' })
				.as(person('zhang', duty('supplies')));
			let handedOut = 0;
			for (const one of deeds) {
				try {
					live(after, one);
					if (one.do === 'handOut' || one.do === 'takeOut') handedOut += one.quantity;
				} catch (problem) {
					if (!(problem instanceof Refusal)) throw problem;
					refused++;
				}
				const balance = after.get(supplyBalances, 'a4');
				const movements = after.rows(supplyMovements);
				const sum = (of: (line: (typeof movements)[number]) => number) =>
					movements.reduce((n, line) => n + of(line), 0);
				expect(balance.level ?? 'none').toBe(levelOf(after.get(supplyItems, 'a4'), balance.quantity));
				expect(balance.quantity).toBe(sum((line) => line.quantity));
				expect(balance.value).toBe(sum((line) => line.value));
				expect(balance.movements).toBe(movements.length);
				expect(Math.min(balance.quantity, balance.value)).toBeGreaterThanOrEqual(0);
				if (balance.quantity === 0) expect(balance.value).toBe(0);
				if (balance.owed > 0) expect(balance.quantity).toBe(0);
				if (balance.layers) {
					expect(balance.layers.reduce((n, layer) => n + layer.quantity, 0)).toBe(balance.quantity);
					expect(balance.layers.reduce((n, layer) => n + layer.value, 0)).toBe(balance.value);
				}
				const last = movements.at(-1);
				if (last) expect([last.balance, last.balanceValue]).toEqual([balance.quantity, balance.value]);
				// Every piece handed out is a movement, or stands open as one that the book could not bear, or was none.
				const shortfalls = after.rows(supplyShortfalls);
				expect(balance.owed).toBe(shortfalls.reduce((n, one) => n + one.open, 0));
				const dropped = shortfalls.filter((one) => one.status === 'dropped');
				const issued = -movements
					.filter((line) => ['issue', 'scrap'].includes(line.kind))
					.reduce((n, line) => n + line.quantity, 0);
				const settledOf = (id: string) =>
					-movements.filter((line) => line.settles === id).reduce((n, line) => n + line.quantity, 0);
				expect(issued + balance.owed + dropped.reduce((n, one) => n + one.quantity - settledOf(one.id), 0)).toBe(
					handedOut
				);
				short += balance.owed;
			}
		}),
		{ numRuns: 300, seed: 20261124 }
	);
	expect(refused).toBeGreaterThan(50);
	expect(short).toBeGreaterThan(50);
});
