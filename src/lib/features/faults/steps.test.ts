import { expect, test } from 'vitest';
import type { Actor } from '$lib/domain/core';
import type { FaultReport } from '$lib/domain/faults';
import { stepsFor } from './steps';

const keeper: Actor = { id: 'he', tokens: ['staff', 'duty:equipment'] };
const lin: Actor = { id: 'lin', tokens: ['staff'] };
const liu: Actor = { id: 'liu', tokens: ['staff'] };

const fault = (row: Partial<FaultReport>): FaultReport => ({
	id: 'f1',
	equipment: 'e1',
	symptom: 'noPower',
	urgency: 'normal',
	reporterKind: 'staff',
	reporter: 'lin',
	reportedAt: '2026-11-24T01:26:00.000Z',
	status: 'reported',
	...row
});

test('the duty accepts a new report first', () => {
	expect(stepsFor(fault({}), keeper)[0]).toBe('accept');
});

test('whoever has only reported waits', () => {
	expect(stepsFor(fault({}), lin)).toEqual([]);
	expect(stepsFor(fault({ status: 'inRepair' }), lin)).toEqual([]);
});

test('the handler works without holding the duty, but neither assigns nor rejects', () => {
	expect(stepsFor(fault({ status: 'assigned', handler: 'liu' }), liu)).toEqual([
		'start',
		'waitParts',
		'sendOut',
		'repaired'
	]);
});

test('the reporter confirms the repair; the duty, who may not wait for ever, closes', () => {
	expect(stepsFor(fault({ status: 'repaired' }), lin)).toEqual(['confirm', 'reopen']);
	expect(stepsFor(fault({ status: 'repaired' }), keeper)[0]).toBe('close');
	expect(stepsFor(fault({ status: 'repaired' }), liu)).toEqual([]);
});

test('for a passer-by the duty confirms', () => {
	expect(stepsFor(fault({ status: 'repaired', reporter: undefined, reporterKind: 'public' }), keeper)[0]).toBe(
		'confirm'
	);
});

test('a report of an unknown code is identified first', () => {
	expect(stepsFor(fault({ equipment: undefined, code: 'X1' }), keeper)[0]).toBe('identify');
	expect(stepsFor(fault({ equipment: undefined, code: 'X1', status: 'closed' }), keeper)).toEqual([]);
});
