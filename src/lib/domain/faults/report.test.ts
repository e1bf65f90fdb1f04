import { describe, expect, test } from 'vitest';
import { duty, PUBLIC } from '../core';
import { office, NOW, person } from '../core/testing';
import { equipment } from '../equipment/equipment';
import { equipmentEvents } from '../equipment/event';
import { foreignCodes } from '../equipment/foreign-code';
import { rosters } from '../people/roster';
import { faultContacts, faultReports } from './fault';
import { reportFault } from './report';
import { symptomsFor, SYMPTOMS } from './symptoms';

const lin = person('lin');
const blurred = { code: 'bg-0147', symptom: 'blurredPicture', urgency: 'normal' } as const;

const start = () =>
	office(equipment, { id: 'p1', assetTag: 'BG-0147', name: '便携投影仪', status: 'inUse' })
		.with(rosters, { id: 'equipment', people: ['he', 'lin'] })
		.as(lin);

describe('a report', () => {
	test('from the label has a number, names the thing, and tells the duty but not who reports', () => {
		const after = start().run(reportFault, blurred);
		expect(after.only(faultReports)).toMatchObject({
			number: 'BX-202611-0001',
			equipment: 'p1',
			code: 'bg-0147',
			reporter: 'lin',
			reporterKind: 'staff',
			reportedAt: NOW,
			status: 'reported'
		});
		expect(after.told('he')).toEqual(['fault_reported']);
		expect(after.told('lin')).toEqual([]);
		expect(after.only(equipmentEvents)).toMatchObject({ kind: 'faultReported', by: 'lin', equipment: 'p1' });
	});

	test('does not take the thing out of service: that is the duty’s to say', () => {
		expect(start().run(reportFault, blurred).get(equipment, 'p1').status).toBe('inUse');
	});

	test('finds the thing by a maker’s code too', () => {
		const after = start().with(foreignCodes, { code: '6921734900128', equipment: 'p1' });
		expect(after.run(reportFault, { ...blurred, code: '6921734900128' }).only(faultReports).equipment).toBe('p1');
	});

	test('numbers run without gaps, a series a month by the day it happened', () => {
		const after = start()
			.run(reportFault, blurred)
			.run(reportFault, blurred)
			.at('00:10', '2026-12-01')
			.run(reportFault, blurred);
		expect(after.rows(faultReports).map((fault) => fault.number)).toEqual([
			'BX-202611-0001',
			'BX-202611-0002',
			'BX-202612-0001'
		]);
	});

	test('refused for naming nothing takes no number', () => {
		const after = start();
		expect(after.refusal(reportFault, { symptom: 'other', urgency: 'normal' }).code).toBe('bad_args');
		expect(after.run(reportFault, blurred).only(faultReports).number).toBe('BX-202611-0001');
	});
});

describe('a code that the ledger does not know', () => {
	const unknown = { ...blurred, code: 'BG-9999' };

	test('is kept as it was read, and the duty is asked what it is', () => {
		const after = start().run(reportFault, unknown);
		expect(after.only(faultReports)).toMatchObject({ code: 'BG-9999', number: 'BX-202611-0001' });
		expect(after.only(faultReports).equipment).toBeUndefined();
		expect(after.exceptions()).toMatchObject([
			{ duty: 'equipment', code: 'unknown_equipment', detail: { code: 'BG-9999', fault: 'm1.0' } }
		]);
	});

	test('of a thing whose import was taken back is unknown too', () => {
		const after = start().with(equipment, { assetTag: 'BG-9999', withdrawn: true }).run(reportFault, unknown);
		expect(after.exceptions()).toHaveLength(1);
	});

	test('on a device asks nobody: only the server knows the whole ledger', () => {
		const after = start().onDevice().run(reportFault, unknown);
		expect(after.only(faultReports).code).toBe('BG-9999');
		expect(after.only(faultReports).number).toBeUndefined();
		expect(after.exceptions()).toEqual([]);
	});
});

describe('a passer-by', () => {
	test('reports without an account and leaves a telephone that only the duty reads', () => {
		const after = start()
			.as(PUBLIC)
			.run(reportFault, { ...blurred, phone: '138 0000 1111' });
		const fault = after.only(faultReports);
		expect(fault).toMatchObject({ reporterKind: 'public', equipment: 'p1' });
		expect(fault.reporter).toBeUndefined();
		expect(JSON.stringify(fault)).not.toContain('138');
		expect(after.only(faultContacts)).toEqual({ id: fault.id, phone: '138 0000 1111', told: expect.any(String) });
		expect(faultContacts.audience(after.only(faultContacts))).toEqual([duty('equipment')]);
		expect(after.only(equipmentEvents).by).toBeUndefined();
	});

	test('on his own device keeps the report though no ledger is there', () => {
		const after = office(rosters).as(PUBLIC).onDevice().run(reportFault, blurred);
		expect(after.only(faultReports)).toMatchObject({ code: 'bg-0147', status: 'reported' });
	});
});

test('a thing’s likely symptoms come by its category, else by its name; there is always 其他', () => {
	expect(symptomsFor('投影仪')[1]).toBe('blurredPicture');
	expect(symptomsFor(undefined, '饮水机')[0]).toBe('leaking');
	expect(symptomsFor('类别', '不知何物')).toContain('other');
	for (const word of ['打印机', '空调机', '办公椅', '交换机', '台式计算机', '话筒', '大屏', ''])
		expect(symptomsFor(word).at(-1)).toBe('other');
	expect(new Set(SYMPTOMS).size).toBe(SYMPTOMS.length);
});
