import { describe, expect, test } from 'vitest';
import { dateAfter, duty, SYSTEM, type Actor } from '../core';
import { office, person, TODAY } from '../core/testing';
import { equipment } from '../equipment/equipment';
import { equipmentEvents } from '../equipment/event';
import { people } from '../people/person';
import { rosters } from '../people/roster';
import { closeFault, confirmRepair, reopenFault } from './close';
import { eraseContacts } from './contact';
import { acceptFault, assignFault, identifyFault, markDuplicate, rejectFault } from './decide';
import { faultContacts, faultReports, FAULT_STATUSES, isOpen, type FaultReport, type FaultStatus } from './fault';
import { repaired, sendOut, startRepair, waitForParts } from './repair';

const he = person('he', duty('equipment'));
const lin = person('lin');
const fang = person('fang');

const fault = { fault: 'f1' };
const start = (said: Partial<FaultReport> = {}) =>
	office(equipment, { id: 'p1', assetTag: 'BG-0147', name: '便携投影仪', status: 'inUse' })
		.with(people, { id: 'fang', name: '方师傅' }, { id: 'gone', name: '老周', disabled: true })
		.with(rosters, { id: 'equipment', people: ['he'] })
		.with(faultReports, { id: 'f1', number: 'BX-202611-0001', equipment: 'p1', reporter: 'lin', ...said })
		.as(he);

test('from the label to the reporter’s word', () => {
	const after = start();
	const statuses: FaultStatus[] = [];
	const look = () => statuses.push(after.get(faultReports, 'f1').status);
	after.run(acceptFault, fault);
	look();
	after.run(assignFault, { ...fault, handler: 'fang' });
	look();
	after.as(fang).run(startRepair, fault);
	look();
	after.run(waitForParts, { ...fault, remark: '等灯泡' });
	look();
	after.run(startRepair, fault);
	look();
	after.run(sendOut, { ...fault, remark: '送厂家' });
	look();
	after.run(repaired, { ...fault, work: '换灯泡', cost: 12000, minutes: 40 });
	look();
	after.as(lin).run(confirmRepair, { ...fault, rating: 'good' });
	look();
	after.as(he).run(closeFault, fault);
	look();

	expect(statuses).toEqual([
		'accepted',
		'assigned',
		'inRepair',
		'waitingParts',
		'inRepair',
		'sentOut',
		'repaired',
		'confirmed',
		'closed'
	]);
	expect(after.told('lin')).toEqual(['fault_accepted', 'fault_waiting_parts', 'fault_sent_out', 'fault_repaired']);
	expect(after.told('fang')).toEqual(['fault_assigned']);
	expect(after.rows(equipmentEvents).map((one) => one.kind)).toEqual([
		'faultAccepted',
		'faultAssigned',
		'repairStarted',
		'waitingParts',
		'repairStarted',
		'sentOut',
		'repaired',
		'faultClosed'
	]);
	expect(after.get(faultReports, 'f1')).toMatchObject({ work: '换灯泡', cost: 12000, rating: 'good', handler: 'fang' });
});

describe('the thing', () => {
	test('is out of service from the acceptance to the repair, and then what it was', () => {
		const idle = start().with(equipment, { id: 'p1', assetTag: 'BG-0147', status: 'lent' });
		expect(idle.run(acceptFault, fault).get(equipment, 'p1')).toMatchObject({
			status: 'underRepair',
			statusBeforeRepair: 'lent'
		});
		const mended = idle.run(repaired, fault).get(equipment, 'p1');
		expect(mended.status).toBe('lent');
		expect(mended.statusBeforeRepair).toBeUndefined();
	});

	test('with two faults works again when both are repaired', () => {
		const two = start().with(faultReports, { id: 'f2', equipment: 'p1', status: 'reported' });
		two.run(acceptFault, fault).run(acceptFault, { fault: 'f2' }).run(repaired, fault);
		expect(two.get(equipment, 'p1').status).toBe('underRepair');
		expect(two.run(repaired, { fault: 'f2' }).get(equipment, 'p1').status).toBe('inUse');
	});

	test('with a second fault that nobody accepted is back in service', () => {
		const two = start().with(faultReports, { id: 'f2', equipment: 'p1', status: 'reported' });
		expect(two.run(acceptFault, fault).run(repaired, fault).get(equipment, 'p1').status).toBe('inUse');
	});

	test('that is being written off stays so', () => {
		const old = start().with(equipment, { id: 'p1', assetTag: 'BG-0147', status: 'pendingDisposal' });
		expect(old.run(acceptFault, fault).get(equipment, 'p1').status).toBe('pendingDisposal');
		expect(old.run(repaired, fault).get(equipment, 'p1').status).toBe('pendingDisposal');
	});

	test.each([
		['rejected', (one: ReturnType<typeof start>) => one.run(rejectFault, { ...fault, reason: '没坏' })],
		[
			'a duplicate',
			(one: ReturnType<typeof start>) => one.with(faultReports, { id: 'f0' }).run(markDuplicate, { ...fault, of: 'f0' })
		]
	])('whose accepted fault is %s is back in service', (_what, finish) => {
		expect(finish(start().run(acceptFault, fault)).get(equipment, 'p1').status).toBe('inUse');
	});
});

