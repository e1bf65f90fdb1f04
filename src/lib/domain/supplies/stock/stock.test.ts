import { describe, expect, test } from 'vitest';
import { duty, mutator, optional, quantity, signed, staff, text } from '../../core';
import { office, person, today } from '../../core/testing';
import { exceptions } from '../../exceptions/exception';
import { supplyItems } from '../catalogue/item';
import { SUPPLIES, supplyRules } from '../rules';
import { supplyBalances } from './balance';
import { openStock } from './enter';
import { closeMonth } from './month';
import { supplyMovements } from './movement';
import { post, postFact } from './post';
import { dropShortfall, reverseMovement } from './reverse';
import { supplyShortfalls } from './shortfall';

const zhang = person('zhang', duty('supplies'));
const paper = {
	id: 'a4',
	code: 'YP-0001',
	name: 'A4 复印纸',
	unit: '包',
	class: 'consumable',
	lastPrice: 2300
} as const;
const start = (valuation: 'movingAverage' | 'fifo' | 'quantityOnly' = 'movingAverage') =>
	office(supplyItems, paper)
		.with(supplyBalances, { id: 'a4' })
		.with(supplyRules, { id: SUPPLIES, valuation, schedule: 'none' })
		.as(zhang);

/** A wish and a fact of another part of the supplies. */
const ask = mutator('test.ask', {
	kind: 'wish',
	who: [staff],
	args: { quantity: signed, unitPrice: optional(quantity), amount: optional(quantity) },
	apply: (tx, args, ctx) =>
		void post(tx, ctx, {
			...args,
			item: 'a4',
			kind: args.quantity > 0 ? 'receipt' : 'issue',
			source: { kind: 'test', id: 's' }
		})
});
const handOut = mutator('test.handOut', {
	kind: 'fact',
	who: [staff],
	args: { quantity, person: text(20) },
	apply: (tx, args, ctx) =>
		void postFact(
			tx,
			ctx,
			{ item: 'a4', kind: 'issue', quantity: -args.quantity, person: args.person, source: { kind: 'test', id: 's' } },
			'test.handOut'
		)
});
const balanceOf = (after: ReturnType<typeof start>) => after.get(supplyBalances, 'a4');
const lines = (after: ReturnType<typeof start>) =>
	after.rows(supplyMovements).map(({ quantity: moved, value, balance }) => [moved, value, balance]);

describe('the book', () => {
	test('begins once, with what was there', () => {
		const begun = start().run(openStock, { item: 'a4', quantity: 18 });
		expect(balanceOf(begun)).toMatchObject({ quantity: 18, value: 18 * 2300, movements: 1 });
		expect(begun.only(supplyMovements)).toMatchObject({ kind: 'opening', number: 'RK-202611-0001', month: '2026-11' });
		expect(begun.refusal(openStock, { item: 'a4', quantity: 1 }).code).toBe('book_begun');
	});

	test('refuses a wish for more than is there, and says what is', () => {
		const some = start().run(ask, { quantity: 4, unitPrice: 2300 });
		expect(some.refusal(ask, { quantity: -5 })).toEqual({
			code: 'not_enough',
			detail: { item: 'a4', name: 'A4 复印纸', unit: '包', asked: 5, available: 4 }
		});
	});

	test('a device that does not have the balance leaves it to the server', () => {
		const away = office(supplyItems, paper).as(zhang).onDevice();
		expect(away.run(ask, { quantity: -5 }).unknown).toBe(true);
	});

	test('a device whose first copy is still arriving takes goods in, where its balance is older than its shortfalls', () => {
		const away = start()
			.run(handOut, { quantity: 5, person: 'sun' })
			.with(supplyBalances, { id: 'a4', owed: 2 })
			.onDevice();
		away.run(ask, { quantity: 5, unitPrice: 2300 });
		expect(balanceOf(away).owed).toBe(0);
	});

	test('a receipt brings the new price into the catalogue', () => {
		const after = start().run(ask, { quantity: 4, unitPrice: 2450 });
		expect(after.get(supplyItems, 'a4').lastPrice).toBe(2450);
	});
});

describe('what it is worth', () => {
	test('moving average: the last piece takes the last fen along', () => {
		const after = start()
			.run(ask, { quantity: 2, amount: 1000 })
			.run(ask, { quantity: 1, amount: 333 })
			.run(ask, { quantity: -1 })
			.run(ask, { quantity: -1 })
			.run(ask, { quantity: -1 });
		expect(lines(after)).toEqual([
			[2, 1000, 2],
			[1, 333, 3],
			[-1, -444, 2],
			[-1, -445, 1],
			[-1, -444, 0]
		]);
		expect(balanceOf(after).value).toBe(0);
	});

	test('first in, first out', () => {
		const after = start('fifo')
			.run(ask, { quantity: 10, unitPrice: 100 })
			.run(ask, { quantity: 10, unitPrice: 200 })
			.run(ask, { quantity: -15 });
		expect(lines(after).at(-1)).toEqual([-15, -2000, 5]);
		expect(balanceOf(after)).toMatchObject({ value: 1000, layers: [{ quantity: 5, value: 1000 }] });
	});

	test('another valuation from now on moves no money', () => {
		const after = start()
			.run(ask, { quantity: 3, amount: 1000 })
			.with(supplyRules, { id: SUPPLIES, valuation: 'fifo', schedule: 'none' })
			.run(ask, { quantity: 1, unitPrice: 900 })
			.run(ask, { quantity: -3 });
		expect(balanceOf(after)).toMatchObject({ quantity: 1, value: 900 });
	});

	test('quantities only: no movement has a value', () => {
		const after = start('quantityOnly').run(ask, { quantity: 3, unitPrice: 900 }).run(ask, { quantity: -2 });
		expect(lines(after)).toEqual([
			[3, 0, 3],
			[-2, 0, 1]
		]);
	});
});

