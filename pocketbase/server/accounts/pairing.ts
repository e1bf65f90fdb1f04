import { SYSTEM } from '../../../src/lib/domain/core';
import { pairKiosk as pairing, type Pool } from '../../../src/lib/domain/kiosks';
import { office } from '../../../src/lib/domain/office';
import { pushAs } from '../../../src/lib/sync/protocol/push';
import { inOffice } from '../store/office-store';

/** Typed on a tablet: capitals and digits that nobody takes for another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;
const MINUTES = 10;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The tablet that a code will make. */
export interface Pairing {
	readonly name: string;
	readonly place?: string | undefined;
	readonly pool?: Pool | undefined;
}

/** A code that makes one tablet a kiosk, once, within ten minutes. Only its hash is kept. */
export function newPairing(tablet: Pairing, by: string): { code: string; expires: string } {
	const code = $security.randomStringWithAlphabet(LENGTH, ALPHABET);
	const expires = new Date(Date.now() + MINUTES * 60_000).toISOString();
	keepPairing(code, tablet, expires, by);
	return { code, expires };
}

/** Keeps a code; one that was kept before stays as it is. */
export function keepPairing(code: string, { name, place = '', pool }: Pairing, expires: string, by: string): void {
	$app
		.nonconcurrentDB()
		.newQuery(
			`INSERT INTO pairings (id, name, place, pool, expires, "by")
			VALUES ({:id}, {:name}, {:place}, {:pool}, {:expires}, {:by}) ON CONFLICT (id) DO NOTHING`
		)
		.bind({ id: $security.sha256(code), name, place, pool: pool ? JSON.stringify(pool) : '', expires, by })
		.execute();
}

/**
 * Uses a code up: the tablet is entered, and with it its account. A pool that meanwhile lies beside another tablet is
 * left out, since the tablet stands there and waits. Undefined where the code is unknown, used or too old.
 */
export function pairKiosk(code: string, context: PbContext): string | undefined {
	const kiosk = $security.randomStringWithAlphabet(15, LETTERS);
	const used = arrayOf(new DynamicModel({ name: '', place: '', pool: '', by: '' }));
	$app
		.nonconcurrentDB()
		.newQuery(
			`UPDATE pairings SET used = 1, kiosk = {:kiosk} WHERE id = {:code} AND NOT used AND expires > {:now}
			RETURNING name, place, pool, "by"`
		)
		.bind({ kiosk, code: $security.sha256(code), now: new Date().toISOString() })
		.all(used);
	const [found] = used;
	if (!found) return undefined;
	const { name, place, pool, by } = found;
	const tablet = { kiosk, by, name, ...(place !== '' && { place }) };
	const withPool = pool === '' ? tablet : { ...tablet, pool: JSON.parse(pool) as Pool };
	if (!enter(`kiosks.pair:${kiosk}`, withPool, context) && !enter(`kiosks.pair:${kiosk}.bare`, tablet, context))
		throw new Error(`the tablet ${kiosk} could not be entered`);
	return kiosk;
}

function enter(id: string, args: object, context: PbContext): boolean {
	const now = new Date().toISOString();
	const mutation = { id, name: pairing.name, version: pairing.version, at: now, args };
	const { status } = inOffice(office, SYSTEM.id, context, (store) =>
		pushAs(store, office, SYSTEM, 'server', mutation, now)
	);
	return status === 'applied';
}
