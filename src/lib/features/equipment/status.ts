import Ban from '@lucide/svelte/icons/ban';
import Check from '@lucide/svelte/icons/check';
import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import Clock from '@lucide/svelte/icons/clock';
import LogOut from '@lucide/svelte/icons/log-out';
import Package from '@lucide/svelte/icons/package';
import Trash from '@lucide/svelte/icons/trash';
import Wrench from '@lucide/svelte/icons/wrench';
import type { EquipmentStatus } from '$lib/domain/equipment';
import { m } from '$lib/paraglide/messages';
import type { IconSource, Tone } from '$lib/ui';

interface Look {
	readonly tone: Tone;
	readonly icon: IconSource;
	readonly word: () => string;
}

const LOOKS: Record<EquipmentStatus, Look> = {
	inStock: { tone: 'neutral', icon: Package, word: m.equipment_status_in_stock },
	inUse: { tone: 'ok', icon: Check, word: m.equipment_status_in_use },
	lent: { tone: 'accent', icon: LogOut, word: m.equipment_status_lent },
	underRepair: { tone: 'warn', icon: Wrench, word: m.equipment_status_under_repair },
	idle: { tone: 'neutral', icon: Clock, word: m.equipment_status_idle },
	pendingDisposal: { tone: 'warn', icon: Trash, word: m.equipment_status_pending_disposal },
	disposed: { tone: 'neutral', icon: Ban, word: m.equipment_status_disposed },
	lost: { tone: 'danger', icon: CircleHelp, word: m.equipment_status_lost }
};

/** 待修: somebody reported a fault and nobody has taken it on yet. */
const REPORTED: Look = { tone: 'danger', icon: Wrench, word: m.equipment_status_reported };

export const statusWord = (status: EquipmentStatus): string => LOOKS[status].word();

/** How the state of a thing is drawn. A reported fault stands before what the ledger says, until the duty has it. */
export const statusLook = (status: EquipmentStatus, hasReportedFault = false): Look =>
	hasReportedFault && status !== 'underRepair' && status !== 'disposed' ? REPORTED : LOOKS[status];
