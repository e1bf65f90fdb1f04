import type { EquipmentEvent, EquipmentStatus, WayOut } from '$lib/domain/equipment';
import type { Symptom } from '$lib/domain/faults';
import { m } from '$lib/paraglide/messages';
import { wayWord } from '../disposals/disposal-words';
import { symptomWord } from '../faults/symptom-look';
import type { HistoryLine } from './history';
import { statusWord } from './status';

/** A line in words: what was done stands first, what it was before after it. */
export interface LineWords {
	readonly title: string;
	readonly more?: string;
}

export function lineWords({ event, imported }: HistoryLine): LineWords {
	if (!event) return { title: imported ? m.history_imported() : m.history_added() };
	const said = (key: string): string => String(event.detail[key] ?? '');
	const from = said('from') ? m.history_before({ from: said('from') }) : undefined;
	switch (event.kind) {
		case 'changed':
			return { title: m.history_changed({ fields: fieldWords(said('fields')) }) };
		case 'moved':
			return { title: m.history_moved({ to: said('to') }), more: from };
		case 'assigned':
			return { title: said('to') ? m.history_assigned({ to: said('to') }) : m.history_unassigned(), more: from };
		case 'statusSet':
			return { title: m.history_status_set({ to: statusOf(event, 'to') }), more: after(said('note')) };
		case 'codeLinked':
			return { title: m.history_code_linked(), more: after(said('code')) };
		case 'codeUnlinked':
			return { title: m.history_code_unlinked(), more: after(said('code')) };
		case 'disposalRequested':
			return { title: m.history_disposal_requested(), more: after(said('reason')) };
		case 'disposalReturned':
			return { title: m.history_disposal_returned() };
		case 'disposalApproved':
			return { title: m.history_disposal_approved() };
		case 'disposalEnded':
			return { title: said('outcome') === 'rejected' ? m.history_disposal_rejected() : m.history_disposal_withdrawn() };
		case 'disposed':
			return { title: m.history_disposed({ way: wayWord(said('way') as WayOut) }), more: after(said('receiver')) };
		default:
			return faultLine(event, said);
	}
}

function faultLine(event: EquipmentEvent, said: (key: string) => string): LineWords {
	switch (event.kind) {
		case 'faultReported':
			return { title: m.history_fault_reported(), more: after(symptomWord(said('symptom') as Symptom)) };
		case 'faultAccepted':
			return { title: m.history_fault_accepted() };
		case 'faultAssigned':
			return { title: m.history_fault_assigned({ to: said('to') }) };
		case 'faultRejected':
			return { title: m.history_fault_rejected(), more: after(said('reason')) };
		case 'faultDuplicate':
			return { title: m.history_fault_duplicate(), more: after(said('of')) };
		case 'repairStarted':
			return { title: m.history_repair_started() };
		case 'waitingParts':
			return { title: m.history_waiting_parts(), more: after(said('remark')) };
		case 'sentOut':
			return { title: m.history_sent_out(), more: after(said('remark')) };
		case 'repaired':
			return { title: m.history_repaired(), more: after(said('work')) };
		case 'faultReopened':
			return { title: m.history_fault_reopened(), more: after(said('remark')) };
		default:
			return { title: m.history_fault_closed() };
	}
}

const after = (words: string): string | undefined => (words ? m.history_colon({ words }) : undefined);

const statusOf = (event: EquipmentEvent, key: string): string =>
	statusWord(String(event.detail[key]) as EquipmentStatus);

const FIELD_WORDS: Record<string, () => string> = {
	name: m.equipment_name,
	category: m.equipment_category,
	brand: m.equipment_brand,
	model: m.equipment_model,
	serialNumber: m.equipment_serial,
	spec: m.equipment_spec,
	classCode: m.equipment_class_code,
	purchasedOn: m.equipment_purchased_on,
	price: m.equipment_price,
	supplier: m.equipment_supplier,
	warrantyUntil: m.equipment_warranty_until,
	minimumYears: m.equipment_minimum_years,
	photo: m.equipment_photo,
	note: m.equipment_note
};

/** `name model` → `名称、型号`. What only the search uses (initials) is not named. */
const fieldWords = (fields: string): string =>
	fields
		.split(' ')
		.map((field) => FIELD_WORDS[field]?.())
		.filter(Boolean)
		.join(m.equipment_name_comma());