describe('a hand-out beyond the book', () => {
	const beyond = () =>
		start().run(ask, { quantity: 4, unitPrice: 2300 }).at('10:00').run(handOut, { quantity: 10, person: 'xu' });

	test('is kept with person and time, the book stays at zero, and the supplies duty is asked', () => {
		const after = beyond();
		expect(balanceOf(after)).toMatchObject({ quantity: 0, value: 0, owed: 6 });
		expect(after.only(supplyShortfalls)).toMatchObject({ open: 6, at: today('10:00'), person: 'xu', status: 'open' });
		expect(after.exceptions()).toMatchObject([
			{ code: 'beyond_stock', duty: 'supplies', status: 'open', detail: { name: 'A4 复印纸', quantity: 10, short: 6 } }
		]);
	});

	test('is settled by what comes in, at the time it was handed out', () => {
		const after = beyond().at('15:00').run(ask, { quantity: 20, unitPrice: 2300 });
		expect(balanceOf(after)).toMatchObject({ quantity: 14, owed: 0 });
		expect(after.rows(supplyMovements).at(-1)).toMatchObject({
			kind: 'issue',
			quantity: -6,
			at: today('10:00'),
			person: 'xu'
		});
		expect(after.only(supplyShortfalls)).toMatchObject({ open: 0, status: 'settled' });
		expect(after.exceptions()).toMatchObject([{ status: 'settled', settledBy: 'zhang' }]);
	});

	test('partly, as far as what comes in goes', () => {
		const after = beyond().run(ask, { quantity: 2, unitPrice: 2300 });
		expect(balanceOf(after)).toMatchObject({ quantity: 0, owed: 4 });
		expect(after.only(exceptions).status).toBe('open');
	});

	test('or was none: a reason is kept', () => {
		const [shortfall] = beyond().rows(supplyShortfalls);
		const after = beyond().run(dropShortfall, { shortfall: shortfall?.id ?? '', reason: '多按了一下' });
		expect(balanceOf(after).owed).toBe(0);
		expect(after.only(supplyShortfalls)).toMatchObject({ status: 'dropped', reason: '多按了一下' });
		expect(after.refusal(dropShortfall, { shortfall: shortfall?.id ?? '', reason: '又' }).code).toBe('already_settled');
	});
});

describe('红字冲销', () => {
	const issued = () => start().run(ask, { quantity: 10, amount: 1003 }, 'in').run(ask, { quantity: -8 }, 'out');

	test('takes a part back beside the line it corrects, at its value', () => {
		const after = issued().run(reverseMovement, { movement: 'out.0', quantity: 4, reason: '数量多记' });
		expect(after.rows(supplyMovements).at(-1)).toMatchObject({
			kind: 'reversal',
			quantity: 4,
			value: 401,
			reverses: 'out.0',
			source: 's',
			note: '数量多记'
		});
		expect(balanceOf(after)).toMatchObject({ quantity: 6, value: 1003 - 802 + 401 });
	});

	test('the rest takes the rest of the value; then nothing is left of it', () => {
		const half = issued().run(reverseMovement, { movement: 'out.0', quantity: 4, reason: 'x' });
		expect(half.refusal(reverseMovement, { movement: 'out.0', quantity: 5, reason: 'x' })).toEqual({
			code: 'reversed_more',
			detail: { left: 4, asked: 5 }
		});
		const whole = half.run(reverseMovement, { movement: 'out.0', reason: 'x' });
		expect(balanceOf(whole)).toMatchObject({ quantity: 10, value: 1003 });
		expect(whole.refusal(reverseMovement, { movement: 'out.0', reason: 'x' }).code).toBe('reversed_more');
	});

	test('of what is no longer there is refused, of a reversal too', () => {
		expect(issued().refusal(reverseMovement, { movement: 'in.0', reason: 'x' }).code).toBe('not_enough');
		const back = issued().run(reverseMovement, { movement: 'out.0', reason: 'x' }, 'back');
		expect(back.refusal(reverseMovement, { movement: 'back.0', reason: 'x' }).code).toBe('is_reversal');
		expect(back.as(person('xu')).refusal(reverseMovement, { movement: 'in.0', reason: 'x' }).code).toBe('forbidden');
	});

	test('of a dear receipt never leaves less than nothing', () => {
		const after = start()
			.run(ask, { quantity: 10, unitPrice: 1000 }, 'dear')
			.run(ask, { quantity: 10, unitPrice: 100 })
			.run(ask, { quantity: -10 })
			.run(reverseMovement, { movement: 'dear.0', reason: 'x' });
		expect(balanceOf(after)).toMatchObject({ quantity: 0, value: 0 });
	});
});

describe('a month', () => {
	test('is closed from its last day on, in order, once', () => {
		const open = start();
		expect(open.refusal(closeMonth, { month: '2026-11' })).toEqual({
			code: 'month_not_over',
			detail: { from: '2026-11-30' }
		});
		const closed = open.run(closeMonth, { month: '2026-10' });
		expect(closed.refusal(closeMonth, { month: '2026-10' }).code).toBe('month_closed');
		expect(closed.at('09:00', '2027-01-02').refusal(closeMonth, { month: '2026-12' })).toEqual({
			code: 'close_before',
			detail: { month: '2026-11' }
		});
	});

	test('closed, takes nothing more: what arrives late counts for the next one', () => {
		const after = start()
			.run(closeMonth, { month: '2026-10' })
			.at('16:00', '2026-10-30')
			.run(ask, { quantity: 5, unitPrice: 2300 });
		expect(after.only(supplyMovements)).toMatchObject({ month: '2026-11', itemMonth: 'a4/2026-11' });
	});
});
