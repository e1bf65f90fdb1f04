import { NOWHERE } from '../../../src/lib/domain/supplies/catalogue';
import { SCOPES } from '../../../src/lib/domain/supplies/stocktake';
import type { AnyRow } from '../../../src/lib/domain/core';
import type { Random } from '../random';
import { openingId, type Call, type Scenario, type Sight } from '../scenario';
import { deed as anyDeed } from './deeds';
import { realOffice } from './scenario';
import { supplyArguments, type SupplyDeed } from './supplies';

/**
 * The same office on the day that everybody works in the storeroom. A requisition is handed out after four steps of
 * three people, which chance alone seldom finds: most of what is done here is what the rows on the screen invite to.
 */
export const storeroom: Scenario = {
	...realOffice,
	atATime: 3,
	opening,
	deed: (random, sight) => {
		const invited = invitations(random, sight);
		if (random.chance(0.15) || invited.length === 0) return anyDeed(random, sight);
		return random.one(invited);
	},
	order: (random, oracle) =>
		random.chance(0.3) ? realOffice.order(random, oracle) : rightsOf(random.one(realOffice.accounts))
};

/** One asks, one gives out, one leads, and the head of the office does all of it. */
const rightsOf = (person: string): Call => ({
	name: 'people.setDuties',
	args: {
		person,
		duties: person === 'zhao' ? [] : ['supplies'],
		isHead: person === 'chen',
		isLeader: person === 'zhao',
		isAdmin: person === 'lin'
	}
});

/** In the midst of it: some of everything in the book, papers that wait for the next hand, a stocktake begun. */
function opening(random: Random): Call[] {
	const before = realOffice.opening(random);
	const made = (name: string, which = 0): string => {
		const at = before.flatMap((call, n) => (call.name === name ? [n] : []))[which] ?? 0;
		return `${openingId(at)}.0`;
	};
	const items = [0, 1, 2].map((which) => made('supplies.add', which));
	const lines = items.map((item) => ({ item, quantity: random.between(2, 6) }));
	const plan = openingId(before.length + 5);
	return [
		...before,
		...items.map((item) => ({
			name: 'supplies.openStock',
			args: { item, quantity: 5, unitPrice: random.below(5_000) }
		})),
		...['wang', 'chen'].map((applicant, n) => ({
			name: 'requisitions.submit',
			args: { purpose: '开学', lines: lines.slice(0, 2 + n), applicant, pickUpCode: '4826' }
		})),
		{ name: 'purchasePlans.make', args: { items: items.map((item) => ({ item, buy: random.between(4, 9) })) } },
		...lines.map((_, n) => ({
			name: 'purchasePlans.changeLine',
			args: { line: `${plan}.${n + 1}`, set: { supplier: made('suppliers.add'), included: true, reason: 'event' } }
		})),
		{ name: 'purchasePlans.submit', args: { plan: `${plan}.0` } },
		{
			name: 'stocktakes.plan',
			args: {
				...{ scope: SCOPES[0], plannedOn: '2026-11-30', blind: true, recountOver: 2_000 },
				areas: [{ place: NOWHERE, counter: 'wang' }]
			}
		},
		...realOffice.accounts.map(rightsOf)
	];
}

interface Line {
	readonly item: string;
	readonly quantity?: number;
	readonly approved?: number;
	readonly issued?: number;
	readonly ordered?: number;
	readonly accepted?: number;
	readonly forgone?: number;
}
const linesOf = (row: AnyRow): readonly Line[] => row.lines as readonly Line[];
const SIGNED = { way: 'signed', signature: 'M1 1L9 9' };

