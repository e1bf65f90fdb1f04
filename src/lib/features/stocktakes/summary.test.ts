import { expect, test } from 'vitest';
import type { Stocktake, StocktakeCount, StocktakeVariance, SupplyItem } from '$lib/domain/supplies';
import type { CountedLine } from './counted';
import { summaryOf, type Looker } from './summary';

const stocktake = {
	id: 'pd',
	status: 'counting',
	blind: true,
	areas: [{ place: '1 楼库房', counter: 'wang' }],
	supervisor: 'li'
} as unknown as Stocktake;

const line = (id: string, variance?: Partial<StocktakeVariance>): CountedLine => ({
	item: { id, area: '1 楼库房' } as SupplyItem,
	counts: variance ? [{ by: 'wang' } as StocktakeCount] : [],
	variance: variance && ({ difference: 0, value: 0, toRecount: false, ...variance } as StocktakeVariance)
});
const seen = (lines: CountedLine[], looker: Partial<Looker> = {}, of: Partial<Stocktake> = {}) =>
	summaryOf(
		{ stocktake: { ...stocktake, ...of }, lines, names: new Map() },
		{
			account: 'wang',
			keeps: false,
			reads: true,
			...looker
		}
	);

test('what keeps it from being handed in: counts first, then recounts, then reasons', () => {
	const short = { difference: -2, value: -3_00 };
	expect(seen([line('a'), line('b', { ...short, toRecount: true })]).left).toEqual({ what: 'count', count: 1 });
	expect(seen([line('a', { toRecount: true }), line('b', short)]).left).toEqual({ what: 'recount', count: 1 });
	expect(seen([line('a', {}), line('b', short)]).left).toEqual({ what: 'reason', count: 1 });
	expect(seen([line('a', {}), line('b', { ...short, reason: 'lost' })]).left).toBeUndefined();
});

test('whoever counts blind sees the book only when all is counted once, or it is over', () => {
	const half = [line('a', { difference: 1 }), line('b')];
	expect(seen(half).shown).toBe(false);
	expect(seen([line('a', { difference: 1 })]).shown).toBe(true);
	expect(seen(half, {}, { blind: false }).shown).toBe(true);
	expect(seen(half, {}, { status: 'cancelled' }).shown).toBe(true);
	expect(seen(half, { account: 'li' }).shown).toBe(true);
	expect(seen([line('a', {})], { reads: false }).shown).toBe(false);
});

test('it is the counters’, the supervisor’s and the duty’s to do; nobody else’s', () => {
	const mine = (looker: Partial<Looker>) => seen([], looker).mine;
	expect([mine({}), mine({ account: 'li' }), mine({ account: 'x', keeps: true })]).toEqual([true, true, true]);
	expect(mine({ account: 'x' })).toBe(false);
});

test('differences, recounts, their sum, and how far each place is', () => {
	const { differences, toRecount, net, areas, done, total } = seen([
		line('a', { difference: -2, value: -3_00 }),
		line('b', { difference: 1, value: 50 }),
		line('c', { toRecount: true }),
		line('d')
	]);
	expect({ differences, toRecount, net, done, total }).toEqual({
		differences: 2,
		toRecount: 1,
		net: -2_50,
		done: 3,
		total: 4
	});
	expect(areas).toEqual([{ place: '1 楼库房', counter: 'wang', total: 4, done: 3 }]);
});
