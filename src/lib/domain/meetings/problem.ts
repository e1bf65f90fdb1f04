import { choice, fileId, flag, id, mutator, optional, staff, text, type Tx } from '../core';
import { fileFault } from '../faults/report';
import { SYMPTOMS } from '../faults/symptoms';
import { tellDuty } from '../notifications/notification';
import { aboutMeeting } from './arrange';
import { bookings, type Booking } from './booking';
import { meetings } from './meeting';
import { rooms } from './room';
import { setUpItems } from './set-up-item';
import { noLongerReady } from './tick';

/**
 * Something is wrong with a line. With a symptom it is a fault report too, for the equipment named, else for the room;
 * the photo then goes with the report, and the line shows it. What the line was before does not matter: it was found so.
 */
export const flagItem = mutator('setUp.problem', {
	kind: 'fact',
	asks: 'meetings',
	who: [staff],
	args: {
		item: id,
		problem: text(200),
		/** What helps for now. */
		remark: optional(text(200)),
		photo: optional(fileId),
		symptom: optional(choice(SYMPTOMS)),
		equipment: optional(id),
		urgent: flag
	},
	apply(tx, { item: itemId, problem, remark, photo, symptom, equipment, urgent }, ctx) {
		const item = tx.need(setUpItems, itemId);
		const booking = tx.get(bookings, item.booking);
		const fault =
			symptom &&
			fileFault(tx, ctx, {
				equipment,
				placeText: roomName(tx, booking),
				symptom,
				note: problem,
				photo,
				urgency: urgent ? 'urgent' : 'normal'
			});
		const solvedSince = item.changedAt !== undefined && item.changedAt > ctx.at && item.status === 'done';
		tx.update(setUpItems, itemId, {
			problem,
			remark,
			...(fault ? { fault: fault.id } : photo && { photo }),
			...(!solvedSince && { status: 'problem', doneBy: ctx.actor.id, doneAt: ctx.at, changedAt: ctx.at })
		});
		noLongerReady(tx, item);
		if (booking) {
			const about = { ...aboutMeeting(tx, booking, tx.get(meetings, booking.id)), problem };
			tellDuty(tx, 'meetings', 'set_up_problem', about, ctx.actor.id);
		}
	}
});

const roomName = (tx: Tx, booking: Booking | undefined): string | undefined =>
	booking && tx.get(rooms, booking.room)?.name;
