import { describe, expect, test } from 'vitest';
import { admin, duty, SYSTEM } from '../core';
import { emptyOffice, person } from '../core/testing';
import { badges } from '../visits/badge';
import { kioskPins, kiosks } from './kiosk';
import { changeKiosk, pairKiosk, setKioskPin, unpairKiosk } from './manage';
import { numbersOf, poolOf } from './pool';

const chen = person('chen', admin);
const pool = { prefix: 'A-', from: 1, to: 3 };

const start = () =>
	emptyOffice()
		.as(SYSTEM)
		.run(pairKiosk, { kiosk: 't1', by: 'chen', name: '平板 1 号', place: '大厅东侧', pool })
		.as(chen);

describe('a tablet', () => {
	test('has its own pile of badges from the moment it is paired', () => {
		const after = start();
		expect(after.rows(badges)).toMatchObject([
			{ id: 'A-01', kiosk: 't1', state: 'in' },
			{ id: 'A-02' },
			{ id: 'A-03' }
		]);
		expect(poolOf(after.get(kiosks, 't1'))).toEqual(pool);
	});

	test('is given another pile: what it does not have any more is the reception’s', () => {
		const after = start().run(changeKiosk, { kiosk: 't1', name: '平板 1 号', pool: { prefix: 'A-', from: 2, to: 4 } });
		expect(after.get(badges, 'A-01').kiosk).toBeUndefined();
		expect(after.get(badges, 'A-04').kiosk).toBe('t1');
		expect(after.get(kiosks, 't1').place).toBeUndefined();
	});

	test('is not given a badge that lies beside another', () => {
		const two = start().as(SYSTEM);
		expect(
			two.refusal(pairKiosk, { kiosk: 't2', by: 'chen', name: '平板 2 号', pool: { prefix: 'A-', from: 3, to: 5 } })
		).toEqual({ code: 'badge_elsewhere', detail: { badge: 'A-03' } });
	});

	test.each([
		{ prefix: 'A-', from: 5, to: 4 },
		{ prefix: 'A-', from: 1, to: 500 },
		{ prefix: '证', from: 1, to: 2 }
	])('is not given %j', (bad) => expect(() => numbersOf(bad)).toThrow('bad_pool'));

	test('is cut off: it reads nothing, its badges go back, and it is no tablet any more', () => {
		const after = start().run(unpairKiosk, { kiosk: 't1' });
		expect(kiosks.audience(after.get(kiosks, 't1'))).toEqual(['admin', 'duty:reception']);
		expect(after.rows(badges).every((badge) => badge.kiosk === undefined)).toBe(true);
		expect(after.refusal(setKioskPin, { kiosk: 't1', salt: 's', hash: 'h' }).code).toBe('kiosk_unpaired');
	});

	test('alone reads the hash of its PIN', () => {
		const after = start().run(setKioskPin, { kiosk: 't1', salt: 's', hash: 'h' });
		expect(kioskPins.audience(after.get(kioskPins, 't1'))).toEqual(['user:t1']);
	});

	test('is the administrator’s to set up', () => {
		const at = start().as(person('he', duty('reception')));
		expect(at.refusal(unpairKiosk, { kiosk: 't1' }).code).toBe('forbidden');
		expect(at.refusal(changeKiosk, { kiosk: 't1', name: 'x' }).code).toBe('forbidden');
		expect(at.refusal(setKioskPin, { kiosk: 't1', salt: 's', hash: 'h' }).code).toBe('forbidden');
	});
});