describe('decisions follow where the report stands', () => {
	const AFTER: Readonly<Record<string, readonly FaultStatus[]>> = {
		accept: ['reported'],
		assign: ['reported', 'accepted', 'assigned', 'inRepair', 'waitingParts', 'sentOut'],
		reject: ['reported', 'accepted', 'assigned'],
		duplicate: ['reported', 'accepted', 'assigned'],
		confirm: ['repaired'],
		reopen: ['repaired'],
		close: ['repaired', 'confirmed']
	};
	const attempt = (step: string, status: FaultStatus): string | undefined => {
		const one = start({ status }).with(faultReports, { id: 'f0' });
		const run = {
			accept: () => one.run(acceptFault, fault),
			assign: () => one.run(assignFault, { ...fault, handler: 'fang' }),
			reject: () => one.run(rejectFault, { ...fault, reason: '没坏' }),
			duplicate: () => one.run(markDuplicate, { ...fault, of: 'f0' }),
			confirm: () => one.run(confirmRepair, fault),
			reopen: () => one.run(reopenFault, { ...fault, remark: '还是不亮' }),
			close: () => one.run(closeFault, fault)
		}[step];
		try {
			run?.();
			return undefined;
		} catch (problem) {
			return (problem as Error).message;
		}
	};

	test.each(Object.entries(AFTER))('%s', (step, from) => {
		for (const status of FAULT_STATUSES)
			expect([status, attempt(step, status)]).toEqual([status, from.includes(status) ? undefined : 'wrong_step']);
	});
});

describe('work that was done is never refused', () => {
	const work: [string, (one: ReturnType<typeof start>) => ReturnType<typeof start>][] = [
		['start', (one) => one.run(startRepair, fault)],
		['wait for parts', (one) => one.run(waitForParts, { ...fault, remark: '等灯泡' })],
		['send out', (one) => one.run(sendOut, { ...fault, remark: '送厂家' })],
		['repair', (one) => one.run(repaired, fault)]
	];

	test.each(work)('%s', (_what, run) => {
		for (const status of FAULT_STATUSES) {
			const after = run(start({ status }));
			if (isOpen({ status })) expect(after.exceptions()).toEqual([]);
			else {
				expect(after.get(faultReports, 'f1').status).toBe(status);
				expect(after.exceptions()).toMatchObject([{ code: 'worked_though', duty: 'equipment', detail: { status } }]);
			}
		}
	});
});

describe('who may', () => {
	test.each<[string, Actor, string | undefined]>([
		['the duty', he, undefined],
		['the handler', fang, undefined],
		['the reporter', lin, 'forbidden'],
		['a colleague', person('wu'), 'forbidden']
	])('work on it: %s', (_who, actor, code) => {
		const one = start({ status: 'assigned', handler: 'fang' }).as(actor);
		if (code) expect(one.refusal(repaired, fault).code).toBe(code);
		else expect(one.run(repaired, fault).get(faultReports, 'f1').status).toBe('repaired');
	});

	test.each<[string, Actor, string | undefined]>([
		['the duty', he, undefined],
		['the reporter', lin, undefined],
		['the handler', fang, 'forbidden'],
		['a colleague', person('wu'), 'forbidden']
	])('confirm it: %s', (_who, actor, code) => {
		const one = start({ status: 'repaired', handler: 'fang' }).as(actor);
		if (code) expect(one.refusal(confirmRepair, fault).code).toBe(code);
		else expect(one.run(confirmRepair, fault).get(faultReports, 'f1').status).toBe('confirmed');
	});

	test('decide: nobody but the duty', () => {
		for (const actor of [lin, fang, person('wu', duty('seals'))]) {
			const one = start({ handler: 'fang' }).as(actor);
			expect(one.refusal(acceptFault, fault).code).toBe('forbidden');
			expect(one.refusal(assignFault, { ...fault, handler: 'fang' }).code).toBe('forbidden');
			expect(one.refusal(rejectFault, { ...fault, reason: '没坏' }).code).toBe('forbidden');
			expect(one.refusal(closeFault, fault).code).toBe('forbidden');
		}
	});

	test('a fault that the device does not have is the server’s to judge', () => {
		expect(start().as(fang).onDevice().run(repaired, { fault: 'f9' }).unknown).toBe(true);
	});
});

