import { expect, test } from 'vitest';
import type { SupplyBalance, SupplyItem } from '$lib/domain/supplies';
import { insteadOf, type ItemView } from './item-views';

const view = (id: string, quantity: number | undefined, item: Partial<SupplyItem> = {}): ItemView => ({
	id,
	item: { id, stopped: false, withdrawn: false, ...item } as SupplyItem,
	balance: quantity === undefined ? undefined : ({ quantity } as SupplyBalance),
	arrival: undefined
});
const instead = (wanted: number, paper: ItemView, other: ItemView) =>
	insteadOf(paper, wanted, new Map([[other.id, other]]))?.id;

test('a substitute is offered where there is too little of the one and enough of the other', () => {
	const paper = view('a', 3, { substitute: 'b' });
	expect(instead(4, paper, view('b', 4))).toBe('b');
	expect(instead(3, paper, view('b', 4))).toBeUndefined();
	expect(instead(5, paper, view('b', 4))).toBeUndefined();
	expect(instead(4, view('a', 3), view('b', 9))).toBeUndefined();
});

test('none is offered where the stock is not known here, or the other is out of use', () => {
	expect(instead(4, view('a', undefined, { substitute: 'b' }), view('b', 9))).toBeUndefined();
	expect(instead(4, view('a', 3, { substitute: 'b' }), view('b', undefined))).toBeUndefined();
	expect(instead(4, view('a', 3, { substitute: 'b' }), view('b', 9, { stopped: true }))).toBeUndefined();
});
