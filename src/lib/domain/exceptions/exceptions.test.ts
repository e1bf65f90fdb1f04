import { describe, expect, test } from 'vitest';
import { admin, duty, type Actor } from '../core';
import { NOW, office, person, today } from '../core/testing';
import { exceptions } from './exception';
import { settle } from './settle';

const open = { id: 'x1', duty: 'equipment', code: 'unknown_equipment', status: 'open' } as const;
const args = { exception: 'x1', resolution: '是新买的，已登记' };

describe('a contradiction is settled', () => {
	test.each<[string, Actor, string | undefined]>([
		['by its duty', person('he', duty('equipment')), undefined],
		['by an administrator', person('chen', admin), undefined],
		['not by another duty', person('wu', duty('seals')), 'forbidden'],
		['not by staff', person('lin'), 'forbidden']
	])('%s', (_who, actor, code) => {
		const asked = office(exceptions, open).as(actor).at('10:05');
		if (code) expect(asked.refusal(settle, args).code).toBe(code);
		else
			expect(asked.run(settle, args).get(exceptions, 'x1')).toMatchObject({
				status: 'settled',
				settledBy: actor.id,
				settledAt: today('10:05'),
				resolution: '是新买的，已登记'
			});
	});

	test('once, and the second is told by whom', () => {
		const settled = office(exceptions, { ...open, status: 'settled', settledBy: 'he', settledAt: NOW });
		expect(settled.as(person('chen', admin)).refusal(settle, args)).toEqual({
			code: 'already_settled',
			detail: { by: 'he' }
		});
	});

	test('on a device that does not have it, the server will say', () => {
		const away = office(exceptions)
			.as(person('he', duty('equipment')))
			.onDevice();
		expect(away.run(settle, args).unknown).toBe(true);
	});
});
