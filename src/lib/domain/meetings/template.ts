import { choice, entity, flag, group, list, optional, quantity, ref, staff, text, type RowOf } from '../core';
import { NEEDS } from './meeting';
import { LAYOUTS, rooms, type Layout } from './room';

/** 场地, 标识, 座次, 音视频, 资料, 服务, 保障: the parts of a set-up, in the order in which they are done. */
export const GROUPS = ['room', 'signs', 'seating', 'av', 'papers', 'service', 'cover'] as const;
export type SetUpGroup = (typeof GROUPS)[number];

/** Who does it: 会务, 信息科, 前台. */
export const OWNERS = ['meetings', 'equipment', 'reception'] as const;
export type Owner = (typeof OWNERS)[number];

/** Stands in a line for the number of people: `席卡 {n} 张`. */
export const HEAD_COUNT_MARK = '{n}';

const clockTime = text(5);

/** One thing to do before a meeting. */
export const templateLine = group({
	group: choice(GROUPS),
	text: text(120),
	owner: choice(OWNERS),
	/** Done so long before the beginning. */
	minutesBefore: quantity,
	/** Done by this time of the evening before, `17:00`, instead. */
	dayBefore: optional(clockTime),
	needsPhoto: flag,
	/** The room is not ready without it. */
	required: flag,
	/** Only for a meeting that asks for this; absent: for every one. */
	need: optional(choice(NEEDS)),
	/** Begins the name of the things it is about, for a fault report: `无线话筒`. */
	about: optional(text(40))
});

export const MOST_LINES = 60;

/** What is said of a template when it is saved. */
export const describedTemplate = {
	name: text(60),
	/** Only for this room, this layout, at least so many people; absent: for every one. */
	room: optional(ref(rooms)),
	layout: optional(choice(LAYOUTS)),
	leastHeadCount: optional(quantity),
	lines: list(templateLine, MOST_LINES)
} as const;

/** A checklist for the set-up of a kind of meeting (布置模板). A removed one stays for the bookings that name it. */
export const setUpTemplates = entity('setUpTemplates', {
	row: { ...describedTemplate, status: choice(['open', 'removed']) },
	indexes: ['status'],
	audience: () => [staff]
});
export type SetUpTemplate = RowOf<typeof setUpTemplates>;
export type TemplateLine = SetUpTemplate['lines'][number];

/** The template that says most about this meeting: room before layout before size, then the larger size, then the name. */
export function templateFor(
	templates: readonly SetUpTemplate[],
	meeting: { readonly room: string; readonly layout: Layout; readonly headCount: number }
): SetUpTemplate | undefined {
	const fits = templates.filter(
		(one) =>
			one.status === 'open' &&
			(one.room === undefined || one.room === meeting.room) &&
			(one.layout === undefined || one.layout === meeting.layout) &&
			(one.leastHeadCount ?? 0) <= meeting.headCount
	);
	const weight = (one: SetUpTemplate) =>
		(one.room ? 4_000_000 : 0) + (one.layout ? 2_000_000 : 0) + (one.leastHeadCount ?? 0);
	return fits.sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1))[0];
}
