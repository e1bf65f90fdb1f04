import { dateAfter, officeDateOf, type AnyRow } from '../../../../src/lib/domain/core';
import { supplyArguments } from '../supplies';
import { linesOf, type Bench } from './bench';

const SIGNED = { way: 'signed', signature: 'M1 1L9 9' };

/** Requisitions, and what is given out. */
export function asking(bench: Bench): void {
	const { random, sight, add } = bench;
	add(1, 'supplyIssues.walkIn', supplyArguments('supplyIssues.walkIn', random, sight));
	requesting(bench);
}

/** What somebody asks for, and what becomes of it. */
export function requesting(bench: Bench): void {
	const { random, sight, add } = bench;
	add(1, 'requisitions.submit', supplyArguments('requisitions.submit', random, sight));
	for (const requisition of sight.rows('requisitions')) follow(bench, requisition);
}

/** What was given out by mistake, and what comes back. */
export function lending({ random, sight, words, add }: Bench): void {
	for (const issue of sight.rows('supplyIssues').slice(-6)) {
		if (issue.reversedAt !== undefined && random.chance(0.9)) continue;
		const { item, quantity = 1 } = random.one(linesOf(issue));
		const back = { issue: issue.id, item, quantity: random.between(1, quantity) };
		add(2, 'supplyIssues.takeBack', { ...back, condition: random.one(['good', 'damaged']) });
		add(2, 'supplyIssues.reverse', { issue: issue.id, reason: words });
		const right = { item, quantity: quantity > 1 ? quantity + random.one([-1, -1, 1]) : 2 };
		add(4, 'supplyIssues.correct', { issue: issue.id, lines: [right], reason: words });
	}
	for (const { id: loan, status } of sight.rows('supplyLoans')) {
		if (status !== 'out' && status !== 'reversed') add(3, 'supplyLoans.outAgain', { loan, reason: words });
		if (status !== 'out' && random.chance(0.95)) continue;
		add(4, 'supplyLoans.takeBack', { loan, condition: random.one(['good', 'damaged']) });
		add(3, 'supplyLoans.lose', { loan, note: words });
		add(4, 'supplyLoans.change', { loan, due: random.chance(0.7) ? soon(random.below(3), sight.now) : undefined });
	}
}

const soon = (days: number, now: string): string => dateAfter(officeDateOf(now), days);

function follow({ random, sight, words, few, add }: Bench, { id: requisition, status, ...row }: AnyRow): void {
	const { account } = sight;
	const writes = row.applicant === account || row.filedBy === account;
	const line = random.one(linesOf({ id: requisition, ...row }));
	const open = Math.max(1, (line.approved ?? line.requested ?? 1) - (line.issued ?? 0));
	const quantity = random.chance(0.8) ? random.between(1, open) : few;
	const handed = {
		requisition,
		lines: [{ item: line.item, quantity }],
		due: random.chance(0.5) ? soon(random.below(4), sight.now) : undefined,
		...(row.codeCheckedAt !== undefined || random.chance(0.1) ? { way: 'code' } : SIGNED)
	};
	if (writes && (status === 'returned' || status === 'draft'))
		add(12, 'requisitions.resubmit', { requisition, purpose: words, lines: [{ item: line.item, quantity: few }] });
	if (status === 'returned' || status === 'draft' || status === 'rejected')
		add(1, 'requisitions.close', { requisition });
	// The leader has not the duty.
	if (account === 'zhao') return;
	if (status === 'submitted') {
		add(1, 'supplyIssues.handOut', handed);
		const approved = random.below(line.requested ?? 1);
		add(2, 'requisitions.cut', { requisition, lines: [{ item: line.item, approved, reason: words }] });
	}
	if (status === 'issued') {
		add(1, 'requisitions.close', { requisition });
		if (random.chance(0.05)) add(1, 'supplyIssues.handOut', handed);
	}
	if (status !== 'approved' && status !== 'partlyIssued') return;
	add(20, 'supplyIssues.handOut', handed);
	add(row.readyAt === undefined ? 6 : 1, 'requisitions.layOut', { requisition });
	add(6, 'requisitions.checkCode', { requisition, code: random.chance(0.8) ? '4826' : '0000' });
	add(1, 'requisitions.close', { requisition });
}
