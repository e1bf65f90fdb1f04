import { choice, mutator, optional, Refusal, text } from '../core';
import { details, whereabouts } from './details';
import { equipment, STATUSES } from './equipment';
import { tagOf } from './label';
import { enter, ledgerKeepers, needWhereabouts } from './ledger';
import { linkTo } from './link-code';

/** Enters one thing. Refuses a tag that another thing has (`tag_taken`). */
export const addEquipment = mutator('equipment.add', {
	kind: 'wish',
	who: ledgerKeepers,
	args: {
		assetTag: text(40),
		...details,
		...whereabouts,
		/** Absent: in use if somebody keeps it or it stands somewhere, else in stock. */
		status: optional(choice(STATUSES)),
		/** The unknown code that was scanned, to find it by from now on. */
		code: optional(text(200))
	},
	apply(tx, { assetTag, code, ...said }, ctx) {
		const tag = tagOf(assetTag);
		const former = tx.where(equipment, 'assetTag', tag)[0];
		if (former && !former.withdrawn)
			throw new Refusal('tag_taken', { assetTag: tag, equipment: former.id, name: former.name });
		needWhereabouts(tx, [said]);

		const item = enter(tx, ctx, { ...said, assetTag: tag }, former);
		if (code) linkTo(tx, item, code);
	}
});
