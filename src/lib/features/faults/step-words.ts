import { m } from '$lib/paraglide/messages';
import type { FaultReport } from '$lib/domain/faults';
import type { StepName } from './steps';

interface StepWords {
	/** On the button. */
	readonly label: () => string;
	/** What pressing does, under the label in the list. */
	readonly hint: () => string;
	/** In the toast. */
	readonly done: () => string;
}

export const STEP_WORDS: Record<StepName, StepWords> = {
	identify: { label: m.fault_step_identify, hint: m.fault_step_identify_hint, done: m.fault_step_identify_done },
	accept: { label: m.fault_step_accept, hint: m.fault_step_accept_hint, done: m.fault_step_accept_done },
	assign: { label: m.fault_step_assign, hint: m.fault_step_assign_hint, done: m.fault_step_assign_done },
	start: { label: m.fault_step_start, hint: m.fault_step_start_hint, done: m.fault_step_start_done },
	waitParts: {
		label: m.fault_step_wait_parts,
		hint: m.fault_step_wait_parts_hint,
		done: m.fault_step_wait_parts_done
	},
	sendOut: { label: m.fault_step_send_out, hint: m.fault_step_send_out_hint, done: m.fault_step_send_out_done },
	repaired: { label: m.fault_step_repaired, hint: m.fault_step_repaired_hint, done: m.fault_step_repaired_done },
	reject: { label: m.fault_step_reject, hint: m.fault_step_reject_hint, done: m.fault_step_reject_done },
	duplicate: {
		label: m.fault_step_duplicate,
		hint: m.fault_step_duplicate_hint,
		done: m.fault_step_duplicate_done
	},
	confirm: { label: m.fault_step_confirm, hint: m.fault_step_confirm_hint, done: m.fault_step_confirm_done },
	reopen: { label: m.fault_step_reopen, hint: m.fault_step_reopen_hint, done: m.fault_step_reopen_done },
	close: { label: m.fault_step_close, hint: m.fault_step_close_hint, done: m.fault_step_close_done }
};

/** On the button: work that was begun before goes on. */
export const stepLabel = (step: StepName, fault: FaultReport): string =>
	step === 'start' && fault.startedAt ? m.fault_step_go_on() : STEP_WORDS[step].label();
