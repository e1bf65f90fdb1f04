import { expect, test } from 'vitest';
import type { Equipment } from '$lib/domain/equipment';
import { changesOf, detailsOf, NOTHING_TYPED, problemsOf, typedOf, typedAgain } from './details-form';

const item: Equipment = {
	id: 'e1',
	assetTag: 'BG-0147',
	name: '便携投影仪',
	brand: '爱普生',
	price: 468_000,
	minimumYears: 6,
	status: 'inUse',
	addedAt: '2026-11-24T01:00:00.000Z',
	withdrawn: false
};

test('a form that nobody touched changes nothing', () => {
	expect(changesOf(item, typedOf(item))).toEqual({ set: {}, clear: [] });
});

test('only what was typed anew is sent, so that two may mend different fields', () => {
	const typed = { ...typedOf(item), model: ' CB-X49 ', price: '4,680.50' };
	expect(changesOf(item, typed)).toEqual({ set: { model: 'CB-X49', price: 468_050 }, clear: [] });
});

test('an emptied field is cleared, the name never', () => {
	expect(changesOf(item, { ...typedOf(item), brand: '', name: '' })).toEqual({ set: {}, clear: ['brand'] });
});

test('numbers are kept as numbers, empty fields left out', () => {
	expect(detailsOf({ ...NOTHING_TYPED, name: '饮水机', minimumYears: '10', price: '0' })).toEqual({
		name: '饮水机',
		minimumYears: 10,
		price: 0
	});
});

test('a name, a sum and years are asked for where they cannot be read', () => {
	expect(Object.keys(problemsOf({ ...NOTHING_TYPED, price: 'cheap', minimumYears: 'six' }))).toEqual([
		'name',
		'price',
		'minimumYears'
	]);
	expect(problemsOf(typedOf(item))).toEqual({});
});

test('what was sent comes back into the form as it was typed', () => {
	expect(typedAgain({ name: '椅', price: 120_050, minimumYears: 15, supplier: undefined })).toEqual({
		name: '椅',
		price: '1200.50',
		minimumYears: '15'
	});
});
