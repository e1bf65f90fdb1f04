import { duty } from '../core';
import { office, person, today, type TestOffice } from '../core/testing';
import { people } from '../people/person';
import { rosters } from '../people/roster';
import type { bookMeeting } from './book';
import { rooms, type RoomLayout } from './room';
import { setUpTemplates, type TemplateLine } from './template';

export const lin = person('lin');
export const wang = person('wang');
export const zhang = person('zhang', duty('meetings'));

type BookArgs = Parameters<typeof bookMeeting.apply>[1];

const square = (seats: number): RoomLayout => ({
	layout: 'hollowSquare',
	seats,
	setUpMinutes: 30,
	clearUpMinutes: 15
});

export const room1 = {
	id: 'r1',
	name: '第一会议室',
	seats: 24,
	layouts: [square(24)],
	features: ['projector']
} as const;
export const room2 = { id: 'r2', name: '第二会议室', seats: 12, layouts: [square(12)] } as const;
export const room3 = { id: 'r3', name: '第三会议室', seats: 8, layouts: [square(8)] } as const;

export const line = (said: Partial<TemplateLine>): TemplateLine => ({
	group: 'room',
	text: '桌椅摆成回字形',
	owner: 'meetings',
	minutesBefore: 60,
	needsPhoto: false,
	required: true,
	...said
});

/** An office with three rooms and one template of two lines. */
export const house = (): TestOffice =>
	office(rooms, { ...room1, layouts: [...room1.layouts], features: ['projector'] })
		.with(rooms, { ...room2, layouts: [...room2.layouts] }, { ...room3, layouts: [...room3.layouts] })
		.with(people, { id: 'lin', name: '林晓岚' }, { id: 'wang', name: '王敏' }, { id: 'zhang', name: '张伟' })
		.with(rosters, { id: 'meetings', people: ['zhang'] })
		.with(setUpTemplates, {
			id: 't1',
			name: '一般会议',
			lines: [line({}), line({ group: 'av', text: '话筒试音 {n} 支', minutesBefore: 30, about: '话筒' })]
		});

/** 14:00 to 16:00 in the second room, but for what is said. */
export const wish = ({
	from = '14:00',
	to = '16:00',
	...said
}: Partial<Omit<BookArgs, 'from' | 'to'>> & { from?: string; to?: string } = {}): BookArgs => ({
	room: 'r2',
	layout: 'hollowSquare',
	topic: '消防演练协调会',
	headCount: 10,
	needs: [],
	participants: [],
	closed: false,
	from: today(from),
	to: today(to),
	...said
});
