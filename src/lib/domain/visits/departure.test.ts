import { describe, expect, test } from 'vitest';
import { dateAfter } from '../core';
import { today, TODAY } from '../core/testing';
import { signIn } from './arrival';
import { badges } from './badge';
import { badgeLost, badgeReturned, signOut } from './departure';
import { chen, guest, start, v1 } from './testing';
import { isInDayList, visits } from './visit';

describe('a leaving', () => {
	const here = () =>
		start()
			.at('09:24')
			.run(signIn, { ...v1, badge: 'A-07' });

	test('with the badge closes the visit, and the badge lies in its place', () => {
		const after = here()
			.at('11:40')
			.run(signOut, { ...v1, badge: 'returned' });
		expect(after.get(visits, 'v1')).toMatchObject({
			status: 'left',
			leftAt: today('11:40'),
			badgeBack: 'returned',
			onKiosk: false,
			eraseOn: dateAfter(TODAY, 180)
		});
		expect(after.get(badges, 'A-07').state).toBe('in');
	});

	test('on a later day leaves him in that day’s list until it ends', () => {
		const tomorrow = dateAfter(TODAY, 1);
		const staying = here().get(visits, 'v1');
		expect([TODAY, tomorrow].map((day) => isInDayList(staying, day))).toEqual([true, true]);

		const after = here()
			.at('09:10', tomorrow)
			.run(signOut, { ...v1, badge: 'returned' });
		const left = after.get(visits, 'v1');
		expect(left).toMatchObject({ status: 'left', day: TODAY });
		const days = [TODAY, tomorrow, dateAfter(TODAY, 2)];
		expect(days.map((day) => isInDayList(left, day))).toEqual([true, true, false]);
	});

	test('of today does not come back tomorrow', () => {
		const left = here().at('11:40').run(signOut, v1).get(visits, 'v1');
		expect(isInDayList(left, dateAfter(TODAY, 1))).toBe(false);
	});

	test('without the badge closes it with the badge lost; found again, it can be given', () => {
		const after = here().run(signOut, { ...v1, badge: 'lost' });
		expect(after.get(badges, 'A-07').state).toBe('lost');
		expect(after.run(badgeReturned, { badge: 'A-07' }).get(badges, 'A-07').state).toBe('in');
		expect(after.get(visits, 'v1').badgeBack).toBe('returned');
	});

	test('by one who did not know of the badge counts, and the reception is asked for the card', () => {
		const after = here().run(signOut, v1);
		expect(after.get(visits, 'v1').status).toBe('left');
		expect(after.get(badges, 'A-07').state).toBe('out');
		expect(after.exceptions()).toMatchObject([{ code: 'badge_out', detail: { badge: 'A-07' } }]);
		expect(after.as(chen).run(badgeLost, { badge: 'A-07' }).get(visits, 'v1').badgeBack).toBe('lost');
	});

	test('told twice: the earlier stands', () => {
		const after = here()
			.at('11:40')
			.run(signOut, { ...v1, badge: 'returned' })
			.at('11:45')
			.run(signOut, { ...v1, badge: 'returned' });
		expect(after.get(visits, 'v1').leftAt).toBe(today('11:40'));
		expect(
			after
				.at('11:30')
				.run(signOut, { ...v1, badge: 'returned' })
				.get(visits, 'v1').leftAt
		).toBe(today('11:30'));
	});

	test('does not take back a badge that meanwhile went to another', () => {
		const after = here()
			.with(visits, { ...guest, id: 'v2' })
			.as(chen)
			.run(signIn, { visit: 'v2', badge: 'A-07' })
			.run(signOut, { ...v1, badge: 'returned' });
		expect(after.get(badges, 'A-07')).toMatchObject({ state: 'out', visit: 'v2' });
	});
});
