/** Without the address itself: where somebody was is nobody's business. */
const idOf = (account: string, address: string): string => $security.sha256(`${account} ${address}`).slice(0, 40);

/** Whether the account has logged in from this address in the last months. */
export function isKnown(account: string, address: string): boolean {
	const found = arrayOf(new DynamicModel({ id: '' }));
	$app
		.db()
		.newQuery('SELECT id FROM addresses WHERE id = {:id}')
		.bind({ id: idOf(account, address) })
		.all(found);
	return found.length > 0;
}

export function remember(account: string, address: string): void {
	$app
		.nonconcurrentDB()
		.newQuery(
			'INSERT INTO addresses (id, account, at) VALUES ({:id}, {:account}, {:at}) ON CONFLICT (id) DO UPDATE SET at = {:at}'
		)
		.bind({ id: idOf(account, address), account, at: new Date().toISOString() })
		.execute();
}

const KEPT_DAYS = 180;

export function forgetOldAddresses(): void {
	const before = new Date(Date.now() - KEPT_DAYS * 86_400_000).toISOString();
	$app.nonconcurrentDB().newQuery('DELETE FROM addresses WHERE at < {:before}').bind({ before }).execute();
}
