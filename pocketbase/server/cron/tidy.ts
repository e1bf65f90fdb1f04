import { forgetOldCounts } from '../limits/allowance';
import { forgetOldAddresses } from '../login/addresses';

const A_DAY = 86_400_000;
const MOST_AT_ONCE = 500;

/** Throws away what nobody will ask for: files that no row names, old codes, addresses and counts. */
export function tidy(): void {
	sweepFiles();
	forgetOldAddresses();
	forgetOldCounts();
	const now = new Date().toISOString();
	$app.nonconcurrentDB().newQuery('DELETE FROM pairings WHERE expires < {:now}').bind({ now }).execute();
}

function sweepFiles(): void {
	const before = new Date(Date.now() - A_DAY).toISOString();
	const found = arrayOf(new DynamicModel({ id: '' }));
	$app
		.db()
		.newQuery(`SELECT id FROM files WHERE entity = '' AND at < {:before} LIMIT ${MOST_AT_ONCE}`)
		.bind({ before })
		.all(found);
	for (const { id } of found) $app.delete($app.findRecordById('files', id));
}
