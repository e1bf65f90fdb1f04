import { describe, expect, test } from 'vitest';
import { today } from '../core/testing';
import { visitAnswers } from './answer';
import { signIn } from './arrival';
import { signOut } from './departure';
import { hostAnswer, hostSeen, renotify } from './host-answer';
import { chen, start, v1, wu, zhao } from './testing';
import { visits } from './visit';

describe('the host', () => {
	const arrived = () => start().at('09:24').run(signIn, v1).as(zhao);

	test.each([
		['coming', {}, { guestWord: 'coming' }],
		['wait', { minutes: 10 }, { guestWord: 'wait', guestWordMinutes: 10 }],
		['room', { room: '第一会议室' }, { guestWord: 'room', guestWordRoom: '第一会议室' }],
		['handOver', { receiver: 'wu' }, { guestWord: 'coming', receiver: 'wu' }]
	] as const)('says %s, and guest and reception know', (answer, said, told) => {
		const after = arrived()
			.at('09:25')
			.run(hostAnswer, { ...v1, answer, ...said });
		expect(after.get(visits, 'v1')).toMatchObject(told);
		expect(after.get(visitAnswers, 'v1')).toMatchObject({ answer, answeredBy: 'zhao', answeredAt: today('09:25') });
		expect(after.told('chen')).toContain('host_answered');
	});

	test('who expects nobody says so to the reception alone', () => {
		const after = arrived().run(hostAnswer, { ...v1, answer: 'notExpected' });
		expect(after.get(visits, 'v1').guestWord).toBeUndefined();
		expect(JSON.stringify(after.get(visits, 'v1'))).not.toContain('notExpected');
		expect(visitAnswers.audience(after.get(visitAnswers, 'v1'))).toEqual(['duty:reception', 'user:zhao']);
		expect(after.told('chen')).toContain('host_answered');
	});

	test('who hands over has the guest shown to who receives him', () => {
		const after = arrived().run(hostAnswer, { ...v1, answer: 'handOver', receiver: 'wu' });
		expect(visits.audience(after.get(visits, 'v1'))).toContain('user:wu');
		expect(after.told('wu')).toEqual(['visitor_handed_over']);
		expect(
			after
				.as(wu)
				.run(hostAnswer, { ...v1, answer: 'coming' })
				.get(visits, 'v1').guestWord
		).toBe('coming');
	});

	test.each([
		['wait', {}],
		['wait', { minutes: 600 }],
		['room', {}],
		['handOver', {}]
	] as const)('saying %s says it all: %j is refused', (answer, said) => {
		expect(arrived().refusal(hostAnswer, { ...v1, answer, ...said }).code).toBe('bad_args');
	});

	test('cannot answer for a guest who left, and hears why', () => {
		const after = arrived().run(signOut, v1);
		expect(after.refusal(hostAnswer, { ...v1, answer: 'coming' })).toEqual({
			code: 'visit_step',
			detail: { visit: 'v1', status: 'left' }
		});
	});

	test('is seen to have seen it, once', () => {
		const after = arrived().at('09:25').run(hostSeen, v1).at('09:40').run(hostSeen, v1);
		expect(after.get(visitAnswers, 'v1').seenAt).toBe(today('09:25'));
	});

	test('is told again when the desk asks', () => {
		const after = arrived().as(chen).run(renotify, v1);
		expect(after.told('zhao')).toEqual(['visitor_arrived', 'visitor_arrived']);
		expect(after.get(visitAnswers, 'v1').times).toBe(2);
	});
});
