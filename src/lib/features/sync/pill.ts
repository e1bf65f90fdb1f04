import { resolve } from '$app/paths';
import type { SyncStatus } from '$lib/sync';
import { m } from '$lib/paraglide/messages';
import type { SyncPillProps } from '$lib/ui';

/** What the sync pill shows, most serious first. Offline stays in sight even while something was refused. */
export function pillOf(status: SyncStatus): SyncPillProps {
	const href = resolve('/outbox');
	const { pending, refused, weather } = status;
	if (!weather.online) return { state: 'offline', count: pending, refused, href };
	if (refused > 0) return { state: 'refused', count: refused, href };
	if (weather.signedOut)
		return { state: 'pending', count: pending, text: m.sync_log_in_again(), href: resolve('/login') };
	if (!status.complete) return { state: 'sending', text: m.sync_fetching(), href };
	return { state: status.state, count: pending, href };
}
