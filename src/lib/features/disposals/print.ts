import { disposals, equipment } from '$lib/domain/equipment';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { PrintForm } from '../approvals/subjects';
import { formatDate, formatMoney } from '../format';
import { disposalFacts } from './disposal-words';

/** 报废申请表: what the thing is, why it goes and how. */
export async function disposalPrint(store: Reading, about: string): Promise<PrintForm | undefined> {
	const disposal = await store.get(disposals, about);
	const item = await store.get(equipment, disposal?.equipment);
	if (!disposal || !item) return undefined;
	const facts = disposalFacts(disposal).flatMap(({ term, value }) =>
		typeof value === 'string' && value !== '' ? [{ term, value }] : []
	);
	return {
		title: m.disposal_form_title(),
		lines: [
			{ term: m.equipment_name(), value: [item.name, item.model].filter(Boolean).join(' ') },
			{ term: m.equipment_tag(), value: item.assetTag },
			{ term: m.equipment_serial(), value: item.serialNumber ?? '—' },
			{ term: m.equipment_purchased_on(), value: item.purchasedOn ? formatDate(item.purchasedOn) : '—' },
			{ term: m.equipment_price(), value: item.price === undefined ? '—' : formatMoney(item.price) },
			...facts
		]
	};
}
