import { officeInstant } from '../../../src/lib/domain/core';
import { LAYOUTS, NEEDS } from '../../../src/lib/domain/meetings';
import type { Random } from '../random';
import type { Call, Sight } from '../scenario';
import { taking } from '../taking';

export const MEETING_WEIGHTS = {
	'meetings.book': 14,
	'meetings.move': 6,
	'meetings.change': 3,
	'meetings.cancel': 4,
	'meetings.start': 2,
	'meetings.end': 2,
	'setUp.tick': 8,
	'setUp.untick': 4,
	'setUp.problem': 3,
	'setUp.ready': 3,
	'setUp.saveTemplate': 2
};
type MeetingDeed = keyof typeof MEETING_WEIGHTS;

export const isMeetingDeed = (name: string): name is MeetingDeed => Object.hasOwn(MEETING_WEIGHTS, name);

/** Days so far ahead that no clock of a run reaches them, and few enough that rooms are fought over. */
const DAYS = ['2031-03-03', '2031-03-04'];

function span(random: Random): { from: string; to: string } {
	const [day, hour, length] = [random.one(DAYS), random.between(8, 15), random.between(1, 3)];
	const at = (h: number) => officeInstant(day, `${String(h).padStart(2, '0')}:00`);
	return { from: at(hour), to: at(hour + length) };
}

const line = (random: Random) => ({
	group: 'av',
	text: `试音 {n} 支 ${random.below(9)}`,
	owner: 'equipment',
	minutesBefore: 30,
	needsPhoto: false,
	required: random.chance(0.7)
});

const template = (random: Random) => ({
	name: `模板 ${random.below(4)}`,
	...(random.chance(0.5) && { layout: random.one(LAYOUTS) }),
	lines: Array.from({ length: random.between(1, 4) }, () => line(random))
});

export const meetingOpening = (random: Random): Call[] => [
	...['一', '二'].map((name) => ({
		name: 'rooms.add',
		args: {
			name: `第${name}会议室`,
			seats: 12,
			layouts: LAYOUTS.slice(0, 2).map((layout) => ({ layout, seats: 12, setUpMinutes: 30, clearUpMinutes: 15 })),
			features: [],
			needsApproval: random.chance(0.3)
		}
	})),
	{ name: 'setUp.saveTemplate', args: template(random) }
];

export function meetingArguments(name: MeetingDeed, random: Random, sight: Sight): unknown {
	const { some, maybe } = taking(random, sight);
	const where = () => ({ room: some('rooms'), ...span(random), layout: random.one(LAYOUTS.slice(0, 2)) });
	const words = `会 ${random.below(100)}`;
	const booking = () => some('bookings');
	switch (name) {
		case 'meetings.book':
			return {
				...where(),
				topic: words,
				organiser: random.chance(0.3) ? random.one(sight.accounts) : undefined,
				headCount: random.between(2, 14),
				needs: random.some(NEEDS, 0.2),
				participants: random.some(sight.accounts),
				closed: random.chance(0.4)
			};
		case 'meetings.move':
			return { booking: booking(), ...where() };
		case 'meetings.change':
			return {
				booking: booking(),
				set: random.chance(0.5)
					? { headCount: random.between(2, 14), participants: random.some(sight.accounts) }
					: { topic: words, closed: random.chance(0.5), organiser: random.one(sight.accounts) }
			};
		case 'meetings.cancel':
			return { booking: booking(), reason: random.chance(0.5) ? words : undefined };
		case 'meetings.start':
		case 'meetings.end':
		case 'setUp.ready':
			return { booking: booking() };
		case 'setUp.tick':
		case 'setUp.untick':
			return { item: some('setUpItems') };
		case 'setUp.problem':
			return {
				item: some('setUpItems'),
				problem: words,
				urgent: false,
				...(random.chance(0.5) && { symptom: 'noSound', equipment: maybe('equipment') })
			};
		case 'setUp.saveTemplate':
			return { ...template(random), template: random.chance(0.5) ? some('setUpTemplates') : undefined };
	}
}
