import type { Random } from '../../random';
import { openingId, type Call } from '../../scenario';
import { NOWHERE } from '../../../../src/lib/domain/supplies/catalogue';
import { SCOPES } from '../../../../src/lib/domain/supplies/stocktake';
import { realOffice } from '../scenario';

/** One keeps the storeroom and is head of all, one gives out, one leads, and the head of the office does all of it. */
export const rightsOf = (person: string): Call => ({
	name: 'people.setDuties',
	args: {
		person,
		duties: person === 'zhao' ? [] : ['supplies'],
		isHead: person === 'wang',
		isLeader: person === 'zhao',
		isAdmin: person === 'lin'
	}
});

const SIGNED = { way: 'signed', signature: 'M1 1L9 9' };

/** The office in the midst of it: of every kind of paper one that waits for the next hand, and some of everything in the book. */
export function opening(random: Random): Call[] {
	const calls = realOffice.opening(random);
	/** Its id, by which its rows are named. */
	const does = (name: string, args: unknown, by?: string): string =>
		openingId(calls.push({ name, args, ...(by !== undefined && { by }) }) - 1);
	const made = (name: string, which = 0): string =>
		`${openingId(calls.flatMap((call, n) => (call.name === name ? [n] : []))[which] ?? 0)}.0`;

	const department = `${does('departments.add', { name: '综合部' })}.0`;
	for (const person of ['wang', 'zhao', 'chen']) does('people.change', { person, set: { department } });
	for (const account of realOffice.accounts) calls.push(rightsOf(account));

	const items = [0, 1, 2].map((which) => made('supplies.add', which));
	for (const item of items) does('supplies.openStock', { item, quantity: 5, unitPrice: random.below(5_000) });
	const areas = [{ place: NOWHERE, counter: 'wang' }];
	if (random.chance(0.5)) {
		const valuation = random.one(['movingAverage', 'fifo', 'quantityOnly']);
		does('supplies.changeRules', { set: { valuation, schedule: 'monthly' }, areas }, 'lin');
	}
	papers();
	purchases();
	stocktakes();
	return calls;

	function papers() {
		const lines = items.map((item) => ({ item, quantity: random.between(2, 6) }));
		const ask = (by: string, n: number) =>
			`${does('requisitions.submit', { purpose: '开学', lines: lines.slice(0, n), pickUpCode: '4826' }, by)}.0`;
		const first = ask('zhao', 3);
		ask('chen', 2);
		ask('lin', 1);
		does('approvals.approve', { approval: first, stage: 2 }, 'wang');
		// Durable: it is lent, for a day. Where the leader has to sign as well it goes out before.
		const lent = { item: items[2], quantity: 1 };
		does('supplyIssues.handOut', { requisition: first, lines: [lent], due: '2026-11-25', ...SIGNED }, 'chen');
		does('supplyIssues.walkIn', { recipient: 'lin', lines: [{ item: items[0], quantity: 1 }], ...SIGNED }, 'chen');
	}

	function purchases() {
		const supplier = made('suppliers.add');
		const plan = () => {
			const planned = items.map((item) => ({ item, buy: random.between(4, 9) }));
			const id = does('purchasePlans.make', { items: planned }, 'wang');
			for (const n of [1, 2, 3]) {
				const set = { supplier, unitPrice: random.below(9_000), included: true, reason: 'event' };
				does('purchasePlans.changeLine', { line: `${id}.${n}`, set }, 'wang');
			}
			return `${id}.0`;
		};
		const bought = plan();
		does('purchasePlans.submit', { plan: bought }, 'wang');
		does('approvals.approve', { approval: bought, stage: 2 }, 'lin');
		if (random.chance(0.7)) does('purchaseOrders.place', { plan: bought }, 'wang');
		plan();
	}

	function stocktakes() {
		const plan = (recountOver?: number) =>
			`${does('stocktakes.plan', { ...{ scope: SCOPES[0], plannedOn: '2026-11-30', blind: true, recountOver }, areas }, 'lin')}.0`;
		const counted = plan();
		for (const [n, item] of items.entries())
			does('stocktakes.count', { stocktake: counted, item, quantity: 3 + n, recount: false }, 'wang');
		if (random.chance(0.5)) {
			// One less of the first two than the book says, one more of the third.
			for (const item of items) does('stocktakes.explain', { stocktake: counted, item, reason: 'lost' }, 'wang');
			does('stocktakes.submit', { stocktake: counted }, 'wang');
		}
		plan(2_000);
	}
}
