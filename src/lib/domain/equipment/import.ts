import {
	choice,
	facts,
	group,
	id,
	IMPORT_ROWS,
	list,
	mutator,
	optional,
	quantity,
	Refusal,
	text,
	type Detail,
	type ReadTx
} from '../core';
import { details, whereabouts } from './details';
import { equipment, STATUSES, type Equipment } from './equipment';
import { tagOf } from './label';
import { enter, ledgerKeepers, needWhereabouts } from './ledger';

/**
 * Enters up to 500 rows of one import; all or none. Refuses rows whose tag is in the ledger or stands twice
 * (`rows_refused`, naming each by its line in the file): the preview finds them before.
 */
export const importEquipment = mutator('equipment.import', {
	kind: 'wish',
	who: ledgerKeepers,
	args: {
		importId: id,
		rows: list(
			group({
				/** Line in the file, as its reader counts. */
				line: quantity,
				assetTag: text(40),
				...details,
				...whereabouts,
				status: optional(choice(STATUSES)),
				extra: optional(facts)
			}),
			IMPORT_ROWS
		)
	},
	apply(tx, { importId, rows }, ctx) {
		const tagged = rows.map((row) => ({ ...row, assetTag: tagOf(row.assetTag) }));
		const formers = new Map(tagged.map(({ assetTag }) => [assetTag, tx.where(equipment, 'assetTag', assetTag)[0]]));
		const problems = clashes(tagged, formers);
		if (problems.length > 0) throw new Refusal('rows_refused', { rows: problems });
		needWhereabouts(tx, rows);

		for (const { line: _line, ...row } of tagged) enter(tx, ctx, { ...row, importId }, formers.get(row.assetTag));
	}
});

function clashes(
	rows: readonly { readonly line: number; readonly assetTag: string }[],
	inLedger: ReadonlyMap<string, Equipment | undefined>
): Detail[] {
	const first = new Map<string, number>();
	return rows.flatMap(({ line, assetTag }): Detail[] => {
		const item = inLedger.get(assetTag);
		if (item && !item.withdrawn) return [{ line, problem: 'tag_taken', value: assetTag, name: item.name }];
		const before = first.get(assetTag);
		if (before !== undefined) return [{ line, problem: 'tag_twice', value: assetTag, with: before }];
		first.set(assetTag, line);
		return [];
	});
}

/** Whether a tag may be imported: not in the ledger, or there only as a row whose import was taken back. */
export const isTagFree = (tx: ReadTx, assetTag: string): boolean =>
	tx.where(equipment, 'assetTag', tagOf(assetTag)).every((item) => item.withdrawn);
