import type { SyncStatus } from '$lib/sync';
import { m } from '$lib/paraglide/messages';
import type { SyncPillProps } from '$lib/ui';

/** What a guest may know of the network: connected, or saved here. Counts and refusals are for staff. */
export function kioskPill({ weather, pending }: SyncStatus): SyncPillProps {
	if (!weather.online) return { state: 'offline', href: null, ...(pending > 0 && { aside: m.kiosk_offline_saved() }) };
	if (weather.sending && pending > 0) return { state: 'sending', href: null };
	return { state: 'synced', text: m.kiosk_connected(), href: null };
}
