import { padded, Refusal, type Tx } from '../core';
import { badges } from '../visits/badge';
import type { Kiosk } from './kiosk';

/** A pile of physical badges: prefix, first and last number. */
export interface Pool {
	readonly prefix: string;
	readonly from: number;
	readonly to: number;
}

/** Most badges of one pool: a pile that lies beside a tablet. */
export const MOST_BADGES = 200;
const DIGITS = 2;

/** `A-07` */
export const badgeNumber = (prefix: string, n: number): string => `${prefix}${padded(n, DIGITS)}`;

export const poolOf = ({ poolPrefix, poolFrom, poolTo }: Kiosk): Pool | undefined =>
	poolPrefix !== undefined && poolFrom !== undefined && poolTo !== undefined
		? { prefix: poolPrefix, from: poolFrom, to: poolTo }
		: undefined;

/** Numbers of a pool, in order. Refuses one that is none (`bad_pool`). */
export function numbersOf({ prefix, from, to }: Pool): string[] {
	if (!/^[A-Za-z][A-Za-z0-9]{0,5}-?$/.test(prefix) || to < from || to - from >= MOST_BADGES)
		throw new Refusal('bad_pool', { prefix, from, to, most: MOST_BADGES });
	return Array.from({ length: to - from + 1 }, (_, i) => badgeNumber(prefix, from + i));
}

/** Lays a pile of badges beside a tablet. Refuses one with a badge of another tablet (`badge_elsewhere`). */
export function layPool(tx: Tx, kiosk: string, pool: Pool | undefined): void {
	const wanted = pool ? numbersOf(pool) : [];
	const rows = wanted.map((number) => tx.get(badges, number));
	const elsewhere = rows.find((badge) => badge?.kiosk !== undefined && badge.kiosk !== kiosk);
	if (elsewhere) throw new Refusal('badge_elsewhere', { badge: elsewhere.id });
	const before = tx.where(badges, 'kiosk', kiosk);
	for (const badge of before) if (!wanted.includes(badge.id)) tx.update(badges, badge.id, { kiosk: undefined });
	wanted.forEach((number, i) => {
		if (!rows[i]) tx.insert(badges, { id: number, kiosk, state: 'in' });
		else if (rows[i].kiosk !== kiosk) tx.update(badges, number, { kiosk });
	});
}
