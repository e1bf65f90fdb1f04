/**
 * Tells devices that there is a new seq: PocketBase delivers the saved record to everybody who listens, after the
 * commit, and a stalled listener blocks nobody.
 */
export function announceHead(app: PbApp, seq: number): void {
	const head = new Record(app.findCachedCollectionByNameOrId('heads'), { id: 'head' });
	head.markAsNotNew();
	head.set('seq', seq);
	app.saveNoValidate(head);
}

/** For how long pushes that overlap may leave the head to the last of them, milliseconds. Devices wait longer anyway. */
const OVERLAP = 200;
/** A push that has not ended by then never will, milliseconds. */
const LOST = 60_000;

/** The process's pushes under way, `count since`, and the highest seq written and told. */
const UNDER_WAY = 'pushes under way';
const WRITTEN = 'head written';
const TOLD = 'head told';
const TOLD_AT = 'head told at';

/**
 * Runs a push and tells the head of what it wrote: at once if it is alone, else the last of those that overlap tells
 * it for all, at the latest after `OVERLAP`. Telling is a write and a message to every device.
 *
 * @param run is given what takes every seq that it writes
 */
export function tellingHead<T>(run: (wrote: (seq: number) => void) => T): T {
	const store = $app.store();
	count(1);
	try {
		return run((seq) => store.setFunc(WRITTEN, (old) => Math.max(Number(old ?? 0), seq)));
	} finally {
		const others = count(-1);
		const written = Number(store.get(WRITTEN) ?? 0);
		const isLate = Date.now() - Number(store.get(TOLD_AT) ?? 0) > OVERLAP;
		if ((others === 0 || isLate) && claim(written)) announceHead($app, written);
	}
}

/** Whether this one is to tell it: nobody told as much before. */
function claim(seq: number): boolean {
	let mine = false;
	$app.store().setFunc(TOLD, (old) => {
		mine = seq > Number(old ?? 0);
		return mine ? seq : old;
	});
	if (mine) $app.store().set(TOLD_AT, Date.now());
	return mine;
}

/** Returns how many pushes are under way with this change. */
function count(change: 1 | -1): number {
	let now = 0;
	$app.store().setFunc(UNDER_WAY, (old) => {
		const [counted = '0', since = '0'] = typeof old === 'string' ? old.split(' ') : [];
		const before = Date.now() - Number(since) > LOST ? 0 : Number(counted);
		now = Math.max(0, before + change);
		return `${now} ${Date.now()}`;
	});
	return now;
}
