import { describe, expect, test } from 'vitest';
import { approvals } from './approvals';
import { disablePerson, enablePerson, setDuties, transferRequest } from './approving';
import { departments } from './people/department';
import { people, tokensOf } from './people/person';
import { reads } from './core';
import type { TestOffice } from './core/testing';
import { approveAll, ask, ASKED, fang, lin, sun, storeroom, zhao } from './supplies/requests/testing';
import { makePlan, purchasePlanLines, purchasePlans, submitPlan, changePlanLine } from './supplies/purchase';
import { requisitions } from './supplies/requests';

const signers = (office: TestOffice, id = ASKED) => office.get(approvals, id).signers.map(({ person }) => person);
const sees = (office: TestOffice, id: string) =>
	reads(tokensOf(office.get(people, id)), requisitions.audience(office.get(requisitions, ASKED)) as string[]);

describe('nobody signs what he cannot read', () => {
	test('a requisition handed on is read by him to whom', () => {
		const office = ask(storeroom(), { paper: 4 }).as(fang);
		expect(sees(office, 'li')).toBe(false);
		office.run(transferRequest, { approval: ASKED, stage: 2, person: 'li' });
		expect([signers(office), sees(office, 'li'), sees(office, 'xie')]).toEqual([['li'], true, false]);
	});

	test('a purchase plan handed on, with each of its lines', () => {
		const office = approveAll(ask(storeroom(), { paper: 40 }))
			.as(zhao)
			.run(makePlan, { items: [{ item: 'paper', buy: 50 }] }, 'plan');
		const [line] = office.rows(purchasePlanLines);
		office.run(changePlanLine, { line: line?.id ?? '', set: { reason: 'event' } });
		office.run(submitPlan, { plan: 'plan.0' }).as(lin);
		office.run(transferRequest, { approval: 'plan.0', stage: 2, person: 'li' });
		expect(purchasePlans.audience(office.get(purchasePlans, 'plan.0'))).toContain('user:li');
		for (const one of office.rows(purchasePlanLines)) expect(purchasePlanLines.audience(one)).toContain('user:li');
	});
});

describe('whoever stands in is asked at once', () => {
	const chief = () =>
		ask(storeroom(), { paper: 4 }).with(departments, { id: 'd1', name: '规划一所', deputy: 'li' }).as(lin);

	test('when an account ends, and again no more when it is opened', () => {
		const office = chief();
		expect(signers(office)).toEqual(['fang']);
		office.run(disablePerson, { person: 'fang' });
		expect([signers(office), sees(office, 'li'), office.told('li')]).toEqual([['li'], true, ['approval_waiting']]);
		office.run(enablePerson, { person: 'fang' });
		expect(signers(office)).toEqual(['fang']);
	});

	test('when somebody heads the department no more', () => {
		const office = chief().run(setDuties, {
			person: 'fang',
			duties: [],
			isHead: false,
			isLeader: false,
			isAdmin: false
		});
		expect(signers(office)).toEqual(['li']);
		expect(office.as(sun).refusal(disablePerson, { person: 'fang' }).code).toBe('forbidden');
	});
});
