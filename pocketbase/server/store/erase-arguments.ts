import { contactOriginals, type ContactOriginal } from '../../../src/lib/domain/visits/contact';
import type { SavedRow } from '../../../src/lib/sync/protocol/port';
import type { Writer } from './writer';

/**
 * The journal forgets what erased visits' entries said, in the transaction that erases the rows: arguments and salt
 * go, the chain goes over their hash and still verifies. Refused entries of visits wrote no row that could name them:
 * what is as old as these goes with them.
 */
export function eraseArguments(writer: Writer, saved: readonly SavedRow[]): void {
	const entries = saved
		.filter(({ entity }) => entity.name === contactOriginals.name)
		.flatMap(({ row }) => (row as unknown as ContactOriginal).told);
	for (const entry of new Set(entries)) writer.run(ERASE, { entry });
	for (const entry of new Set(entries)) writer.run(ERASE_REFUSED, { entry });
}

const ERASE = "UPDATE journal SET args = '', salt = '' WHERE id = {:entry} AND args != ''";
const ERASE_REFUSED = `UPDATE journal SET args = '', salt = '' WHERE outcome = 'refused' AND name LIKE 'visits.%'
	AND args != '' AND at <= (SELECT at FROM journal WHERE id = {:entry})`;
