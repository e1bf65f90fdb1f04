import { firstRow } from '../store/prepared';

const SQL = `SELECT
	coalesce((SELECT value FROM marks WHERE id = 'epoch'), ''),
	coalesce((SELECT seq FROM journal ORDER BY seq DESC LIMIT 1), 0),
	NOT EXISTS (SELECT 1 FROM people WHERE "isAdmin" AND NOT disabled),
	coalesce((SELECT name FROM offices WHERE id = 'office'), ''),
	coalesce((SELECT phone FROM offices WHERE id = 'office'), '')`;

/** How long a VM that was warmed stays taken, milliseconds: so that requests sent at once each warm another one. */
const HOLD = 40;

/**
 * `GET health`: `{version, epoch, head, setup, office}`; `setup` says that no administrator is there yet, `office` is
 * what hangs at its door: the name, and the telephone of who knows more. `?warm=1` loads both bundles in the VM that
 * answers, so that no person's request waits for it.
 */
export function health(e: PbRequestEvent): void {
	if (e.request.url.query().get('warm') === '1' && $write.loaded) sleep(HOLD);
	const [epoch = '', head = '', setup, name = '', phone = ''] = firstRow('health', SQL, [], 5) ?? [];
	e.json(200, {
		version: $os.getenv('BANTUO_BUILD'),
		epoch,
		head: Number(head),
		setup: setup === '1',
		...(name !== '' && { office: { name, ...(phone !== '' && { phone }) } })
	});
}
