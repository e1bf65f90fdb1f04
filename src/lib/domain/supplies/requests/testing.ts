import { admin, dept, duty, head, leader, type Actor, type Audience } from '../../core';
import { office, person, today, type TestOffice } from '../../core/testing';
import { approvalMutators, approvals } from '../../approvals';
import { departments } from '../../people/department';
import { people } from '../../people/person';
import { rosters } from '../../people/roster';
import { supplyItems } from '../catalogue/item';
import { suppliers } from '../catalogue/supplier';
import { planSubject } from '../purchase/plan-approval';
import { supplyBalances } from '../stock/balance';
import { requisitionSubject } from './approval';
import { requisitions, type Requisition } from './requisition';
import { submitRequisition } from './submit';

export const { approveRequest, returnRequest, rejectRequest, resubmitRequest, withdrawRequest } = approvalMutators([
	requisitionSubject,
	planSubject
]);

const of = (id: string): Audience => dept(id) as Audience;

/** Staff of the first department and its head; storekeeper, buyer and receiver; the head of the office; the leader. */
export const shen: Actor = person('shen', of('d1'));
export const fang: Actor = person('fang', of('d1'), head('d1') as Audience);
export const zhao: Actor = person('zhao', duty('supplies'));
export const sun: Actor = person('sun', duty('supplies'));
export const li: Actor = person('li');
export const lin: Actor = person('lin', admin);
export const xie: Actor = person('xie', leader);

export const SIGNATURE = 'M10 10L90 40';

const thing = (id: string, name: string, unit: string, lastPrice: number, more: object = {}) => ({
	id,
	code: `YP-${id}`,
	name,
	unit,
	lastPrice,
	class: 'consumable' as const,
	withdrawn: false,
	stopped: false,
	...more
});

/** An office with four things in store: paper, pens, toner of which there is one, and disks that are lent. */
export const storeroom = (): TestOffice =>
	office(
		people,
		{ id: 'shen', name: '沈佳', department: 'd1' },
		{ id: 'fang', name: '方毅', department: 'd1', isHead: true },
		{ id: 'zhao', name: '赵丽', duties: ['supplies'] },
		{ id: 'sun', name: '孙浩', duties: ['supplies'] },
		{ id: 'li', name: '李强' },
		{ id: 'lin', name: '林静', isAdmin: true },
		{ id: 'xie', name: '解建国', isLeader: true },
		{ id: 'gone', name: '走了的人', disabled: true }
	)
		.with(departments, { id: 'd1', name: '规划一所' })
		.with(rosters, { id: 'supplies', people: ['zhao', 'sun'] }, { id: 'admin', people: ['lin'] })
		.with(rosters, { id: 'leader', people: ['xie'] })
		.with(suppliers, { id: 's1', name: '晨光办公' }, { id: 's2', name: '佳印耗材' })
		.with(
			supplyItems,
			thing('paper', 'A4 复印纸', '包', 23_00, {
				packs: [{ unit: '箱', factor: 5 }],
				reorderLevel: 40,
				supplier: 's1',
				leadDays: 3
			}),
			thing('pen', '中性笔', '支', 2_00, { class: 'controlledConsumable', packs: [{ unit: '盒', factor: 12 }] }),
			thing('toner', '硒鼓', '支', 312_40, { supplier: 's2', reorderLevel: 4 }),
			thing('disk', '移动硬盘', '个', 499_00, { class: 'durable' }),
			thing('old', '软盘', '张', 1_00, { stopped: true })
		)
		.with(
			supplyBalances,
			{ id: 'paper', quantity: 46, value: 46 * 23_00 },
			{ id: 'pen', quantity: 120, value: 120 * 2_00 },
			{ id: 'toner', quantity: 1, value: 312_40 },
			{ id: 'disk', quantity: 3, value: 3 * 499_00 }
		);

/** Shen asks for this; the requisition is `asked.0`. */
export const ask = (test: TestOffice, wants: Record<string, number>, actor = shen): TestOffice =>
	test
		.as(actor)
		.at('09:20')
		.run(
			submitRequisition,
			{
				purpose: '年度评审会',
				pickUpCode: '4826',
				lines: Object.entries(wants).map(([item, quantity]) => ({ item, quantity }))
			},
			'asked'
		);
export const ASKED = 'asked.0';
export const asked = (test: TestOffice): Requisition => test.get(requisitions, ASKED);

/** Everybody on its way signs, one after the other. */
export function approveAll(test: TestOffice, id = ASKED): TestOffice {
	for (let n = 0; test.get(approvals, id).state === 'running'; n++) {
		const { stage, signers } = test.get(approvals, id);
		const signer = [fang, lin, xie, zhao].find((one) => signers.some(({ person }) => person === one.id));
		if (!signer || n > 5) throw new Error(`nobody signs ${id}`);
		test.as(signer).at('10:06').run(approveRequest, { approval: id, stage });
	}
	return test;
}

export { today };
