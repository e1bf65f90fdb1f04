import {
	admin,
	choice,
	daysAfter,
	DUTIES,
	duty,
	entity,
	facts,
	id,
	instant,
	optional,
	text,
	type Ctx,
	type Duty,
	type RowOf,
	type Tx
} from '../core';

/** Something that happened and contradicts the office: a duty is asked to settle it. */
export const exceptions = entity('exceptions', {
	row: {
		duty: choice(DUTIES),
		/** Chooses the sentence, as a refusal's code does. */
		code: text(60),
		/** The mutation that was kept. */
		mutation: id,
		/** Name of that mutation: `faults.report`. */
		action: text(80),
		detail: facts,
		at: instant,
		status: choice(['open', 'settled']),
		settledBy: optional(id),
		settledAt: optional(instant),
		resolution: optional(text(500))
	},
	indexes: ['duty', 'status', 'mutation'],
	audience: (exception) => [duty(exception.duty), admin],
	until: (exception) => exception.settledAt && daysAfter(exception.settledAt, 30)
});
export type Exception = RowOf<typeof exceptions>;

/**
 * Puts a contradiction to a duty. `detail` fills the sentence and names the rows in question. `id` is for who asks
 * outside of the mutator: the mutation derives ids for its own rows.
 */
export function ask(
	tx: Tx,
	about: { id?: string; duty: Duty; code: string; mutation: string; action: string },
	detail: Record<string, string | number | boolean> = {}
): void {
	tx.insert(exceptions, { ...about, detail, at: tx.at, status: 'open' });
}

/** It is settled: by a person's words, or because what it contradicted is put right. */
export const settled = (tx: Tx, ctx: Ctx, exception: string, resolution: string | undefined): unknown =>
	tx.update(exceptions, exception, { status: 'settled', settledBy: ctx.actor.id, settledAt: ctx.at, resolution });

/** What a mutation contradicted is put right: those questions of it that are open and wanted are settled. */
export function settleAsked(
	tx: Tx,
	ctx: Ctx,
	mutation: string,
	resolution: string,
	isMeant: (asked: Exception) => boolean
): void {
	for (const asked of tx.where(exceptions, 'mutation', mutation))
		if (asked.status === 'open' && isMeant(asked)) settled(tx, ctx, asked.id, resolution);
}
