import { badgeNumber, poolOf, type Kiosk, type Pool } from '$lib/domain/kiosks';
import { m } from '$lib/paraglide/messages';

/** `A-01 至 A-15` */
export function poolText(kiosk: Kiosk): string {
	const pool = poolOf(kiosk);
	return pool
		? m.device_pool({ from: badgeNumber(pool.prefix, pool.from), to: badgeNumber(pool.prefix, pool.to) })
		: '';
}

/** What is typed of a pile of badges: the first and the last card as printed. */
export interface TypedPool {
	first: string;
	last: string;
}

const CARD = /^([A-Z][A-Z0-9]{0,4}?-?)(\d{1,4})$/;

/** The pool of two typed cards; undefined for none typed, false for two that are no pile. */
export function poolIn({ first, last }: TypedPool): Pool | undefined | false {
	if (!first.trim() && !last.trim()) return undefined;
	const [from, to] = [CARD.exec(first.trim().toUpperCase()), CARD.exec(last.trim().toUpperCase())];
	if (!from || !to || from[1] !== to[1] || from[1] === undefined) return false;
	const pool = { prefix: from[1], from: Number(from[2]), to: Number(to[2]) };
	return pool.to >= pool.from && pool.to - pool.from < 200 ? pool : false;
}

export const typedPoolOf = (kiosk: Kiosk): TypedPool => {
	const pool = poolOf(kiosk);
	return pool
		? { first: badgeNumber(pool.prefix, pool.from), last: badgeNumber(pool.prefix, pool.to) }
		: { first: '', last: '' };
};
