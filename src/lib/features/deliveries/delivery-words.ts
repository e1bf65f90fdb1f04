import Box from '@lucide/svelte/icons/package';
import Snowflake from '@lucide/svelte/icons/snowflake';
import User from '@lucide/svelte/icons/user';
import type { Carrier, Delivery, Spot } from '$lib/domain/deliveries';
import { m } from '$lib/paraglide/messages';
import type { IconSource } from '$lib/ui';

const CARRIER: Record<Carrier, () => string> = {
	sf: m.delivery_carrier_sf,
	jd: m.delivery_carrier_jd,
	post: m.delivery_carrier_post,
	local: m.delivery_carrier_local,
	other: m.delivery_carrier_other
};
export const carrierWord = (carrier: Carrier): string => CARRIER[carrier]();

const SPOT: Record<Spot, () => string> = {
	shelf: m.delivery_spot_shelf,
	fridge: m.delivery_spot_fridge,
	inPerson: m.delivery_spot_inPerson
};
export const spotWord = (spot: Spot): string => SPOT[spot]();

export const SPOT_ICONS: Record<Spot, IconSource> = { shelf: Box, fridge: Snowflake, inPerson: User };

/** `顺丰 2 件` */
export const deliveryWhat = ({ carrier, pieces }: Pick<Delivery, 'carrier' | 'pieces'>): string =>
	m.delivery_what({
		carrier: carrier === 'other' ? m.delivery_carrier_parcel() : carrierWord(carrier),
		count: pieces
	});

/** `放在前台货架`, or that the courier waits. */
export const whereItLies = ({ spot }: Pick<Delivery, 'spot'>): string =>
	spot === 'inPerson' ? m.delivery_signature() : m.delivery_lies({ spot: spotWord(spot) });
