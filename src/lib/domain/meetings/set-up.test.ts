import { expect, test } from 'vitest';
import { today } from '../core/testing';
import { equipment } from '../equipment/equipment';
import { faultReports } from '../faults/fault';
import { bookMeeting } from './book';
import { bookings } from './booking';
import { changeMeeting } from './change';
import { removeTemplate, saveTemplate } from './edit-template';
import { flagItem } from './problem';
import { markReady } from './ready';
import { setUpItems } from './set-up-item';
import { templateFor, type SetUpTemplate } from './template';
import { house, lin, line, wang, wish, zhang } from './testing';
import { tickItem, untickItem } from './tick';

const booking = 'm1.0';
const [tables, microphones] = ['m1.1', 'm1.2'];
const booked = () => house().as(wang).run(bookMeeting, wish());

test('a booking gets the lines of its template, with their time and the number of people', () => {
	expect(booked().rows(setUpItems)).toMatchObject([
		{ id: tables, text: '桌椅摆成回字形', dueAt: today('13:00'), status: 'open', booking },
		{ id: microphones, text: '话筒试音 10 支', dueAt: today('13:30'), owner: 'meetings' }
	]);
	expect(booked().get(bookings, booking).template).toBe('t1');
});

test('with another number of people the open lines say so', () => {
	const after = booked().run(changeMeeting, { booking, set: { headCount: 12 } });
	expect(after.get(setUpItems, microphones).text).toBe('话筒试音 12 支');
});

test('a line for what only some meetings ask for comes and goes with the asking', () => {
	const lines = [line({}), line({ group: 'service', text: '茶水 {n} 杯', need: 'tea' })];
	const told = (needs: ('tea' | 'banner')[]) =>
		house().as(zhang).run(saveTemplate, { template: 't1', name: '一般会议', lines }).run(bookMeeting, wish({ needs }));
	const open = (after: ReturnType<typeof told>) =>
		after
			.rows(setUpItems)
			.filter(({ status }) => status === 'open')
			.map(({ text }) => text);
	expect(open(told(['tea']))).toEqual(['桌椅摆成回字形', '茶水 10 杯']);
	expect(open(told(['tea']).run(changeMeeting, { booking: 'm2.0', set: { needs: [] } }))).toEqual(['桌椅摆成回字形']);

	const ready = told(['banner']).run(tickItem, { item: 'm2.1' }).run(markReady, { booking: 'm2.0' });
	expect(ready.get(bookings, 'm2.0').readyAt).toBeDefined();
	const asked = ready.run(changeMeeting, { booking: 'm2.0', set: { needs: ['tea'], headCount: 12 } });
	expect(open(asked)).toEqual(['茶水 12 杯']);
	expect(asked.get(bookings, 'm2.0').readyAt).toBeUndefined();
});

test('what was done for a wish that is taken back stays on the checklist', () => {
	const after = house()
		.as(zhang)
		.run(saveTemplate, { template: 't1', name: '一般会议', lines: [line({ text: '席卡摆好', need: 'nameCards' })] })
		.run(bookMeeting, wish({ needs: ['nameCards'] }))
		.run(tickItem, { item: 'm2.1' })
		.run(changeMeeting, { booking: 'm2.0', set: { needs: [] } });
	expect(after.only(setUpItems)).toMatchObject({ text: '席卡摆好', status: 'done' });
});

test('a line due the evening before is due then', () => {
	const evening = line({ dayBefore: '17:00' });
	const after = house()
		.as(zhang)
		.run(saveTemplate, { template: 't1', name: '早会', lines: [evening] })
		.run(bookMeeting, wish());
	expect(after.only(setUpItems).dueAt).toBe('2026-11-23T09:00:00.000Z');
});

test('of two who tick a line the earlier stands, whichever is heard first', () => {
	const tick = { item: tables };
	const both = (a: string, b: string) => booked().as(lin).at(a).run(tickItem, tick).as(zhang).at(b).run(tickItem, tick);
	expect(both('13:05', '13:02').get(setUpItems, tables)).toMatchObject({ doneBy: 'zhang', doneAt: today('13:02') });
	expect(both('13:02', '13:05').get(setUpItems, tables)).toMatchObject({ doneBy: 'lin', doneAt: today('13:02') });
});

