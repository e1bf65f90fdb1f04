import { eraseContacts, faultContacts, reportFault } from '../../../src/lib/domain/faults';
import { contactOriginals } from '../../../src/lib/domain/visits/contact';
import { eraseVisits } from '../../../src/lib/domain/visits/personal-data';
import { undoVisitsImport } from '../../../src/lib/domain/visits/undo-import';
import type { SavedRow } from '../../../src/lib/sync/protocol/port';
import type { Writer } from './writer';

/** Mutators that erase personal data: whose rows name the entries that told it, and which refused entries may hold some. */
const ERASING = [
	{ mutator: eraseVisits.name, rows: contactOriginals.name, refused: 'visits.%' },
	{ mutator: undoVisitsImport.name, rows: contactOriginals.name, refused: '' },
	{ mutator: eraseContacts.name, rows: faultContacts.name, refused: reportFault.name }
] as const;

/**
 * The journal forgets what the erased rows' entries said, in the transaction that erases the rows: arguments and salt
 * go, the chain goes over their hash and still verifies. Refused entries wrote no row that could name them: those as
 * old as these go with them.
 *
 * @param mutator whose entry is written now; nothing is done for one that erases nothing
 */
export function eraseArguments(writer: Writer, mutator: string, saved: readonly SavedRow[]): void {
	const erasing = ERASING.find((one) => one.mutator === mutator);
	if (!erasing) return;
	const entries = saved
		.filter(({ entity }) => entity.name === erasing.rows)
		.flatMap(({ row }) => (row.told ?? []) as string | string[]);
	for (const entry of new Set(entries)) writer.run(ERASE, { entry });
	for (const entry of new Set(entries)) writer.run(ERASE_REFUSED, { entry, name: erasing.refused });
}

const ERASE = "UPDATE journal SET args = '', salt = '' WHERE id = {:entry} AND args != ''";
const ERASE_REFUSED = `UPDATE journal SET args = '', salt = '' WHERE outcome = 'refused' AND name LIKE {:name}
	AND args != '' AND at <= (SELECT at FROM journal WHERE id = {:entry})`;
