import { officeDateOf, type AnyRow } from '../../../../src/lib/domain/core';
import type { SupplyMovement, SupplyShortfall } from '../../../../src/lib/domain/supplies';
import {
	allowed,
	issueWorth,
	spendingId,
	toIssue,
	type Requisition,
	type SupplyIssue,
	type SupplyLoan
} from '../../../../src/lib/domain/supplies/requests';
import { equal } from '../../proving';
import { by, sum, type Standing } from './standing';

const OF_SLIP = ['issue', 'lend', 'reversal'];

/** Requisitions, what was given out, what is lent: no more than approved but where that is told, each piece in the book. */
export function proveRequests(standing: Standing): void {
	const { all, row, isAsked } = standing;
	const slips = all('supplyIssues') as (AnyRow & SupplyIssue)[];
	const issues = slips.filter(({ reversedAt }) => reversedAt === undefined);
	const onRequisition = by(issues, 'requisition');

	for (const { id, correctedBy, reversedAt } of slips)
		if (correctedBy !== undefined) {
			const again = row('supplyIssues', correctedBy);
			equal(reversedAt !== undefined && again?.corrects === id, true, `${id} is written anew`);
		}
	for (const { id, lines, requisition } of issues) {
		const beyond = lines.some((line) => line.beyond > 0);
		const codes = requisition === undefined ? ['walk_in_beyond'] : ['issued_beyond', 'issued_unapproved'];
		if (beyond)
			equal(
				codes.some((code) => isAsked(code, { issue: id })),
				true,
				`${id} is asked about`
			);
	}
	for (const requisition of all('requisitions') as unknown as Requisition[])
		within(requisition, onRequisition(requisition.id), row('approvals', requisition.id)?.state === 'approved');
	booked(standing, slips);
	spent(standing, issues);
	lent(standing, slips);
}

/** Issued is the sum of the slips; more than was approved is what the slips say that nobody approved. */
function within({ id, lines, status }: Requisition, issues: readonly SupplyIssue[], approved: boolean): void {
	for (const line of lines) {
		const given = issues.flatMap((issue) => issue.lines.filter(({ item }) => item === line.item));
		equal(
			line.issued,
			sum(given, ({ quantity }) => quantity),
			`what ${id} has of ${line.item}`
		);
		const beyond = sum(given, (one) => one.beyond);
		equal(
			line.issued <= (approved ? allowed(line) : 0) + beyond,
			true,
			`${id} has no more of ${line.item} than approved`
		);
	}
	if (!['approved', 'partlyIssued', 'issued'].includes(status)) return;
	equal(approved, true, `${id} is ${status} and signed`);
	equal(
		status === 'issued',
		lines.every((line) => toIssue(line) === 0),
		`${id} is ${status}`
	);
}

/** Every piece of a slip left the book, waits as a shortfall, or was said to be none; of a reversed one none. */
function booked({ all: rows, isAsked }: Standing, slips: readonly SupplyIssue[]): void {
	const ofSource = by(rows('supplyMovements') as (AnyRow & SupplyMovement)[], 'source');
	const shortOf = by(rows('supplyShortfalls') as (AnyRow & SupplyShortfall)[], 'source');
	const loansOf = by(rows('supplyLoans') as (AnyRow & SupplyLoan)[], 'issue');
	for (const { id, lines, reversedAt } of slips)
		for (const { item, quantity, returned = 0 } of lines) {
			const all = ofSource(id).filter((one) => one.item === item);
			const cameBack = all.filter(({ kind }) => kind === 'return');
			// What was said to be back and was not is taken off what came back.
			const isBack = (one: SupplyMovement) => cameBack.some((back) => back.id === one.id || back.id === one.reverses);
			const own = all.filter((one) => !isBack(one));
			const left = -sum(own, (one) => (OF_SLIP.includes(one.kind) ? one.quantity : 0));
			const waits = shortOf(id).filter((one) => one.item === item);
			const short = waits.filter(({ reverses }) => reverses === undefined);
			const settled = (shortfall: string) => -sum(own, (one) => (one.settles === shortfall ? one.quantity : 0));
			const waiting = sum(short, (one) => (one.status === 'dropped' ? one.quantity - settled(one.id) : one.open));
			if (reversedAt === undefined) equal(left + waiting, quantity, `${id} of ${item} is in the book`);
			else equal(left, 0, `${id} of ${item} is out of the book`);

			const loans = loansOf(id).filter((loan) => loan.item === item);
			const sources = [id, ...loans.map((loan) => loan.id)];
			const owed = sources.flatMap((source) => shortOf(source)).filter((one) => one.reverses !== undefined);
			const back =
				sum(all.filter(isBack), (one) => one.quantity) +
				sum(
					loans.flatMap((loan) => ofSource(loan.id)),
					(one) => one.quantity
				) -
				sum(
					owed.filter((one) => one.item === item),
					({ open }) => open
				);
			equal(returned <= quantity, true, `${id} of ${item}: no more came back than went`);
			const could = reversedAt === undefined ? quantity : 0;
			if (back > could) equal(isAsked('returned_more', { issue: id }), true, `more of ${id} than went came back`);
		}
}

/** To the cent: what a department has spent in a month is what its slips say. */
function spent({ all }: Standing, issues: readonly SupplyIssue[]): void {
	const sums = new Map<string, number>();
	for (const { department, at, lines } of issues) {
		if (department === undefined) continue;
		const id = spendingId(department, officeDateOf(at).slice(0, 7));
		sums.set(id, (sums.get(id) ?? 0) + issueWorth(lines));
	}
	for (const { id, spent: fen } of all('supplySpending')) equal(fen, sums.get(id) ?? 0, `the spending of ${id}`);
	for (const [id, fen] of sums)
		if (fen !== 0)
			equal(
				all('supplySpending').some((one) => one.id === id),
				true,
				`${id} has spent`
			);
}

/** What is durable is lent with the slip, and its holder holds it until it is over. */
function lent({ all, row }: Standing, slips: readonly SupplyIssue[]): void {
	const loans = all('supplyLoans') as unknown as SupplyLoan[];
	for (const { id, lines, reversedAt } of slips)
		for (const { item } of lines) {
			const own = loans.filter((loan) => loan.issue === id && loan.item === item);
			equal(own.length <= 1, true, `loans of ${id}`);
			for (const { status } of own)
				equal(status === 'reversed', reversedAt !== undefined, `the loan of ${id} is ${status}`);
		}
	for (const { id, status, returnedAt } of loans) {
		equal(row('holdings', id)?.over, status !== 'out', `${id} is held`);
		equal(returnedAt !== undefined, status !== 'out', `${id} is back`);
	}
}
