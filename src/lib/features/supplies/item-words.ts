import type { SupplyClass, SupplyItem } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { formatCount } from '../format';

const CLASSES: Record<SupplyClass, () => string> = {
	consumable: m.stock_class_consumable,
	controlledConsumable: m.stock_class_controlled,
	durable: m.stock_class_durable
};
export const classWord = (one: SupplyClass): string => CLASSES[one]();

/** `46 包`. */
export const inUnits = (quantity: number, { unit }: Pick<SupplyItem, 'unit'>): string =>
	`${formatCount(quantity)} ${unit}`;

/** `+2`, `−4`: with a true minus. */
export const signedCount = (quantity: number): string =>
	quantity < 0 ? `−${formatCount(-quantity)}` : `+${formatCount(quantity)}`;

/** `500 张一包`, where that is known; else the largest pack: `1 箱 5 包`. */
export function packWords({ unit, inside, packs }: Pick<SupplyItem, 'unit' | 'inside' | 'packs'>): string | undefined {
	if (inside) return m.stock_inside({ count: inside.count, inner: inside.unit, unit });
	const pack = packs?.at(-1);
	return pack && m.stock_pack({ pack: pack.unit, count: pack.factor, unit });
}

/** Where it lies: `文具柜 3 层`. */
export const placeWords = ({ place, shelf }: Pick<SupplyItem, 'place' | 'shelf'>): string =>
	[place, shelf].filter(Boolean).join(' ');
