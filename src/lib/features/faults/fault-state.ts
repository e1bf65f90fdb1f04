import type { FaultReport, FaultStatus } from '$lib/domain/faults';
import { m } from '$lib/paraglide/messages';
import { formatWhen } from '../format';
import type { Tone } from '$lib/ui';

const LOOKS: Record<FaultStatus, readonly [Tone, () => string]> = {
	reported: ['danger', m.fault_status_reported],
	accepted: ['accent', m.fault_status_accepted],
	assigned: ['accent', m.fault_status_assigned],
	inRepair: ['warn', m.fault_status_in_repair],
	waitingParts: ['warn', m.fault_status_waiting_parts],
	sentOut: ['warn', m.fault_status_sent_out],
	repaired: ['ok', m.fault_status_repaired],
	confirmed: ['ok', m.fault_status_confirmed],
	closed: ['neutral', m.fault_status_closed],
	rejected: ['neutral', m.fault_status_rejected],
	duplicate: ['neutral', m.fault_status_duplicate]
};

export const faultStatusWord = (status: FaultStatus): string => LOOKS[status][1]();
export const faultStatusTone = (status: FaultStatus): Tone => LOOKS[status][0];

/** Names that a sentence about a fault needs; undefined where the row is not on this device. */
export interface FaultNames {
	readonly handler: string | undefined;
	readonly reporter: string | undefined;
	/** Who holds the duty. */
	readonly duty: string;
	/** Number of the report that this one repeats. */
	readonly first: string | undefined;
}

/** Where the fault stands, in words: who has it, since when, what comes next. */
export function faultSentence(fault: FaultReport, { handler, reporter, duty, first }: FaultNames): string {
	const by = handler ?? duty;
	const remark = fault.remark ?? '';
	switch (fault.status) {
		case 'reported':
			return m.fault_says_reported({ duty });
		case 'accepted':
			return m.fault_says_accepted({ when: when(fault.acceptedAt) });
		case 'assigned':
			return remark ? m.fault_says_assigned_again({ by, remark }) : m.fault_says_assigned({ by });
		case 'inRepair':
			return m.fault_says_in_repair({ by, when: when(fault.startedAt) });
		case 'waitingParts':
			return m.fault_says_waiting_parts({ by, remark });
		case 'sentOut':
			return m.fault_says_sent_out({ by, remark });
		case 'repaired':
			return reporter
				? m.fault_says_repaired({ when: when(fault.repairedAt), reporter })
				: m.fault_says_repaired_public({ when: when(fault.repairedAt) });
		case 'confirmed':
			return m.fault_says_confirmed({ when: when(fault.confirmedAt), reporter: reporter ?? m.fault_passer_by() });
		case 'closed':
			return m.fault_says_closed({ when: when(fault.closedAt) });
		case 'rejected':
			return m.fault_says_rejected({ remark });
		case 'duplicate':
			return m.fault_says_duplicate({ first: first ?? '' });
	}
}

const when = (at: string | undefined): string => (at === undefined ? '' : formatWhen(at));
