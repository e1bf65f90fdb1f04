import type { Room } from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import { needWord } from './names';

/** `24 座`. */
export const seatsWord = (room: Pick<Room, 'seats'>): string => m.room_seats({ count: room.seats });

/** `投影、远程`: the first of what it has. */
export const featuresWord = (room: Pick<Room, 'features'>, most = 3): string =>
	room.features.slice(0, most).map(needWord).join(m.meeting_enumeration());

export const roomFacts = (room: Room): string => [seatsWord(room), featuresWord(room, 2)].filter(Boolean).join(' · ');