/** What the rows that this device shows invite its owner to, the likelier the more often. */
function invitations(random: Random, sight: Sight): Call[] {
	const calls: Call[] = [];
	const add = (times: number, name: string, args: unknown) => {
		for (let n = 0; n < times; n++) calls.push({ name, args });
	};
	const at = (entity: string, ...statuses: string[]) =>
		sight.rows(entity).filter(({ status }) => statuses.includes(String(status)));
	const words = `用途 ${random.below(100)}`;
	const few = random.between(1, 6);
	const any = (name: SupplyDeed) => add(1, name, supplyArguments(name, random, sight));

	any('requisitions.submit');
	any('supplyIssues.walkIn');
	if (at('purchasePlans', 'draft', 'submitted', 'approved').length === 0) any('purchasePlans.make');
	for (const approval of sight.rows('approvals')) decide(approval);
	for (const requisition of sight.rows('requisitions')) request(requisition);
	for (const issue of sight.rows('supplyIssues').filter(({ reversedAt }) => reversedAt === undefined)) {
		const [line] = linesOf(issue);
		const back = { issue: issue.id, item: line?.item, quantity: random.between(1, line?.quantity ?? 1) };
		add(2, 'supplyIssues.takeBack', { ...back, condition: random.one(['good', 'damaged']) });
		add(2, 'supplyIssues.reverse', { issue: issue.id, reason: words });
	}
	for (const loan of sight.rows('supplyLoans').filter(({ returnedAt, lostAt }) => !returnedAt && !lostAt)) {
		add(5, 'supplyLoans.takeBack', { loan: loan.id, condition: 'good' });
		add(3, 'supplyLoans.lose', { loan: loan.id, note: words });
	}
	buying();
	keeping();
	for (const stocktake of sight.rows('stocktakes')) counting(stocktake);
	return calls;

	function decide(approval: AnyRow) {
		const signers = (approval.signers ?? []) as readonly { person: string }[];
		const decided = { approval: approval.id, stage: approval.stage };
		if (signers.some(({ person }) => person === sight.account)) {
			add(60, 'approvals.approve', decided);
			add(5, 'approvals.return', { ...decided, reason: words });
			add(3, 'approvals.reject', { ...decided, reason: words });
		} else if (signers.length > 0) add(1, 'approvals.withdraw', { approval: approval.id });
	}

	function request(requisition: AnyRow) {
		const { id, status } = requisition;
		const line = random.one(linesOf(requisition));
		const open = Math.max(1, (line.approved ?? line.quantity ?? 1) - (line.issued ?? 0));
		const quantity = random.chance(0.7) ? random.between(1, open) : few;
		const handed = { requisition: id, lines: [{ item: line.item, quantity }], ...SIGNED };
		if (status === 'returned' || status === 'draft')
			add(12, 'requisitions.resubmit', {
				requisition: id,
				purpose: words,
				lines: [{ item: line.item, quantity: few }]
			});
		if (status === 'submitted') {
			add(1, 'supplyIssues.handOut', handed);
			add(1, 'requisitions.cut', { requisition: id, lines: [{ item: line.item, approved: 1, reason: words }] });
		}
		if (status !== 'approved' && status !== 'partlyIssued') return;
		add(24, 'supplyIssues.handOut', handed);
		add(4, 'requisitions.layOut', { requisition: id });
		add(3, 'requisitions.checkCode', { requisition: id, code: random.chance(0.7) ? '4826' : '0000' });
		add(2, 'requisitions.close', { requisition: id });
	}

	function buying() {
		for (const line of sight.rows('purchasePlanLines').slice(-4))
			if (line.supplier === undefined || Number(line.buy ?? 0) === 0)
				add(4, 'purchasePlans.changeLine', {
					line: line.id,
					set: { buy: few * 5, supplier: sight.rows('suppliers')[0]?.id, included: true, reason: 'event' }
				});
		for (const { id } of at('purchasePlans', 'draft', 'returned')) {
			add(20, 'purchasePlans.submit', { plan: id });
			add(1, 'purchasePlans.drop', { plan: id });
		}
		for (const { id } of at('purchasePlans', 'approved')) add(40, 'purchaseOrders.place', { plan: id });
		for (const order of sight.rows('purchaseOrders')) {
			const open = linesOf(order).filter(({ ordered = 0, accepted = 0, forgone = 0 }) => accepted + forgone < ordered);
			// Who buys does not check in, and the leader has not the duty.
			if (open.length === 0 || order.buyer === sight.account || sight.account === 'zhao') continue;
			const { item, ordered = 1, accepted = 0, forgone = 0 } = random.one(open);
			const counted = random.chance(0.6) ? ordered - accepted - forgone : few;
			const line = random.chance(0.3)
				? { item, counted, rejected: 1, defect: 'broken', way: random.one(['return', 'exchange', 'concession']) }
				: { item, counted, rejected: 0 };
			add(30, 'goodsReceipts.receive', { order: order.id, lines: [line] });
			add(3, 'purchaseOrders.forgo', { order: order.id, item, reason: words });
		}
	}

	/** Book and catalogue. */
	function keeping() {
		for (const { id, movements } of sight.rows('supplyBalances')) {
			if (movements === 0)
				add(5, 'supplies.openStock', { item: id, quantity: few * 2, unitPrice: random.below(5_000) });
			add(1, 'supplies.takeOut', { item: id, quantity: few, as: 'scrap', reason: words });
		}
		for (const { id } of sight.rows('supplyItems').slice(0, 1)) {
			add(1, 'supplies.change', { item: id, set: { spec: words, reorderLevel: few } });
			add(1, 'supplies.linkCode', { item: id, code: `69011${few}` });
		}
		for (const { id } of sight.rows('supplyMovements').slice(-3))
			add(1, 'supplies.reverse', { movement: id, quantity: random.chance(0.5) ? 1 : undefined, reason: words });
		for (const { id } of at('supplyShortfalls', 'open'))
			add(2, 'supplies.dropShortfall', { shortfall: id, reason: words });
		add(1, 'supplies.changeRules', {
			valuation: random.one(['movingAverage', 'fifo', 'quantityOnly']),
			schedule: 'none'
		});
		const places = [...new Set(sight.rows('supplyItems').map(({ area }) => String(area)))];
		if (places.length > 0)
			add(at('stocktakes', 'planned', 'counting', 'recount').length > 0 ? 1 : 6, 'stocktakes.plan', {
				scope: SCOPES[0],
				areas: places.map((place) => ({ place, counter: sight.account })),
				plannedOn: '2026-11-30',
				blind: random.chance(0.5),
				recountOver: random.chance(0.4) ? 2_000 : undefined
			});
	}

	function counting({ id: stocktake, status, recounts }: AnyRow) {
		if (status === 'planned') add(10, 'stocktakes.start', { stocktake });
		if (status === 'submitted') add(3, 'stocktakes.reopen', { stocktake });
		if (status !== 'counting' && status !== 'recount' && !(status === 'planned' && random.chance(0.2))) return;
		const variances = sight.rows('stocktakeVariances').filter((one) => one.stocktake === stocktake);
		const counts = sight.rows('stocktakeCounts').filter((one) => one.stocktake === stocktake);
		const again = (recounts ?? []) as readonly string[];
		for (const { id: item } of sight.rows('supplyItems')) {
			const isCounted = counts.some((one) => one.item === item);
			const book = Number(sight.rows('supplyBalances').find(({ id }) => id === item)?.quantity ?? few);
			const quantity = random.chance(0.6) ? book : few;
			if (!isCounted || again.includes(item))
				add(6, 'stocktakes.count', { stocktake, item, quantity, recount: again.includes(item) });
			else if (random.chance(0.1))
				add(1, 'stocktakes.count', { stocktake, item, quantity, recount: random.chance(0.5) });
		}
		for (const { item, difference, reason, toRecount } of variances) {
			if (difference !== 0 && reason === undefined)
				add(20, 'stocktakes.explain', { stocktake, item, reason: 'unrecorded' });
			if (!toRecount) add(1, 'stocktakes.askRecount', { stocktake, item });
		}
		if (variances.length >= 3 && variances.every(({ difference, reason }) => difference === 0 || reason !== undefined))
			add(60, 'stocktakes.submit', { stocktake });
		add(1, 'stocktakes.cancel', { stocktake, reason: words });
	}
}
