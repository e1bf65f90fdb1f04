import type { Random } from '../random';
import type { Call, Sight } from '../scenario';
import { taking } from '../taking';

export const SUPPLY_WEIGHTS = {
	'requisitions.submit': 9,
	'requisitions.resubmit': 2,
	'requisitions.cut': 2,
	'requisitions.close': 1,
	'requisitions.layOut': 2,
	'requisitions.checkCode': 2,
	'approvals.approve': 12,
	'approvals.return': 2,
	'approvals.withdraw': 1,
	'supplyIssues.handOut': 8,
	'supplyIssues.walkIn': 3,
	'supplyIssues.takeBack': 3,
	'supplyIssues.reverse': 2,
	'supplyLoans.takeBack': 2,
	'supplyLoans.lose': 1,
	'purchasePlans.make': 4,
	'purchasePlans.changeLine': 4,
	'purchasePlans.submit': 4,
	'purchasePlans.drop': 1,
	'purchaseOrders.place': 4,
	'purchaseOrders.forgo': 1,
	'goodsReceipts.receive': 6
};
export type SupplyDeed = keyof typeof SUPPLY_WEIGHTS;

export const isSupplyDeed = (name: string): name is SupplyDeed => Object.hasOwn(SUPPLY_WEIGHTS, name);

const CLASSES = ['consumable', 'controlledConsumable', 'durable'] as const;

/** Three things, one of each class, with little of each in store: what is handed out soon goes beyond it. */
export const supplyOpening = (random: Random): Call[] => [
	...CLASSES.map((kind, n) => ({
		name: 'supplies.add',
		args: {
			code: `YP-000${n + 1}`,
			name: `用品 ${n}`,
			class: kind,
			unit: '个',
			packs: n === 0 ? [{ unit: '盒', factor: 5 }] : undefined,
			reorderLevel: random.between(0, 6),
			lastPrice: random.between(1, 40_000)
		}
	})),
	{ name: 'suppliers.add', args: { name: '晨光办公' } }
];

interface Line {
	readonly item: string;
}

export function supplyArguments(name: SupplyDeed, random: Random, sight: Sight): unknown {
	const { some } = taking(random, sight);
	const n = random.between(1, 8);
	const item = () => some('supplyItems');
	const lines = () => [...new Set([item(), item()])].map((one) => ({ item: one, quantity: random.between(1, 8) }));
	/** A thing that stands on the paper, mostly. */
	const on = (entity: string, id: string): string => {
		const row = sight.rows(entity).find((one) => one.id === id);
		const stands = (row?.lines as readonly Line[] | undefined) ?? [];
		return stands.length > 0 && random.chance(0.9) ? random.one(stands).item : item();
	};
	const words = `用途 ${random.below(100)}`;
	const approval = random.chance(0.9)
		? random.one([...sight.rows('approvals'), { id: 'never-was', stage: 1 }])
		: undefined;
	const decided = { approval: approval?.id ?? some('approvals'), stage: Number(approval?.stage ?? 2) };
	const requisition = some('requisitions');
	const signature = random.chance(0.5)
		? { way: 'signed', signature: 'M1 1L9 9' }
		: { way: random.one(['code', 'desk']) };
	switch (name) {
		case 'requisitions.submit':
			return {
				purpose: words,
				lines: lines(),
				pickUpCode: '4826',
				applicant: random.chance(0.2) ? random.one(sight.accounts) : undefined
			};
		case 'requisitions.resubmit':
			return { requisition, purpose: words, lines: lines() };
		case 'requisitions.cut':
			return {
				requisition,
				lines: [{ item: on('requisitions', requisition), approved: random.below(3), reason: words }]
			};
		case 'requisitions.close':
		case 'requisitions.layOut':
			return { requisition };
		case 'requisitions.checkCode':
			return { requisition, code: random.chance(0.7) ? '4826' : '0000' };
		case 'approvals.approve':
			return decided;
		case 'approvals.return':
			return { ...decided, reason: words };
		case 'approvals.withdraw':
			return { approval: decided.approval };
		case 'supplyIssues.handOut':
			return { requisition, lines: [{ item: on('requisitions', requisition), quantity: n }], ...signature };
		case 'supplyIssues.walkIn':
			return { recipient: random.one(sight.accounts), lines: lines(), ...signature };
		case 'supplyIssues.takeBack': {
			const issue = some('supplyIssues');
			return { issue, item: on('supplyIssues', issue), quantity: n, condition: random.one(['good', 'damaged']) };
		}
		case 'supplyIssues.reverse':
			return { issue: some('supplyIssues'), reason: words };
		case 'supplyLoans.takeBack':
			return { loan: some('supplyLoans'), condition: 'good' };
		case 'supplyLoans.lose':
			return { loan: some('supplyLoans'), note: words };
		case 'purchasePlans.make':
			return { items: [...new Set([item(), item()])].map((one) => ({ item: one })) };
		case 'purchasePlans.changeLine':
			return {
				line: some('purchasePlanLines'),
				set: { buy: n * 5, supplier: some('suppliers'), included: true, reason: 'event' }
			};
		case 'purchasePlans.submit':
		case 'purchasePlans.drop':
			return { plan: some('purchasePlans') };
		case 'purchaseOrders.place':
			return { plan: some('purchasePlans'), receiver: random.chance(0.5) ? random.one(sight.accounts) : undefined };
		case 'purchaseOrders.forgo': {
			const order = some('purchaseOrders');
			return { order, item: on('purchaseOrders', order), reason: words };
		}
		case 'goodsReceipts.receive': {
			const order = some('purchaseOrders');
			const rejected = random.chance(0.4) ? 1 : 0;
			return {
				order,
				lines: [
					{
						item: on('purchaseOrders', order),
						counted: n,
						rejected,
						...(rejected > 0 && { defect: 'broken', way: random.one(['return', 'exchange', 'concession']) })
					}
				]
			};
		}
	}
}
