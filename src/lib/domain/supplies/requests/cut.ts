import { duty, group, id, list, mutator, optional, present, quantity, Refusal, text } from '../../core';
import { wrong } from '../wrong';
import { MOST_LINES, requisitions } from './requisition';
import { requisitionIn } from './step';
import { signsIt } from './approval';

/**
 * The reviewer leaves less of a line than was asked for, and says why; all of it takes the cut back. It holds once the
 * requisition is approved. Refuses more than was asked for (`bad_args`) and less without a reason (`reason_missing`).
 */
export const cutRequisition = mutator('requisitions.cut', {
	kind: 'wish',
	who: [duty('supplies'), signsIt],
	args: {
		requisition: id,
		lines: list(group({ item: id, approved: quantity, reason: optional(text(200)) }), MOST_LINES)
	},
	apply(tx, { requisition: requisitionId, lines: cuts }) {
		const requisition = requisitionIn(tx, requisitionId, 'submitted');
		const lines = requisition.lines.map((line) => {
			const cut = cuts.find(({ item }) => item === line.item);
			if (!cut) return line;
			if (cut.approved > line.requested) throw wrong('approved');
			if (cut.approved === line.requested) return present({ ...line, approved: undefined, cutReason: undefined });
			if (cut.reason === undefined) throw new Refusal('reason_missing', { name: line.name });
			return { ...line, approved: cut.approved, cutReason: cut.reason };
		});
		tx.update(requisitions, requisition.id, { lines });
	}
});
