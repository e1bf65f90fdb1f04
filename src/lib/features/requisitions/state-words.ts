import { isOpen, toIssue, type Requisition } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';
import { formatDay, formatMinutes, formatWhen } from '../format';
import { arrivalWords } from '../supplies/item-views';
import { goable, short, type RequisitionView, type Storeroom } from './requisition-view';

const minutesSince = (at: string): number => Math.max(0, (Date.now() - Date.parse(at)) / 60_000);

/** `硒鼓 1 支还在采购，约 11月27日到`: what of it the store does not have. */
export function shortWords(view: RequisitionView): string | undefined {
	const [line] = short(view);
	if (!line) return undefined;
	const item = view.items.get(line.item);
	const owed = m.supply_amount({
		name: line.name,
		count: toIssue(line) - Math.min(toIssue(line), item?.balance?.quantity ?? 0),
		unit: line.unit
	});
	const arrives = arrivalWords(item?.arrival);
	return arrives ? m.requisition_owed_arrives({ owed, arrives }) : m.requisition_owed({ owed });
}

/** Where to go and whom to ask for: `到 1 楼库房找张伟`. */
export function fetchWords({ storeroom: { where, keeper } }: RequisitionView): string {
	if (where && keeper) return m.requisition_fetch_at({ where: apart(where), keeper });
	return keeper ? m.requisition_fetch_from({ keeper }) : m.requisition_fetch();
}

/** Where something on loan goes back to, and to whom. */
export function bringBackWords({ where, keeper }: Pick<Storeroom, 'where' | 'keeper'>): string {
	if (where && keeper) return m.loan_bring_back_at({ where: apart(where), keeper });
	return keeper ? m.loan_bring_back_to({ keeper }) : m.loan_bring_back();
}

/** Chinese stands apart from a figure or a letter, and from nothing else. */
const apart = (where: string): string => (/^\w/.test(where) ? ` ${where}` : where);

/** Where it stands, in plain words: who has it, since when, what comes next. */
export function stateWords(view: RequisitionView): string {
	const { requisition, approval, names, issues } = view;
	const name = (id: string | undefined) => names.get(id ?? '') ?? '';
	switch (requisition.status) {
		case 'draft':
			return m.requisition_state_draft();
		case 'submitted':
			return waitingWords(view);
		case 'returned': {
			const last = approval?.history.at(-1);
			return m.requisition_state_returned({ name: name(last?.by), said: requisition.remark ?? '' });
		}
		case 'rejected': {
			const last = approval?.history.at(-1);
			return m.requisition_state_rejected({ name: name(last?.by), said: requisition.remark ?? '' });
		}
		case 'approved':
		case 'partlyIssued':
			if (requisition.readyAt) return fetchWords(view);
			if (goable(view).length === 0) return shortWords(view) ?? m.requisition_state_waiting();
			return requisition.status === 'approved'
				? m.requisition_state_approved({ keeper: view.storeroom.keeper ?? m.requisition_keeper() })
				: restWords(shortWords(view));
		case 'issued': {
			const last = issues.findLast(({ reversedAt }) => reversedAt === undefined);
			return m.requisition_state_issued({
				when: formatWhen(last?.at ?? requisition.issuedAt ?? requisition.filedAt),
				name: name(last?.recipient ?? requisition.applicant)
			});
		}
		case 'closed':
			return m.requisition_state_closed({
				day: formatDay(requisition.closedAt ?? requisition.filedAt),
				said: requisition.remark ?? ''
			});
	}
}

const restWords = (rest: string | undefined): string =>
	rest ? m.requisition_state_rest({ rest }) : m.requisition_state_more();

function waitingWords({ approval, names }: RequisitionView): string {
	if (!approval) return m.requisition_state_submitted();
	const signed = approval.history.findLast(({ act }) => act === 'approved');
	const waits = approval.signers.map(({ person }) => names.get(person) ?? '').filter(Boolean);
	const inputs = {
		names: waits.slice(0, 2).join(m.list_or()) || m.request_nobody_signs(),
		time: formatMinutes(minutesSince(approval.waitsSince))
	};
	return signed
		? m.requisition_state_signed({ ...inputs, signed: names.get(signed.by ?? '') ?? '' })
		: m.requisition_state_waits(inputs);
}

/** `在办` to its applicant: something is still to happen to it. */
export const isUnderway = ({ status }: Pick<Requisition, 'status'>): boolean =>
	status === 'draft' || status === 'submitted' || status === 'returned' || isOpen({ status });
