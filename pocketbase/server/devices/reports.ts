import { deviceIn } from './cookie';

/** What a device last said of a copy. */
export interface Report {
	readonly unsent: number;
	readonly at: string;
}

const PREFIX = 'report ';
const AN_HOUR = 3_600_000;
const idOf = (device: string, account: string): string => $security.sha256(`${device} ${account}`);

/** The device says how much of this copy is unsent. Written when that changes, and once an hour. */
export function noteReport(e: PbRequestEvent, account: string, client: string, unsent: number): void {
	const device = deviceIn(e);
	if (device === '' || !Number.isSafeInteger(unsent) || unsent < 0) return;
	const id = idOf(device, account);
	const now = new Date();
	const said = `${client} ${unsent} ${Math.floor(now.getTime() / AN_HOUR)}`;
	if ($app.store().get(PREFIX + id) === said) return;
	$app
		.nonconcurrentDB()
		.newQuery('UPDATE devices SET unsent = {:unsent}, at = {:at} WHERE id = {:id} AND client = {:client}')
		.bind({ id, client, unsent, at: now.toISOString() })
		.execute();
	$app.store().set(PREFIX + id, said);
}

/**
 * A copy begins on the device. Returns what the device had last reported of the copy before, if there was another and
 * it was not left on purpose; asked again for the same copy, the same.
 *
 * @param left the copy that was last logged out of on this device
 */
export function beginCopy(device: string, account: string, client: string, left: string): Report | undefined {
	const id = idOf(device, account);
	const [known] = rowsOf(id);
	if (known?.client === client) return known.before === '' ? undefined : (JSON.parse(known.before) as Report);
	const before = known && known.client !== left ? { unsent: known.unsent, at: known.at } : undefined;
	$app
		.nonconcurrentDB()
		.newQuery(
			`INSERT INTO devices (id, account, client, unsent, at, "before") VALUES ({:id}, {:account}, {:client}, 0, {:at}, {:before})
			ON CONFLICT (id) DO UPDATE SET client = excluded.client, unsent = 0, at = excluded.at, "before" = excluded."before"`
		)
		.bind({ id, account, client, at: new Date().toISOString(), before: before ? JSON.stringify(before) : '' })
		.execute();
	return before;
}

function rowsOf(id: string) {
	const found = arrayOf(new DynamicModel({ client: '', unsent: 0, at: '', before: '' }));
	$app.db().newQuery('SELECT client, unsent, at, "before" FROM devices WHERE id = {:id}').bind({ id }).all(found);
	return found;
}