describe('small rules', () => {
	test('work given out at once accepts the fault: the thing is out of service and the reporter knows', () => {
		const after = start().run(assignFault, { ...fault, handler: 'fang' });
		expect(after.get(equipment, 'p1').status).toBe('underRepair');
		expect(after.told('lin')).toEqual(['fault_accepted']);
		expect(after.run(assignFault, { ...fault, handler: 'fang' }).told('lin')).toEqual(['fault_accepted']);
	});

	test('nobody is told what he did himself', () => {
		const own = start({ reporter: 'he' }).with(people, { id: 'he', name: '何志强' });
		expect(own.run(assignFault, { ...fault, handler: 'he' }).told('he')).toEqual([]);
	});

	test('nobody is given work who has no account any more', () => {
		expect(start().refusal(assignFault, { ...fault, handler: 'gone' }).code).toBe('person_disabled');
	});

	test('a fault is no duplicate of itself, nor of a duplicate', () => {
		const two = start().with(faultReports, { id: 'f2', status: 'duplicate' });
		expect(two.refusal(markDuplicate, { ...fault, of: 'f1' }).code).toBe('not_the_first');
		expect(two.refusal(markDuplicate, { ...fault, of: 'f2' }).code).toBe('not_the_first');
	});

	test('a repair that does not hold goes on, and the duty is told', () => {
		const after = start({ status: 'repaired', handler: 'fang' })
			.as(lin)
			.run(reopenFault, { ...fault, remark: '还是不亮' });
		expect(after.get(faultReports, 'f1')).toMatchObject({ status: 'assigned', remark: '还是不亮' });
		expect(after.get(equipment, 'p1').status).toBe('underRepair');
		expect(after.told('he')).toEqual(['fault_reopened']);
	});

	test('a report of an unknown code is given its thing, once', () => {
		const unknown = start({ equipment: undefined, code: 'X1', status: 'accepted' });
		const after = unknown.run(identifyFault, { ...fault, equipment: 'p1' });
		expect(after.get(faultReports, 'f1').equipment).toBe('p1');
		expect(after.get(equipment, 'p1').status).toBe('underRepair');
		expect(after.refusal(identifyFault, { ...fault, equipment: 'p1' }).code).toBe('identified');
	});
});

describe('a passer-by’s telephone', () => {
	const withPhone = () => start({ reporterKind: 'public' }).with(faultContacts, { id: 'f1', phone: '13800001111' });
	const day30 = dateAfter(TODAY, 30);

	test('is erased 30 days after the repair, not before', () => {
		const after = withPhone().run(repaired, fault).as(SYSTEM);
		expect(after.get(faultContacts, 'f1')).toEqual({ id: 'f1', phone: '13800001111', eraseOn: day30 });
		expect(after.run(eraseContacts, { on: dateAfter(TODAY, 29) }).get(faultContacts, 'f1').phone).toBe('13800001111');
		expect(after.run(eraseContacts, { on: day30 }).get(faultContacts, 'f1')).toEqual({ id: 'f1' });
	});

	test('is kept while the work goes on again', () => {
		const after = withPhone()
			.run(repaired, fault)
			.run(reopenFault, { ...fault, remark: '还漏' });
		expect(after.get(faultContacts, 'f1').eraseOn).toBeUndefined();
	});

	test('is erased by the clock alone', () => {
		expect(withPhone().refusal(eraseContacts, { on: day30 }).code).toBe('forbidden');
	});
});
