import type { Defect, DefectWay, OrderStatus, PlanStatus, Reason } from '$lib/domain/supplies/purchase';
import { m } from '$lib/paraglide/messages';
import type { Tone } from '$lib/ui';

const PLAN: Record<PlanStatus, () => string> = {
	draft: m.plan_draft,
	submitted: m.plan_submitted,
	returned: m.plan_returned,
	approved: m.plan_approved,
	rejected: m.plan_rejected,
	ordered: m.plan_ordered,
	dropped: m.plan_dropped
};
export const planStatusWord = (status: PlanStatus): string => PLAN[status]();

export const PLAN_TONES: Record<PlanStatus, Tone> = {
	draft: 'neutral',
	submitted: 'warn',
	returned: 'warn',
	approved: 'accent',
	rejected: 'danger',
	ordered: 'ok',
	dropped: 'neutral'
};

const ORDER: Record<OrderStatus, () => string> = {
	placed: m.order_placed,
	partlyReceived: m.order_partly_received,
	received: m.order_received
};
export const orderStatusWord = (status: OrderStatus): string => ORDER[status]();

const REASON: Record<Reason, () => string> = {
	event: m.plan_reason_event,
	price: m.plan_reason_price,
	roundUp: m.plan_reason_round_up,
	enough: m.plan_reason_enough,
	other: m.plan_reason_other
};
export const reasonWord = (reason: Reason): string => REASON[reason]();

const DEFECT: Record<Defect, () => string> = {
	broken: m.defect_broken,
	wrongModel: m.defect_wrong_model,
	short: m.defect_short,
	expired: m.defect_expired,
	other: m.defect_other
};
export const defectWord = (defect: Defect): string => DEFECT[defect]();

const WAY: Record<DefectWay, () => string> = {
	return: m.defect_return,
	exchange: m.defect_exchange,
	concession: m.defect_concession
};
export const wayWord = (way: DefectWay): string => WAY[way]();