test('what was taken back is not done again by an older tick that comes late', () => {
	const after = booked()
		.as(lin)
		.at('13:02')
		.run(tickItem, { item: tables })
		.at('13:06')
		.run(untickItem, { item: tables })
		.as(zhang)
		.at('13:04')
		.run(tickItem, { item: tables });
	expect(after.get(setUpItems, tables)).toMatchObject({ status: 'open' });
	expect(after.get(setUpItems, tables).doneBy).toBeUndefined();
});

test('a problem with a symptom is a fault report for the thing, and the duty hears of it', () => {
	const after = booked()
		.with(equipment, { id: 'e1', assetTag: 'BG-0161', name: '无线话筒 2 号' })
		.as(lin)
		.run(flagItem, {
			item: microphones,
			problem: '2 号话筒无声',
			remark: '先用备用话筒',
			symptom: 'noSound',
			equipment: 'e1',
			urgent: true
		});
	const fault = after.only(faultReports);
	expect(fault).toMatchObject({ equipment: 'e1', symptom: 'noSound', note: '2 号话筒无声', reporter: 'lin' });
	expect(after.get(setUpItems, microphones)).toMatchObject({
		status: 'problem',
		fault: fault.id,
		remark: '先用备用话筒'
	});
	expect(after.told('zhang')).toEqual(['set_up_problem']);
});

test('a problem without a thing names the room, and one without a symptom reports nothing', () => {
	const said = { item: tables, problem: '少两把椅子', urgent: false };
	expect(booked().as(lin).run(flagItem, said).rows(faultReports)).toEqual([]);
	const fault = booked()
		.as(lin)
		.run(flagItem, { ...said, symptom: 'damaged' })
		.only(faultReports);
	expect(fault.placeText).toBe('第二会议室');
});

test('the room is ready when every line that must be done is done, and the organiser is told', () => {
	const half = booked().as(zhang).run(tickItem, { item: tables });
	expect(half.refusal(markReady, { booking })).toEqual({
		code: 'set_up_open',
		detail: { count: 1, first: '话筒试音 10 支' }
	});
	const ready = half.run(tickItem, { item: microphones }).run(markReady, { booking });
	expect(ready.get(bookings, booking)).toMatchObject({ readyBy: 'zhang' });
	expect(ready.told('wang')).toEqual(['meeting_ready']);
	expect(ready.run(untickItem, { item: tables }).get(bookings, booking).readyAt).toBeUndefined();
});

test('the template that says most about a meeting is taken', () => {
	const one = (said: Partial<SetUpTemplate>): SetUpTemplate => ({
		id: said.name ?? '',
		name: '',
		lines: [],
		status: 'open',
		...said
	});
	const templates = [
		one({ name: '小会' }),
		one({ name: '剧院', layout: 'theatre' }),
		one({ name: '第一', room: 'r1' }),
		one({ name: '评审', room: 'r1', layout: 'hollowSquare', leastHeadCount: 20 }),
		one({ name: '旧的', room: 'r1', layout: 'hollowSquare', status: 'removed' })
	];
	const named = (room: string, layout: 'hollowSquare' | 'theatre', headCount: number) =>
		templateFor(templates, { room, layout, headCount })?.name;
	expect([
		named('r1', 'hollowSquare', 24),
		named('r1', 'hollowSquare', 8),
		named('r1', 'theatre', 8),
		named('r2', 'theatre', 8),
		named('r2', 'hollowSquare', 8)
	]).toEqual(['评审', '第一', '第一', '剧院', '小会']);
});

test('a template is edited by the duty, for the meetings to come', () => {
	const after = booked()
		.as(zhang)
		.run(saveTemplate, { template: 't1', name: '一般会议', lines: [line({ text: '只有一项' })] });
	expect(after.rows(setUpItems)).toHaveLength(2);
	expect(after.refusal(saveTemplate, { name: '空', lines: [] }).code).toBe('no_lines');
	expect(after.as(lin).refusal(removeTemplate, { template: 't1' }).code).toBe('forbidden');
	const none = after
		.as(zhang)
		.run(removeTemplate, { template: 't1' })
		.run(bookMeeting, wish({ room: 'r1' }));
	expect(none.rows(setUpItems)).toHaveLength(2);
});
