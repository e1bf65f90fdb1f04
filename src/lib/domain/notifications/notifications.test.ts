import { expect, test } from 'vitest';
import { daysAfter, mutator, staff, text } from '../core';
import { NOW, office, person, today } from '../core/testing';
import { rosters } from '../people/roster';
import { notifications, tellDuty } from './notification';
import { readNotifications } from './read';

const lin = person('lin');
const word = { id: 'n1', person: 'lin', kind: 'fault_repaired' };

test('one’s own is marked as read, at the time it was read', () => {
	const after = office(notifications, word)
		.as(lin)
		.at('10:05')
		.run(readNotifications, { notifications: ['n1'] });
	expect(after.get(notifications, 'n1').readAt).toBe(today('10:05'));
});

test('somebody else’s, one read before and one that is not there are left alone', () => {
	const after = office(notifications, { ...word, person: 'he' }, { ...word, id: 'n2', readAt: NOW }).as(lin);
	expect(after.at('10:05').run(readNotifications, { notifications: ['n1', 'n2', 'n3'] }).wrote).toEqual([]);
});

test('only the person reads it; read, it leaves the device after a week, unread after three months', () => {
	const unread = office(notifications, word).only(notifications);
	expect(notifications.audience(unread)).toEqual(['user:lin']);
	expect(notifications.until(unread)).toBe(daysAfter(NOW, 90));
	expect(notifications.until({ ...unread, readAt: NOW })).toBe(daysAfter(NOW, 7));
});

test('a duty is told to each who holds it, but for who did it', () => {
	const announce = mutator('test.announce', {
		kind: 'fact',
		who: [staff],
		args: { kind: text(20) },
		apply: (tx, { kind }, ctx) => tellDuty(tx, 'seals', kind, {}, ctx.actor.id)
	});
	const after = office(rosters, { id: 'seals', people: ['lin', 'he', 'wu'] })
		.as(lin)
		.run(announce, { kind: 'news' });
	expect(after.rows(notifications).map((one) => one.person)).toEqual(['he', 'wu']);
});
