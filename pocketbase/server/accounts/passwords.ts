/** What stands in place of a hash where an account has no password: no text has this hash. */
export const NO_PASSWORD = '*';

export const SHORTEST_PASSWORD = 8;

/** PocketBase's own hash of a password; takes as long as it should to be guessed. */
export function hashOf(password: string): string {
	const record = new Record($app.findCachedCollectionByNameOrId('users'));
	record.setPassword(password);
	return record.getString('password:hash');
}

/** Gives an account this password's hash, and ends its sessions: their tokens are signed with the former key. */
export function setPasswordHash(app: PbApp, account: string, hash: string): void {
	app
		.db()
		.newQuery('UPDATE users SET password = {:hash}, tokenKey = {:tokenKey} WHERE id = {:account}')
		.bind({ hash, account, tokenKey: newTokenKey() })
		.execute();
}

/** The key that an account's sessions are signed with: another key, no session. */
export const newTokenKey = (): string => $security.randomString(50);

/**
 * Gives accounts their first passwords; one that has a password keeps it. Accounts of one password share its hash:
 * that takes a second for a demo office instead of a minute, and tells nobody more than that they share it.
 *
 * @returns how many were given
 */
export function givePasswords(passwords: Readonly<Record<string, string>>): number {
	const hashes = new Map<string, string>();
	let given = 0;
	for (const [account, password] of Object.entries(passwords)) {
		if (!isWithout(account)) continue;
		const hash = hashes.get(password) ?? hashOf(password);
		hashes.set(password, hash);
		setPasswordHash($app, account, hash);
		given++;
	}
	return given;
}

function isWithout(account: string): boolean {
	const found = arrayOf(new DynamicModel({ id: '' }));
	$app
		.db()
		.newQuery('SELECT id FROM users WHERE id = {:account} AND password = {:none}')
		.bind({ account, none: NO_PASSWORD })
		.all(found);
	return found.length > 0;
}
