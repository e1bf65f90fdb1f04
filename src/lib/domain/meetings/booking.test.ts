import { expect, test } from 'vitest';
import { admin, duty } from '../core';
import { person, today } from '../core/testing';
import { notifications } from '../notifications/notification';
import { bookMeeting } from './book';
import { bookings } from './booking';
import { bumpMeeting, cancelMeeting, confirmBooking } from './cancel';
import { changeMeeting } from './change';
import { meetings } from './meeting';
import { moveMeeting } from './move';
import { closeRoom } from './manage-rooms';
import { rooms } from './room';
import { setUpItems } from './set-up-item';
import { house, lin, wang, wish, zhang } from './testing';

const first = 'm1.0';
const booked = () =>
	house()
		.as(wang)
		.run(bookMeeting, wish({ from: '13:30', to: '15:00', topic: '预算沟通会' }));

test('a booking holds its room for set-up and clearing up too', () => {
	const after = booked();
	expect(after.only(bookings)).toMatchObject({
		id: first,
		status: 'confirmed',
		organiser: 'wang',
		heldFrom: today('13:00'),
		heldTo: today('15:15'),
		roomDay: 'r2:2026-11-24'
	});
	expect(after.get(meetings, first)).toMatchObject({ topic: '预算沟通会', organiser: 'wang' });
});

test('a second one over it is refused, with the first named and the next best room and time offered', () => {
	expect(booked().as(lin).refusal(bookMeeting, wish())).toEqual({
		code: 'room_taken',
		detail: {
			room: 'r2',
			name: '第二会议室',
			from: today('14:00'),
			to: today('16:00'),
			booking: first,
			otherFrom: today('13:30'),
			otherTo: today('15:00'),
			by: '王敏',
			byId: 'wang',
			bookedAt: today('09:30'),
			better: 'r1',
			betterName: '第一会议室',
			laterFrom: today('15:45'),
			laterTo: today('17:45')
		}
	});
});

test('nothing of what a closed meeting is about stands in a refusal', () => {
	const after = house()
		.as(wang)
		.run(bookMeeting, wish({ topic: '干部任免', closed: true }));
	expect(JSON.stringify(after.as(lin).refusal(bookMeeting, wish()))).not.toContain('干部任免');
});

test.each([
	['its set-up would begin before the other has cleared up', '15:30', '16:30', 'room_taken'],
	['it would still be cleared up when the other is set up', '11:00', '12:50', 'room_taken'],
	['it ends before it begins', '15:00', '14:00', 'bad_times'],
	['it is over already', '08:00', '09:00', 'in_the_past']
])('refused where %s', (_where, from, to, code) => {
	expect(booked().as(lin).refusal(bookMeeting, wish({ from, to })).code).toBe(code);
});

test('refused over midnight, in a closed room, in a layout the room has not, with more people than seats', () => {
	const after = house().as(zhang).run(closeRoom, { room: 'r3' }).as(lin);
	const overnight = { ...wish(), from: today('23:00'), to: '2026-11-24T17:00:00.000Z' };
	expect(after.refusal(bookMeeting, overnight).code).toBe('bad_times');
	expect(after.refusal(bookMeeting, wish({ room: 'r3', headCount: 4 })).code).toBe('room_closed');
	expect(after.refusal(bookMeeting, wish({ layout: 'theatre' })).code).toBe('no_such_layout');
	expect(after.refusal(bookMeeting, wish({ headCount: 14 }))).toMatchObject({
		code: 'room_too_small',
		detail: { seats: 12, better: 'r1' }
	});
});

test('one may begin where the other has cleared up, and where another was cancelled', () => {
	expect(
		booked()
			.as(lin)
			.run(bookMeeting, wish({ from: '15:45', to: '17:00' }))
			.rows(bookings)
	).toHaveLength(2);
	const free = booked().as(wang).run(cancelMeeting, { booking: first });
	expect(free.as(lin).run(bookMeeting, wish()).rows(bookings)).toHaveLength(2);
});

test('a device that knows nothing of the day books; one that knows the other refuses', () => {
	expect(house().as(lin).onDevice().run(bookMeeting, wish()).unknown).toBe(false);
	expect(booked().as(lin).onDevice().refusal(bookMeeting, wish()).code).toBe('room_taken');
});

test('the organiser and who is to come are told, each once, and not who books', () => {
	const after = house()
		.as(lin)
		.run(bookMeeting, wish({ organiser: 'wang', participants: ['zhang', 'wang', 'lin'] }));
	expect([after.told('wang'), after.told('zhang'), after.told('lin')]).toEqual([
		['meeting_booked'],
		['meeting_invited'],
		[]
	]);
});

