import { resolve } from '$app/paths';
import type { SyncStatus } from '$lib/sync';
import { m } from '$lib/paraglide/messages';
import type { SyncPillProps } from '$lib/ui';
import { troubleShort } from './trouble';

/** What the sync pill shows, most serious first. Offline stays in sight even while something was refused. */
export function pillOf(status: SyncStatus): SyncPillProps {
	const href = resolve('/outbox');
	const { pending, refused, weather } = status;
	const trouble = weather.trouble && troubleShort[weather.trouble]();
	if (!weather.online) return { state: 'offline', count: pending, refused, href, ...(trouble && { text: trouble }) };
	if (refused > 0) return { state: 'refused', count: refused, href };
	if (weather.signedOut)
		return { state: 'pending', count: pending, text: m.sync_log_in_again(), href: resolve('/login') };
	if (trouble) return { state: 'pending', count: pending, text: trouble, href };
	if (!status.complete) return { state: 'sending', text: m.sync_fetching(), href };
	return { state: status.state, count: pending, href };
}
