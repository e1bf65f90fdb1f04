/** How often something may happen: `most` times in `seconds`. */
export interface Allowance {
	readonly most: number;
	readonly seconds: number;
}

const PREFIX = 'limit ';

/**
 * Takes one of `key`'s allowance, in memory: a restart forgives. Returns 0, or after how many seconds to come again.
 */
export function take(key: string, allowance: Allowance, now = Date.now()): number {
	let wait = 0;
	$app.store().setFunc(PREFIX + key, (old) => {
		const used = current(old, allowance, now);
		wait = used.count < allowance.most ? 0 : secondsLeft(used, allowance, now);
		return wait > 0 ? old : text({ ...used, count: used.count + 1 });
	});
	return wait;
}

/** Gives back one that was taken: it turned out not to count. */
export function giveBack(key: string): void {
	$app.store().setFunc(PREFIX + key, (old) => {
		const { since, count } = read(old);
		return text({ since, count: Math.max(0, count - 1) });
	});
}

/** Forgets what was counted. */
export const forgive = (key: string): void => $app.store().remove(PREFIX + key);

/** Forgets every count that began more than a day ago. */
export function forgetOldCounts(now = Date.now()): void {
	const store = $app.store();
	for (const key of store.keys())
		if (key.startsWith(PREFIX) && read(store.get(key)).since < now - 86_400_000) store.remove(key);
}

interface Used {
	/** Milliseconds. */
	readonly since: number;
	readonly count: number;
}

/** As text, since the VMs share nothing but plain values. */
const text = ({ since, count }: Used): string => `${since} ${count}`;

function read(stored: unknown): Used {
	const [since = '', count = ''] = typeof stored === 'string' ? stored.split(' ') : [];
	return { since: Number(since), count: Number(count) };
}

function current(stored: unknown, { seconds }: Allowance, now: number): Used {
	const used = read(stored);
	return used.since + seconds * 1000 > now ? used : { since: now, count: 0 };
}

const secondsLeft = ({ since }: Used, { seconds }: Allowance, now: number): number =>
	Math.max(1, Math.ceil((since + seconds * 1000 - now) / 1000));
