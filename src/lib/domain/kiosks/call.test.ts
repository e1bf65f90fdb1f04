import { describe, expect, test } from 'vitest';
import { duty, kiosk, user, type Actor, type Audience } from '../core';
import { emptyOffice, office, person, today, type TestOffice } from '../core/testing';
import { rosters } from '../people/roster';
import { answerCall, callReception, kioskCalls } from './call';

const chen = person('chen', duty('reception'));
const wu = person('wu', duty('reception'));
const tablet: Actor = { id: 't1', tokens: [kiosk, user('t1') as Audience] };

const start = () =>
	office(rosters, { id: 'reception', people: ['chen', 'wu'] })
		.as(tablet)
		.at('09:30');

describe('a call from a tablet', () => {
	test('is told to everybody of the reception', () => {
		const after = start().run(callReception, {});
		expect([after.told('chen'), after.told('wu')]).toEqual([['reception_called'], ['reception_called']]);
		expect(after.get(kioskCalls, 't1').calledAt).toBe(today('09:30'));
	});

	test('is told once a minute at most', () => {
		const after = start().run(callReception, {}).run(callReception, {});
		expect(after.told('chen')).toHaveLength(1);
		expect(after.at('09:31').run(callReception, {}).told('chen')).toHaveLength(2);
	});

	test('says so where nobody keeps the reception, which only the server knows', () => {
		const call = (here: TestOffice) => here.as(tablet).run(callReception, {}).get(kioskCalls, 't1').calledAt;
		expect(call(emptyOffice())).toBeUndefined();
		expect(call(emptyOffice().onDevice())).toBeDefined();
	});

	test('is no person’s to make', () => {
		expect(start().as(chen).refusal(callReception, {}).code).toBe('forbidden');
	});

	test('is answered by the first who goes; the next call asks anew', () => {
		const t1 = { kiosk: 't1' } as const;
		const after = start().run(callReception, {}).as(chen).run(answerCall, t1).as(wu).at('09:31').run(answerCall, t1);
		expect(after.get(kioskCalls, 't1')).toMatchObject({ answeredBy: 'chen', answeredAt: today('09:30') });
		expect(after.as(tablet).at('09:40').run(callReception, {}).get(kioskCalls, 't1').answeredBy).toBeUndefined();
	});

	test('is answered by the reception only', () => {
		expect(start().run(callReception, {}).as(person('lin')).refusal(answerCall, { kiosk: 't1' }).code).toBe(
			'forbidden'
		);
	});
});
