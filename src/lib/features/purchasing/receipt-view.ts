import { people } from '$lib/domain/people/person';
import {
	goodsReceipts,
	purchaseOrders,
	receiptPhotos,
	type GoodsReceipt,
	type ReceiptCorrection,
	type ReceiptLine
} from '$lib/domain/supplies/purchase';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import type { TimelineEntry } from '$lib/ui';
import { formatWhen } from '../format';
import { countedAfter } from '../supplies/counted-after';
import { itemName } from '../supplies/item-views';
import { defectWord, wayWord } from './status-words';

/** A delivery with all that its page tells. Call it in a live query. */
export async function receiptView(id: string) {
	const { store } = office;
	const receipt = await store.get(goodsReceipts, id);
	if (!receipt) return undefined;
	const { receivedBy, buyer, corrections = [] } = receipt;
	const persons = await store.some(people, [...new Set([receivedBy, buyer, ...corrections.map(({ by }) => by)])]);
	return {
		receipt,
		order: await store.get(purchaseOrders, receipt.order),
		photos: await store.list(receiptPhotos, { by: 'receipt', is: id, limit: 300 }),
		names: new Map(persons.map((person) => [person.id, person.name])),
		counted: await countedAfter(receipt)
	};
}
export type ReceiptView = NonNullable<Awaited<ReturnType<typeof receiptView>>>;

/** What was counted of a thing and what became of it. */
export const lineWords = ({
	counted,
	unit,
	accepted,
	rejected,
	excess,
	defect,
	way,
	note
}: ReceiptLine): (string | false | undefined)[] => [
	m.receipt_line_counted({ count: counted, unit }),
	counted > 0 && m.receipt_line_good({ count: accepted }),
	rejected > 0 &&
		[m.receipt_line_bad({ count: rejected }), defect && defectWord(defect), way && wayWord(way)]
			.filter(Boolean)
			.join(' '),
	excess > 0 && m.receipt_line_excess({ count: excess }),
	note
];

/** `A4 复印纸 70g 60 → 58 包`; good ones only where they are not all. */
export function changedWords({ lines }: GoodsReceipt, correction: ReceiptCorrection): string[] {
	return correction.lines.map(({ item, from, to }) => {
		const line = lines.find((one) => one.item === item);
		const name = line ? itemName(line) : '';
		const unit = line?.unit ?? '';
		if (from.counted === to.counted && from.accepted !== to.accepted)
			return m.receipt_changed_taken({ name, from: from.accepted, to: to.accepted, unit });
		const came = { name, from: from.counted, to: to.counted, unit };
		return from.counted === from.accepted && to.counted === to.accepted
			? m.receipt_changed(came)
			: m.receipt_changed_good({ ...came, goodFrom: from.accepted, goodTo: to.accepted });
	});
}

/** Who put what right, when and why, the last first. */
export const correctionEntries = ({ receipt, names }: ReceiptView, pending: boolean): TimelineEntry[] =>
	(receipt.corrections ?? [])
		.map((correction, n, all): TimelineEntry => {
			const last = pending && n === all.length - 1;
			return {
				id: correction.mutation,
				state: last ? 'pending' : 'done',
				title: changedWords(receipt, correction).join(m.sentence_comma()),
				text: [formatWhen(correction.at), names.get(correction.by)],
				said: correction.reason
			};
		})
		.reverse();