test('a meeting moves by its organiser, who booked it, or the duty; it is not in its own way', () => {
	const to = { booking: first, room: 'r2', from: today('14:00'), to: today('16:00'), layout: 'hollowSquare' } as const;
	for (const who of [wang, zhang]) {
		const after = booked().as(who).run(moveMeeting, to);
		expect(after.get(bookings, first)).toMatchObject({ from: today('14:00'), heldFrom: today('13:30') });
		expect(after.told('wang')).toEqual(who === wang ? [] : ['meeting_moved']);
	}
	expect(booked().as(lin).refusal(moveMeeting, to).code).toBe('forbidden');
});

test('a meeting that is over is neither moved nor changed nor cancelled', () => {
	const over = booked().run(cancelMeeting, { booking: first, reason: '改期' });
	const named = { code: 'booking_over', detail: { booking: first, status: 'cancelled' } };
	expect(over.refusal(cancelMeeting, { booking: first })).toEqual(named);
	expect(over.refusal(changeMeeting, { booking: first, set: { topic: '新' } })).toEqual(named);
});

test('a change keeps what it does not name, and invites only who is new', () => {
	const after = house()
		.as(wang)
		.run(bookMeeting, wish({ participants: ['lin'], note: '带图纸' }))
		.run(changeMeeting, { booking: first, set: { participants: ['lin', 'zhang'] }, clear: ['note'] });
	expect(after.get(meetings, first)).toMatchObject({ topic: '消防演练协调会', participants: ['lin', 'zhang'] });
	expect(after.get(meetings, first).note).toBeUndefined();
	expect([after.told('lin'), after.told('zhang')]).toEqual([['meeting_invited'], ['meeting_invited']]);
	expect(after.refusal(changeMeeting, { booking: first, set: { headCount: 13 } }).code).toBe('room_too_small');
});

test('a room that needs approval takes a request, holds the time, and the duty confirms it', () => {
	const hall = house().with(rooms, {
		id: 'hall',
		name: '多功能厅',
		needsApproval: true,
		layouts: [{ layout: 'hollowSquare', seats: 120, setUpMinutes: 60, clearUpMinutes: 30 }]
	});
	const asked = hall.as(wang).run(bookMeeting, wish({ room: 'hall' }));
	expect(asked.only(bookings).status).toBe('requested');
	expect(asked.told('zhang')).toEqual(['meeting_requested']);
	expect(asked.as(lin).refusal(bookMeeting, wish({ room: 'hall' })).code).toBe('room_taken');
	const yes = asked.as(zhang).run(confirmBooking, { booking: first });
	expect([yes.only(bookings).status, yes.told('wang')]).toEqual(['confirmed', ['meeting_confirmed']]);
	expect(
		yes
			.as(zhang)
			.run(bookMeeting, wish({ room: 'hall', from: '19:00', to: '20:00' }))
			.rows(bookings)[1]?.status
	).toBe('confirmed');
});

test('only a head of the office takes a room from others, with a reason that they are told', () => {
	const head = person('head', admin);
	const after = booked().as(head).run(bumpMeeting, { booking: first, reason: '上级检查' });
	expect(after.get(bookings, first)).toMatchObject({ status: 'cancelled', bumpedBy: 'head', reason: '上级检查' });
	expect(after.told('wang')).toEqual(['meeting_bumped']);
	expect(booked().as(zhang).refusal(bumpMeeting, { booking: first, reason: '要用' }).code).toBe('forbidden');
});

test('why an internal meeting was cancelled is told to those concerned, and stands on no colleague’s screen', () => {
	const after = house()
		.as(wang)
		.run(bookMeeting, wish({ closed: true, participants: ['zhao'] }))
		.run(cancelMeeting, { booking: first, reason: '人选未定' });
	expect(after.get(bookings, first).reason).toBeUndefined();
	expect(after.rows(notifications).at(-1)).toMatchObject({ person: 'zhao', about: { reason: '人选未定' } });
});

test('the reader of a closed meeting is its organiser, its people, who booked it and the duty', () => {
	const closed = house()
		.as(lin)
		.run(bookMeeting, wish({ closed: true, organiser: 'wang', participants: ['zhao'] }));
	expect(meetings.audience(closed.only(meetings)).sort()).toEqual(
		[duty('meetings'), 'user:lin', 'user:wang', 'user:zhao'].sort()
	);
	expect(meetings.audience({ ...closed.only(meetings), closed: false })).toContain('staff');
});

test('a move to a room that is set up otherwise begins the checklist anew; another hour moves its times', () => {
	const later = booked()
		.as(wang)
		.run(moveMeeting, { booking: first, room: 'r2', from: today('15:00'), to: today('16:00'), layout: 'hollowSquare' });
	expect(later.rows(setUpItems).map((item) => [item.status, item.dueAt])).toEqual([
		['open', today('14:00')],
		['open', today('14:30')]
	]);
});
