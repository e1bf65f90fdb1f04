import { delimited } from '../../../src/lib/domain/core/audience';
import { newTokenKey, NO_PASSWORD } from './passwords';

/** Typed on a tablet: capitals and digits that nobody takes for another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;
const MINUTES = 15;

/** A code that makes one tablet a kiosk, once, within a quarter of an hour. Only its hash is kept. */
export function newPairing(name: string, by: string): { code: string; expires: string } {
	const code = $security.randomStringWithAlphabet(LENGTH, ALPHABET);
	const expires = new Date(Date.now() + MINUTES * 60_000).toISOString();
	$app
		.nonconcurrentDB()
		.newQuery('INSERT INTO pairings (id, name, expires, "by") VALUES ({:id}, {:name}, {:expires}, {:by})')
		.bind({ id: $security.sha256(code), name, expires, by })
		.execute();
	return { code, expires };
}

/** Uses a code up and opens the kiosk's account; undefined where it is unknown, used or too old. */
export function pairKiosk(code: string): string | undefined {
	let kiosk: string | undefined;
	$app.runInTransaction((tx) => {
		const used = arrayOf(new DynamicModel({ name: '' }));
		const id = $security.randomStringWithAlphabet(15, 'abcdefghijklmnopqrstuvwxyz0123456789');
		tx.db()
			.newQuery(
				'UPDATE pairings SET used = 1, kiosk = {:id} WHERE id = {:code} AND NOT used AND expires > {:now} RETURNING name'
			)
			.bind({ id, code: $security.sha256(code), now: new Date().toISOString() })
			.all(used);
		if (!used[0]) return;
		tx.db()
			.newQuery(
				`INSERT INTO users (id, name, tokens, kind, verified, password, tokenKey)
				VALUES ({:id}, {:name}, {:tokens}, 'kiosk', 1, '${NO_PASSWORD}', {:tokenKey})`
			)
			.bind({ id, name: used[0].name, tokens: delimited(['kiosk', `user:${id}`]), tokenKey: newTokenKey() })
			.execute();
		kiosk = id;
	});
	return kiosk;
}
