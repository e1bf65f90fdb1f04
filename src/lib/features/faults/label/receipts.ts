import { monthly } from '$lib/domain/core';
import type { Instant } from '$lib/domain/core';
import { reportFault, type Symptom } from '$lib/domain/faults';
import { office, type Entry, type SentEntry } from '$lib/sync';

/** A report made on this device from a label, as its reporter sees it. */
export interface LabelReceipt {
	/** Of the mutation. */
	readonly id: string;
	readonly at: Instant;
	readonly symptom: Symptom;
	readonly note: string | undefined;
	readonly photo: string | undefined;
	/** waiting: only on this device. refused: the office did not take it. */
	readonly state: 'waiting' | 'sent' | 'refused';
	/** Why it was refused, or could not be taken yet. */
	readonly code: string | undefined;
	readonly number: string | undefined;
	/** It has not gone out, so it can be taken back without a trace. */
	readonly canTakeBack: boolean;
}

interface ReportArgs {
	readonly code?: string;
	readonly symptom: Symptom;
	readonly note?: string;
	readonly photo?: string;
}

const MOST_SENT = 20;

/** Reports of this code from this device, the newest first. */
export async function receiptsOf(code: string): Promise<LabelReceipt[]> {
	const { db } = office.device;
	const waiting = await db._outbox.orderBy('order').reverse().toArray();
	const sent = await db._sent.orderBy('seq').reverse().limit(MOST_SENT).toArray();
	return [...waiting.map(receiptOf), ...sent.map(receiptOf)]
		.filter((receipt) => receipt !== undefined)
		.filter((receipt) => receipt.about === code)
		.sort((a, b) => b.at.localeCompare(a.at));
}

function receiptOf(entry: Entry | SentEntry): (LabelReceipt & { about: string | undefined }) | undefined {
	if (entry.name !== reportFault.name) return undefined;
	const args = entry.args as ReportArgs;
	const state = !('state' in entry) || entry.state === 'applied' ? 'sent' : entry.state;
	return {
		id: entry.id,
		about: args.code,
		at: entry.at,
		symptom: args.symptom,
		note: args.note,
		photo: args.photo,
		state: state === 'failed' ? 'waiting' : state,
		code: 'state' in entry ? entry.code : undefined,
		number: numberIn(entry.numbers),
		canTakeBack: 'state' in entry && entry.sentAt === undefined
	};
}

/** `BX-2026-11: 12` → `BX-202611-0012`: the row with its number stays at the office. */
function numberIn(numbers: Readonly<Record<string, number>> = {}): string | undefined {
	for (const [series, n] of Object.entries(numbers)) {
		const [, prefix, month] = /^(BX)-(\d{4}-\d\d)$/.exec(series) ?? [];
		if (prefix && month) return monthly(prefix, `${month}-01`, n);
	}
	return undefined;
}
