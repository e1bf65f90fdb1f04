import { expect, test } from 'vitest';
import { SYSTEM } from '../core';
import { TODAY, today } from '../core/testing';
import { bookMeeting } from './book';
import { bookings } from './booking';
import { cancelMeeting } from './cancel';
import { endDay, endMeeting, releaseRoom, startMeeting } from './course';
import { house, lin, wang, wish, zhang } from './testing';

const booking = 'm1.0';
const booked = () =>
	house()
		.as(wang)
		.run(bookMeeting, wish({ from: '13:30', to: '15:00' }));

test('a meeting begins and ends; of two who say so the earlier stands', () => {
	const begun = booked().at('13:35').run(startMeeting, { booking }).at('13:31').run(startMeeting, { booking });
	expect(begun.get(bookings, booking)).toMatchObject({ status: 'inUse', startedAt: today('13:31') });
	const over = begun.at('14:20').run(endMeeting, { booking });
	expect(over.get(bookings, booking)).toMatchObject({ status: 'ended', endedAt: today('14:20') });
	expect(
		over
			.as(lin)
			.run(bookMeeting, wish({ from: '15:00', to: '16:00' }))
			.rows(bookings)
	).toHaveLength(2);
});

test('people who meet in a room whose booking was cancelled: it is kept as it is and the duty is asked', () => {
	const after = booked().run(cancelMeeting, { booking }).at('13:35').run(startMeeting, { booking });
	expect(after.get(bookings, booking).status).toBe('cancelled');
	expect(after.exceptions()).toMatchObject([{ code: 'used_though', duty: 'meetings' }]);
});

test('a room where nobody came is released after a quarter of an hour, not before, and not from under people', () => {
	expect(booked().as(zhang).at('13:40').refusal(releaseRoom, { booking }).code).toBe('too_early');
	expect(booked().as(zhang).at('13:45').run(releaseRoom, { booking }).get(bookings, booking).status).toBe('released');
	const used = booked().at('13:32').run(startMeeting, { booking }).as(zhang).at('13:50');
	expect(used.refusal(releaseRoom, { booking }).code).toBe('in_use');
	expect(booked().as(lin).at('13:50').refusal(releaseRoom, { booking }).code).toBe('forbidden');
});

test('the clock ends what the day left open, once', () => {
	const after = booked().as(SYSTEM).at('23:59').run(endDay, { on: TODAY }).run(endDay, { on: TODAY });
	expect(after.get(bookings, booking)).toMatchObject({ status: 'ended', endedAt: today('15:00') });
});
