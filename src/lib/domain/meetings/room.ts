import { choice, entity, flag, group, list, optional, quantity, ref, staff, text, type RowOf } from '../core';
import { places } from '../equipment/place';

/** 课桌, 回字, U形, 剧院, 圆桌. */
export const LAYOUTS = ['classroom', 'hollowSquare', 'uShape', 'theatre', 'roundTables'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a room may have of its own, and a meeting may need. */
export const FEATURES = [
	'projector',
	'screen',
	'remote',
	'sound',
	'microphone',
	'whiteboard',
	'recording',
	'camera'
] as const;
export type Feature = (typeof FEATURES)[number];

/** One way of setting the room out: who fits in, and the minutes it takes before and after a meeting. */
export const roomLayout = group({
	layout: choice(LAYOUTS),
	seats: quantity,
	setUpMinutes: quantity,
	clearUpMinutes: quantity
});

/** What is said of a room when it is entered or changed. */
export const describedRoom = {
	name: text(60),
	/** Where the ledger finds the things that stand in it. */
	place: optional(ref(places)),
	seats: quantity,
	layouts: list(roomLayout, LAYOUTS.length),
	features: list(choice(FEATURES), FEATURES.length),
	/** The meetings duty confirms each booking: a hall, a room of honour. */
	needsApproval: flag,
	order: optional(quantity)
} as const;

/** A meeting room (会议室). A closed one takes no bookings and stays for those that name it. */
export const rooms = entity('rooms', {
	row: { ...describedRoom, status: choice(['open', 'closed']) },
	indexes: ['status'],
	unique: ['name'],
	audience: () => [staff]
});
export type Room = RowOf<typeof rooms>;
export type RoomLayout = Room['layouts'][number];

/** How the room is set out that way; undefined where it cannot be. */
export const layoutOf = (room: Pick<Room, 'layouts'>, layout: Layout): RoomLayout | undefined =>
	room.layouts.find((one) => one.layout === layout);

/** Whether the room has everything a meeting needs of a room; tea and name cards are brought. */
export const hasAll = (room: Pick<Room, 'features'>, needs: readonly string[]): boolean =>
	FEATURES.every((feature) => !needs.includes(feature) || room.features.includes(feature));
