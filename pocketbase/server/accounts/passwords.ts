/** What stands in place of a hash where an account has no password: no text has this hash. */
export const NO_PASSWORD = '*';

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
		let hash = hashes.get(password);
		if (hash === undefined) hashes.set(password, (hash = hashOf(account, password)));
		given += $app
			.db()
			.newQuery('UPDATE users SET password = {:hash} WHERE id = {:account} AND password = {:none}')
			.bind({ hash, account, none: NO_PASSWORD })
			.execute()
			.rowsAffected();
	}
	return given;
}

function hashOf(account: string, password: string): string {
	const record = $app.findRecordById('users', account);
	record.setPassword(password);
	return record.getString('password:hash');
}
