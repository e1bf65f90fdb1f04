import { id, mutator, Refusal, text, type ReadTx, type Actor, type Tx } from '../core';
import { equipment, type Equipment } from './equipment';
import { remember } from './event';
import { foreignCodes } from './foreign-code';
import { codeOf, tagOf } from './label';
import { inLedger, ledgerKeepers } from './ledger';

const keepsIt = (tx: ReadTx, args: { equipment: string }, actor: Actor): boolean =>
	tx.get(equipment, args.equipment)?.keeper === actor.id;

/**
 * Links a maker's or shop's code to a thing, which is found by it from then on. Refuses a code of another thing
 * (`code_linked`) and one that is a tag of the ledger (`code_is_tag`).
 */
export const linkCode = mutator('equipment.linkCode', {
	kind: 'wish',
	who: [...ledgerKeepers, keepsIt],
	args: { equipment: id, code: text(200) },
	apply(tx, { equipment: itemId, code }, ctx) {
		const item = inLedger(tx, itemId);
		if (linkTo(tx, item, code)) remember(tx, ctx, item, 'codeLinked', { code: codeOf(code) });
	}
});

/** Takes a code off again. Leaves one that is not linked to this thing as it is. */
export const unlinkCode = mutator('equipment.unlinkCode', {
	kind: 'wish',
	who: [...ledgerKeepers, keepsIt],
	args: { equipment: id, code: text(200) },
	apply(tx, { equipment: itemId, code }, ctx) {
		const item = inLedger(tx, itemId);
		const link = tx.where(foreignCodes, 'code', codeOf(code))[0];
		if (link?.equipment !== item.id) return;
		tx.update(foreignCodes, link.id, { equipment: undefined });
		remember(tx, ctx, item, 'codeUnlinked', { code: link.code });
	}
});

/** Whether the link is new. */
export function linkTo(tx: Tx, item: Equipment, scanned: string): boolean {
	const code = codeOf(scanned);
	// The link first: what a device finds it may refuse, but not once it has looked for something in vain.
	const link = tx.where(foreignCodes, 'code', code)[0];
	if (link?.equipment === item.id) return false;
	const other = link?.equipment === undefined ? undefined : tx.get(equipment, link.equipment);
	if (other && !other.withdrawn) throw new Refusal('code_linked', { code, equipment: other.id, name: other.name });

	const tagged = tx.where(equipment, 'assetTag', tagOf(code))[0];
	if (tagged && !tagged.withdrawn) throw new Refusal('code_is_tag', { code, equipment: tagged.id, name: tagged.name });
	if (link) tx.update(foreignCodes, link.id, { equipment: item.id });
	else tx.insert(foreignCodes, { code, equipment: item.id });
	return true;
}
