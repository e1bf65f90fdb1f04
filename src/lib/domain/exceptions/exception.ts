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
