import { reachDisk } from '../store/durable';
import { enter } from '../store/entry';
import { announceHead } from '../store/heads';
import { PocketBaseTx } from '../store/office-tx';
import { writerOf } from '../store/writer';
import { hashOf, setPasswordHash } from './passwords';

/** Easy to read out and to type: no letter that looks like another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/**
 * Gives a person's account a new password and ends its sessions. The journal says who gave one to whom, and not
 * which.
 *
 * @returns the password, or undefined where there is no such person, or a disabled one
 */
export function resetPassword(person: string, by: string): string | undefined {
	const password = $security.randomStringWithAlphabet(LENGTH, ALPHABET);
	const hash = hashOf(password); // before the transaction, which everybody else waits for
	let known = false;
	$app.runInTransaction((app) => {
		known = isOpen(app, person);
		if (!known) return;
		setPasswordHash(app, person, hash);
		const entry = { name: 'people.resetPassword', args: { person }, actor: by, client: 'server', wrote: [] } as const;
		enter(new PocketBaseTx(writerOf(app), by, (seq) => announceHead(app, seq)), entry);
	});
	reachDisk();
	return known ? password : undefined;
}

function isOpen(app: PbApp, person: string): boolean {
	const found = arrayOf(new DynamicModel({ id: '' }));
	app
		.db()
		.newQuery("SELECT id FROM users WHERE id = {:person} AND kind = 'person' AND disabled = 0")
		.bind({ person })
		.all(found);
	return found.length > 0;
}
