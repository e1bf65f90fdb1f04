import { admin, duty, id, mutator, Refusal } from '../core';
import { describedRoom, rooms, type Room } from './room';

export const roomKeepers = [duty('meetings'), admin] as const;

/** Adds a room. Refuses a name that another has (`taken`), one without a layout, and a layout that stands twice (`bad_layouts`). */
export const addRoom = mutator('rooms.add', {
	kind: 'wish',
	who: roomKeepers,
	args: describedRoom,
	apply(tx, room) {
		refuseBadLayouts(room);
		tx.insert(rooms, { ...room, status: 'open' });
	}
});

/** Describes a room anew; what is absent becomes empty. Bookings keep the set-up time they were made with. */
export const changeRoom = mutator('rooms.change', {
	kind: 'wish',
	who: roomKeepers,
	args: { room: id, ...describedRoom },
	apply(tx, { room, ...described }) {
		refuseBadLayouts(described);
		tx.update(rooms, room, { place: undefined, order: undefined, ...described });
	}
});

/** The room takes no new bookings; those that stand are kept, and moved by hand. */
export const closeRoom = mutator('rooms.close', {
	kind: 'wish',
	who: roomKeepers,
	args: { room: id },
	apply: (tx, { room }) => void tx.update(rooms, room, { status: 'closed' })
});

/** The room can be booked again. */
export const openRoom = mutator('rooms.open', {
	kind: 'wish',
	who: roomKeepers,
	args: { room: id },
	apply: (tx, { room }) => void tx.update(rooms, room, { status: 'open' })
});

function refuseBadLayouts({ layouts }: Pick<Room, 'layouts'>): void {
	if (layouts.length === 0 || new Set(layouts.map((one) => one.layout)).size < layouts.length)
		throw new Refusal('bad_layouts');
}
