import fc from 'fast-check';
import { expect, test } from 'vitest';
import { today, type TestOffice } from '../core/testing';
import { Refusal } from '../core';
import { bookMeeting } from './book';
import { bookings, holdsRoom } from './booking';
import { cancelMeeting } from './cancel';
import { endMeeting, releaseRoom, startMeeting } from './course';
import { heldBy, overlap } from './held-time';
import { moveMeeting } from './move';
import { house, wish, zhang } from './testing';

const clock = (quarter: number) =>
	`${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
const span = fc
	.record({ start: fc.integer({ min: 32, max: 72 }), quarters: fc.integer({ min: 1, max: 16 }) })
	.map(({ start, quarters }) => ({ from: clock(start), to: clock(start + quarters) }));
const room = fc.constantFrom('r1', 'r2', 'r3');
const nth = fc.nat({ max: 30 });

const deed = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ did: fc.constant('book' as const), room, span, nth }) },
	{ weight: 4, arbitrary: fc.record({ did: fc.constant('move' as const), room, span, nth }) },
	{
		weight: 3,
		arbitrary: fc.record({ did: fc.constantFrom('cancel', 'start', 'end', 'release'), room, span, nth })
	}
);

type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

function happens(office: TestOffice, one: Deed): void {
	const rows = office.rows(bookings);
	const booking = rows[one.nth % Math.max(rows.length, 1)]?.id ?? 'none';
	const { from, to } = { from: today(one.span.from), to: today(one.span.to) };
	try {
		if (one.did === 'book') office.run(bookMeeting, wish({ room: one.room, ...one.span, headCount: 4 }));
		else if (one.did === 'move') office.run(moveMeeting, { booking, room: one.room, from, to, layout: 'hollowSquare' });
		else if (one.did === 'cancel') office.run(cancelMeeting, { booking });
		else if (one.did === 'start') office.run(startMeeting, { booking });
		else if (one.did === 'end') office.run(endMeeting, { booking });
		else office.run(releaseRoom, { booking });
	} catch (problem) {
		// A no is an answer; anything else is a fault of ours.
		if (!(problem instanceof Refusal)) throw problem;
	}
}

test('whatever happens in whatever order, no room is held twice at one time', () => {
	fc.assert(
		fc.property(fc.array(deed, { minLength: 10, maxLength: 60 }), (deeds) => {
			const office = house().as(zhang);
			for (const one of deeds) happens(office, one);
			const held = office.rows(bookings).filter(holdsRoom);
			for (const a of held)
				for (const b of held)
					if (a.id < b.id && a.room === b.room)
						expect([a.id, b.id, overlap(heldBy(a), heldBy(b))]).toEqual([a.id, b.id, false]);
		}),
		{ numRuns: 150 }
	);
});
