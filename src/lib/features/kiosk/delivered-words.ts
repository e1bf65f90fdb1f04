import { m } from '$lib/paraglide/messages';
import type { Told } from './told.svelte';

/** What a courier is told of whom he brought it: whether they know, and what to do where they do not. */
export function deliveredWords(told: Told, addressee: string | undefined): string {
	if (told === 'refused') return m.kiosk_delivered_ask();
	if (told === 'offline') return `${m.kiosk_delivered_offline()}\n${m.kiosk_delivered_ask()}`;
	if (told === 'sending') return m.kiosk_delivered_sending({ name: addressee ?? m.kiosk_deliver_desk() });
	return addressee === undefined ? m.kiosk_delivered_told_desk() : m.kiosk_delivered_told({ name: addressee });
}
