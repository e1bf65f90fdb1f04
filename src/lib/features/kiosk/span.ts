import { millisecondsOf, type Instant } from '$lib/domain/core/time';
import { m } from '$lib/paraglide/messages';
import { formatMinutes } from '../format';

/** How long somebody has been here, as he would say it: `38 分钟`, `2 小时 16 分`. */
export function spanOf(from: Instant, to: Instant): string {
	const minutes = Math.max(0, Math.floor((millisecondsOf(to) - millisecondsOf(from)) / 60_000));
	if (minutes < 60) return formatMinutes(minutes);
	return m.kiosk_span_hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
