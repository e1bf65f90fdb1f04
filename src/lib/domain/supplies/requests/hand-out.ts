import {
	duty,
	group,
	id,
	list,
	mutator,
	officeDate,
	optional,
	quantity,
	text,
	choice,
	type Ctx,
	type Tx
} from '../../core';
import { ask } from '../../exceptions/exception';
import { tell } from '../../notifications/notification';
import { wrong } from '../wrong';
import { fileIssue, type Given } from './file-issue';
import { ISSUE_WAYS, type SupplyIssue } from './issue';
import { isOpen, MOST_LINES, MOST_OF_ONE, requisitions, toIssue, type Requisition } from './requisition';
import { aboutRequisition } from './step';

/** What of a thing was handed out. */
export const given = group({
	item: id,
	quantity,
	/** Old ones taken in for it. */
	old: optional(quantity),
	note: optional(text(200))
});

export const handed = {
	lines: list(given, MOST_LINES),
	way: choice(ISSUE_WAYS),
	/** SVG path data on a field of 600 × 200; there where it was signed for. */
	signature: optional(text(40_000)),
	/** Until when what is lent is to be back; absent: until its holder leaves. */
	due: optional(officeDate)
} as const;

/**
 * Things were handed out against a requisition. That is a fact: what was more than approved, more than the book has, or
 * given before anybody signed, is kept and put to the duty. Refuses nothing handed out, and a signature that is none
 * (`bad_args`).
 */
export const handOut = mutator('supplyIssues.handOut', {
	kind: 'fact',
	asks: 'supplies',
	who: [duty('supplies')],
	args: {
		requisition: id,
		...handed,
		/** Who took it, where that is not the applicant. */
		recipient: optional(id)
	},
	apply(tx, { requisition: requisitionId, recipient, ...said }, ctx) {
		checkHanded(said);
		const requisition = tx.need(requisitions, requisitionId);
		const approved = isOpen(requisition);
		const lines = said.lines.map((line) => ({ ...line, beyond: beyondOf(requisition, line, approved) }));
		const issue = fileIssue(tx, ctx, {
			...said,
			lines,
			requisition: requisition.id,
			recipient: recipient ?? requisition.applicant,
			department: requisition.department,
			purpose: requisition.purpose
		});
		followIssue(tx, ctx, requisition.id, said.lines);
		askAbout(tx, ctx, requisition, issue, approved);
		if (requisition.applicant !== ctx.actor.id)
			tell(tx, requisition.applicant, 'supplies_issued', { ...aboutRequisition(requisition), issue: issue.id });
	}
});

/** Refuses nothing, none or too many of a thing, one that stands twice, and a signature that is missing. */
export function checkHanded({
	lines,
	way,
	signature
}: {
	lines: readonly Given[];
	way: string;
	signature?: string | undefined;
}): void {
	if (lines.length === 0 || new Set(lines.map(({ item }) => item)).size < lines.length) throw wrong('lines');
	for (const { quantity: n, old = 0 } of lines) if (n < 1 || n > MOST_OF_ONE || old > n) throw wrong('quantity');
	if (way === 'signed' && signature === undefined) throw wrong('signature');
}

/** What of a line nobody approved. */
function beyondOf(requisition: Requisition, { item, quantity: n }: Given, approved: boolean): number {
	const line = requisition.lines.find((one) => one.item === item);
	return line && approved ? Math.max(0, n - toIssue(line)) : n;
}

function askAbout(tx: Tx, ctx: Ctx, requisition: Requisition, issue: SupplyIssue, approved: boolean): void {
	const about = { issue: issue.id, number: requisition.number ?? '', ...doubtful(issue) };
	const { mutation } = ctx;
	const action = 'supplyIssues.handOut';
	if (!approved)
		ask(
			tx,
			{ duty: 'supplies', code: 'issued_unapproved', mutation, action },
			{ ...about, status: requisition.status }
		);
	else if (issue.lines.some(({ beyond }) => beyond > 0))
		ask(tx, { duty: 'supplies', code: 'issued_beyond', mutation, action }, about);
	if (issue.way === 'code' && requisition.codeCheckedAt === undefined)
		ask(tx, { duty: 'supplies', code: 'code_unchecked', mutation, action }, about);
}

const doubtful = ({ lines }: SupplyIssue): { what: string; quantity: number } => {
	const first = lines.find(({ beyond }) => beyond > 0) ?? lines[0];
	return { what: first?.name ?? '', quantity: first?.beyond ?? 0 };
};

/** The requisition knows what was handed out; what nobody asked for stands in the hand-out alone. */
export function followIssue(tx: Tx, ctx: Ctx, id: string, handedOut: readonly Given[]): void {
	const requisition = tx.need(requisitions, id);
	const approved = isOpen(requisition);
	const lines = requisition.lines.map((line) => {
		const n = handedOut.find(({ item }) => item === line.item)?.quantity ?? 0;
		return n === 0 ? line : { ...line, issued: line.issued + n };
	});
	const done = lines.every((line) => toIssue(line) === 0);
	tx.update(requisitions, requisition.id, {
		lines,
		readyAt: undefined,
		codeCheckedAt: undefined,
		codeCheckedBy: undefined,
		...(approved && { status: done ? 'issued' : 'partlyIssued' }),
		...(approved && done && { issuedAt: ctx.at })
	});
}
