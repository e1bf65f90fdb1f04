import { dateAfter, officeDateOf, type AnyRow } from '../../../../src/lib/domain/core';
import { supplyArguments } from '../supplies';
import { linesOf, type Bench } from './bench';

/** From what is asked for to what lies in the store. */
export function buying(bench: Bench): void {
	const { random, sight, at, words, add } = bench;
	const plans = sight.rows('purchasePlans');
	const isOpen = ({ status }: AnyRow) => ['draft', 'submitted', 'returned', 'approved'].includes(String(status));
	add(plans.some(isOpen) ? 1 : 6, 'purchasePlans.make', supplyArguments('purchasePlans.make', random, sight));
	for (const { id: plan } of at('purchasePlans', 'draft', 'returned')) fillIn(bench, plan);
	for (const { id: plan } of at('purchasePlans', 'rejected')) add(4, 'purchasePlans.drop', { plan });
	for (const { id: plan } of at('purchasePlans', 'approved')) {
		const receiver = random.chance(0.4) ? random.one(sight.accounts) : undefined;
		add(80, 'purchaseOrders.place', { plan, receiver });
		add(1, 'purchasePlans.drop', { plan });
	}
	for (const order of sight.rows('purchaseOrders')) checkIn(bench, order);
	for (const receipt of sight.rows('goodsReceipts').slice(-4)) putRight(bench, receipt);
	// Long ago, and perhaps counted twice by mistake.
	for (const { id: order } of at('purchaseOrders', 'received').slice(-1))
		add(1, 'purchaseOrders.forgo', { order, item: sight.rows('supplyItems')[0]?.id, reason: words });
}

/** A plan lacks suppliers and reasons before it can go; then it goes. */
function fillIn({ random, sight, few, words, add }: Bench, plan: string): void {
	const lines = sight.rows('purchasePlanLines').filter((line) => line.plan === plan);
	const supplier = sight.rows('suppliers').find(({ closed }) => closed !== true)?.id;
	const lacking = lines.filter((line) => line.supplier === undefined || line.reason === undefined);
	for (const { id: line, pack } of lacking.slice(0, 1))
		add(15, 'purchasePlans.changeLine', {
			line,
			set: {
				buy: few * Number(pack),
				unitPrice: random.below(4_000),
				supplier,
				included: random.chance(0.9),
				reason: 'event'
			}
		});
	for (const { id: line } of lines.slice(0, 1))
		add(1, 'purchasePlans.changeLine', {
			line,
			set: { note: words },
			clear: random.chance(0.3) ? ['reason'] : undefined
		});
	add(lacking.length === 0 ? 30 : 2, 'purchasePlans.submit', { plan });
	add(1, 'purchasePlans.drop', { plan });
}

/** What was counted wrongly: one less, one more, some of it bad, or nothing at all came. */
function putRight({ random, sight, words, few, add }: Bench, receipt: AnyRow): void {
	const { account } = sight;
	if ((receipt.buyer === account || account === 'zhao') && random.chance(0.95)) return;
	const { item, counted: was = 1 } = random.one(linesOf(receipt));
	const counted = random.one([0, few, was + 1, Math.max(0, was - 1), Math.max(0, was - 2)]);
	const rejected = random.chance(0.3) ? Math.min(counted, 1) : 0;
	const way = random.one(['return', 'exchange', 'concession']);
	const line = { item, counted, rejected, ...(rejected > 0 && { defect: 'wrongModel', way }) };
	const known = (receipt.corrections as readonly unknown[] | undefined)?.length ?? 0;
	add(8, 'goodsReceipts.correct', { receipt: receipt.id, seen: known, lines: [line], reason: words });
}

function checkIn({ random, sight, few, words, add }: Bench, order: AnyRow): void {
	const open = linesOf(order).filter(({ ordered = 0, accepted = 0, forgone = 0 }) => accepted + forgone < ordered);
	if (open.length === 0) return;
	const { id, buyer, receiver } = order;
	const { account } = sight;
	const { item, ordered = 1, accepted = 0, forgone = 0 } = random.one(open);
	if (account !== 'zhao') {
		add(3, 'purchaseOrders.forgo', { order: id, item, reason: words });
		add(2, 'purchaseOrders.change', {
			order: id,
			receiver: random.chance(0.5) ? random.one(sight.accounts) : undefined,
			dueOn: random.chance(0.5) ? dateAfter(officeDateOf(sight.now), few) : undefined
		});
	}
	// Who buys does not check in; the leader has not the duty.
	const may = buyer !== account && (account !== 'zhao' || receiver === account);
	if (!may && random.chance(0.95)) return;
	const counted = random.chance(0.6) ? ordered - accepted - forgone : few;
	const rejected = random.chance(0.35) ? random.between(1, Math.min(counted, 2)) : 0;
	const way = random.one(['return', 'exchange', 'concession']);
	const line = { item, counted, rejected, ...(rejected > 0 && { defect: 'broken', way }) };
	add(30, 'goodsReceipts.receive', { order: id, lines: [line] });
}
