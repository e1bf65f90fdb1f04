import { admin, group, id, mutator, optional, quantity, Refusal, system, text, type Tx } from '../core';
import { kioskPins, kiosks, type Kiosk } from './kiosk';
import { layPool, type Pool } from './pool';

const described = {
	name: text(60),
	place: optional(text(60)),
	pool: optional(group({ prefix: text(8), from: quantity, to: quantity }))
} as const;

const columns = (pool: Pool | undefined) => ({
	poolPrefix: pool?.prefix,
	poolFrom: pool?.from,
	poolTo: pool?.to
});

/** A tablet typed its one-time code: the server's own act, after it opened the account. */
export const pairKiosk = mutator('kiosks.pair', {
	kind: 'wish',
	who: [system],
	args: { kiosk: id, by: id, ...described },
	apply(tx, { kiosk, by, name, place, pool }, ctx) {
		tx.insert(kiosks, { id: kiosk, name, place, ...columns(pool), pairedAt: ctx.at, pairedBy: by });
		layPool(tx, kiosk, pool);
	}
});

/** Renames a tablet, says where it stands and which badges lie beside it; what is absent is removed. */
export const changeKiosk = mutator('kiosks.change', {
	kind: 'wish',
	who: [admin],
	args: { kiosk: id, ...described },
	apply(tx, { kiosk, name, place, pool }) {
		paired(tx, kiosk);
		tx.update(kiosks, kiosk, { name, place, ...columns(pool) });
		layPool(tx, kiosk, pool);
	}
});

/** Sets the PIN by which staff leave the tablet's page. Only salt and hash travel and are kept. */
export const setKioskPin = mutator('kiosks.setPin', {
	kind: 'wish',
	who: [admin],
	args: { kiosk: id, salt: text(64), hash: text(128) },
	apply(tx, { kiosk, salt, hash }, ctx) {
		paired(tx, kiosk);
		// An administrator's device does not hold the PINs, which only the tablet reads.
		if (!ctx.authoritative) return;
		if (tx.get(kioskPins, kiosk)) tx.update(kioskPins, kiosk, { salt, hash });
		else tx.insert(kioskPins, { id: kiosk, salt, hash });
	}
});

/** Cuts a tablet off: its account ends, its copy is wiped when it next asks, its badges go to the reception. */
export const unpairKiosk = mutator('kiosks.unpair', {
	kind: 'wish',
	who: [admin],
	args: { kiosk: id },
	apply(tx, { kiosk }, ctx) {
		paired(tx, kiosk);
		layPool(tx, kiosk, undefined);
		tx.update(kiosks, kiosk, { ...columns(undefined), unpairedAt: ctx.at });
	}
});

/** The tablet, unless it was un-paired (`kiosk_unpaired`). */
function paired(tx: Tx, id: string): Kiosk {
	const kiosk = tx.need(kiosks, id);
	if (kiosk.unpairedAt) throw new Refusal('kiosk_unpaired', { name: kiosk.name });
	return kiosk;
}
