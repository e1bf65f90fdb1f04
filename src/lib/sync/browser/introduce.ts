import { instantOf, millisecondsOf } from '../../domain/core/time';
import type { LastReport, OfficeDatabase } from '../device/database';
import { TransportError } from '../device/transport';
import { ask, jsonOf } from './http';
import { leftCopy } from './session';

/** The cookie lasts 400 days, which is the most that browsers allow: it is made anew well before. Milliseconds. */
const AGAIN_AFTER = 30 * 24 * 3_600_000;

/**
 * Introduces a new copy to the office, before it says anything else. By a cookie that no script sees, which outlives
 * what a browser clears away by itself, the office knows the device and tells what it had last reported of the copy
 * before: the person is told, once. A copy that was logged out of on purpose is none of that.
 */
export async function introduce(db: OfficeDatabase, client: string, token: string): Promise<void> {
	const before = await db.meta('introducedAt');
	const now = Date.now();
	if (before !== undefined && Math.abs(now - millisecondsOf(before)) < AGAIN_AFTER) return;
	try {
		const response = await ask('/api/office/device', {
			method: 'POST',
			headers: { Authorization: token, 'Content-Type': 'application/json' },
			body: JSON.stringify({ client, left: await leftCopy() })
		});
		const answer = await jsonOf<{ before: LastReport | null }>(response, 'before');
		const isNew = before === undefined && answer.before !== null;
		await db.setMeta({ introducedAt: instantOf(now), ...(isNew && answer.before && { cleared: answer.before }) });
	} catch (problem) {
		// Nobody answered, or not the office: the pull that follows finds out the same, and the next round asks again.
		if (!(problem instanceof TransportError)) throw problem;
	}
}
