import type { Visit } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';
import type { Told } from './told.svelte';

/**
 * What the guest is told of his host: his own word where he has answered, else whether he knows.
 * @param extension of the host, for the reception to call
 */
export function toldWords(
	told: Told,
	host: string | undefined,
	extension: string | undefined,
	visit: Pick<Visit, 'guestWord' | 'guestWordMinutes' | 'guestWordRoom'> | undefined
): string {
	if (host === undefined) return m.kiosk_done_no_host();
	if (told === 'offline' || told === 'refused') {
		const ask = extension ? m.kiosk_done_offline_call({ extension, host }) : m.kiosk_done_offline_ask({ host });
		return told === 'refused' ? ask : `${m.kiosk_done_offline()}\n${ask}`;
	}
	if (visit?.guestWord === 'coming') return m.kiosk_done_coming({ host });
	if (visit?.guestWord === 'wait') return m.kiosk_done_wait({ host, minutes: visit.guestWordMinutes ?? 0 });
	if (visit?.guestWord === 'room') return m.kiosk_done_room({ host, room: visit.guestWordRoom ?? '' });
	return told === 'told' ? m.kiosk_done_told({ host }) : m.kiosk_done_sending({ host });
}
