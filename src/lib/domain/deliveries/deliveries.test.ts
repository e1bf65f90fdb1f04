import { describe, expect, test } from 'vitest';
import { dateAfter, duty, kiosk, SYSTEM, user, type Actor, type Audience } from '../core';
import { office, person, today, TODAY } from '../core/testing';
import { people } from '../people/person';
import { rosters } from '../people/roster';
import { deliveries, deliveryPhotos } from './delivery';
import { eraseLabels } from './erase';
import { fetchDelivery } from './fetch';
import { leaveDelivery } from './leave';

const chen = person('chen', duty('reception'));
const shen = person('shen');
const wu = person('wu');
const tablet: Actor = { id: 't1', tokens: [kiosk, user('t1') as Audience] };

const parcel = { carrier: 'sf', pieces: 2, spot: 'shelf' } as const;
const PHOTO = 'abcdefghijklmno';

/** A courier stands at the tablet; Chen is the reception. */
const start = () =>
	office(people, { id: 'shen', name: '沈佳' }, { id: 'gone', disabled: true })
		.with(rosters, { id: 'reception', people: ['chen'] })
		.as(tablet)
		.at('10:20');

describe('a delivery', () => {
	test('waits for its addressee, who is told, as the reception is', () => {
		const after = start().run(leaveDelivery, { ...parcel, addressee: 'shen' }, 'd');
		expect(after.get(deliveries, 'd.0')).toMatchObject({
			...parcel,
			addressee: 'shen',
			status: 'waiting',
			leftAt: today('10:20'),
			leftBy: 't1'
		});
		expect([after.told('shen'), after.told('chen')]).toEqual([['delivery_for_you'], ['delivery_left']]);
		expect(deliveries.audience(after.get(deliveries, 'd.0'))).toEqual(['duty:reception', 'user:shen']);
	});

	test('without an addressee is the reception’s', () => {
		const after = start().run(leaveDelivery, parcel, 'd');
		expect(after.told('chen')).toEqual(['delivery_left']);
		expect(deliveries.audience(after.get(deliveries, 'd.0'))).toEqual(['duty:reception']);
	});

	test('for somebody who is gone is kept, and put to the reception', () => {
		const after = start().run(leaveDelivery, { ...parcel, addressee: 'gone', photo: PHOTO }, 'd');
		expect(after.get(deliveries, 'd.0').addressee).toBeUndefined();
		expect(deliveryPhotos.audience(after.get(deliveryPhotos, 'd.0'))).toEqual(['duty:reception']);
		expect(after.exceptions()).toMatchObject([{ code: 'addressee_gone', detail: { delivery: 'd.0', person: 'gone' } }]);
	});

	test('is kept on a tablet, which does not know people', () => {
		const after = start()
			.onDevice()
			.run(leaveDelivery, { ...parcel, addressee: 'shen' }, 'd');
		expect(after.get(deliveries, 'd.0').addressee).toBe('shen');
	});

	test.each([0, 100])('of %i pieces is none', (pieces) => {
		expect(start().refusal(leaveDelivery, { ...parcel, pieces }).code).toBe('bad_args');
	});

	test('is not told by staff who do not keep the reception', () => {
		expect(start().as(wu).refusal(leaveDelivery, parcel).code).toBe('forbidden');
	});
});

describe('fetching', () => {
	const waiting = () => start().run(leaveDelivery, { ...parcel, addressee: 'shen', photo: PHOTO }, 'd');
	const d = { delivery: 'd.0' } as const;

	test.each([
		['the addressee', shen],
		['the reception', chen]
	])('is told by %s', (_who, actor) => {
		const after = waiting().as(actor).at('11:00').run(fetchDelivery, d);
		expect(after.get(deliveries, 'd.0')).toMatchObject({ status: 'fetched', fetchedAt: today('11:00') });
	});

	test('is not told by another', () => {
		expect(waiting().as(wu).refusal(fetchDelivery, d).code).toBe('forbidden');
	});

	test('told twice: the earlier stands', () => {
		const after = waiting().as(shen).at('11:00').run(fetchDelivery, d).as(chen).at('11:30').run(fetchDelivery, d);
		expect(after.get(deliveries, 'd.0')).toMatchObject({ fetchedAt: today('11:00'), fetchedBy: 'shen' });
		after.at('10:50').run(fetchDelivery, d);
		expect(after.get(deliveries, 'd.0')).toMatchObject({ fetchedAt: today('10:50'), fetchedBy: 'chen' });
	});

	test('the photo of the label is the addressee’s alone, and is erased a week later', () => {
		const after = waiting();
		expect(deliveryPhotos.audience(after.get(deliveryPhotos, 'd.0'))).toEqual(['user:shen']);
		after.as(chen).run(fetchDelivery, d).as(SYSTEM);
		expect(after.run(eraseLabels, { on: dateAfter(TODAY, 6) }).get(deliveryPhotos, 'd.0').photo).toBe(PHOTO);
		expect(after.run(eraseLabels, { on: dateAfter(TODAY, 7) }).get(deliveryPhotos, 'd.0').photo).toBeUndefined();
	});
});
