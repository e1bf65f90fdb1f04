import type { RequisitionStatus } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';
import type { Tone } from '$lib/ui';

const WORDS: Record<RequisitionStatus, () => string> = {
	draft: m.requisition_draft,
	submitted: m.requisition_submitted,
	returned: m.requisition_returned,
	approved: m.requisition_approved,
	rejected: m.requisition_rejected,
	partlyIssued: m.requisition_partly_issued,
	issued: m.requisition_issued,
	closed: m.requisition_closed
};
export const statusWord = (status: RequisitionStatus): string => WORDS[status]();

export const STATUS_TONES: Record<RequisitionStatus, Tone> = {
	draft: 'neutral',
	submitted: 'neutral',
	returned: 'warn',
	approved: 'accent',
	rejected: 'danger',
	partlyIssued: 'accent',
	issued: 'ok',
	closed: 'neutral'
};
