import { floorOf } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';

/** A room as a stranger finds it: `3 楼 305`; a name on the door stays as it is. */
export function whereIs(room: string): string {
	const floor = floorOf(room);
	return floor === undefined ? room : m.kiosk_room_floor({ floor, room });
}
