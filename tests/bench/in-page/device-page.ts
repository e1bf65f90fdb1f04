import { instantOf } from '../../../src/lib/domain/core/time';
import type { AnyRow } from '../../../src/lib/domain/core';
import { equipment, setEquipmentStatus } from '../../../src/lib/domain/equipment';
import { office, SCHEMA_VERSION } from '../../../src/lib/domain/office';
import { OfficeDatabase } from '../../../src/lib/sync/device/database';
import { Device } from '../../../src/lib/sync/device/device';
import { Reading } from '../../../src/lib/sync/device/reading';
import type { Transport } from '../../../src/lib/sync/device/transport';
import type { PullResponse } from '../../../src/lib/sync/protocol/wire';

// Runs in a real browser: the real store and engine over its IndexedDB, told what the bench makes up.

const NAMES = ['便携投影仪', '激光打印机', '笔记本电脑', '会议大屏', '饮水机', '柜式空调', '录音笔', '碎纸机'];
const ADDED = instantOf(Date.parse('2026-01-05T01:00:00Z'));

const thing = (n: number, version: number): AnyRow => ({
	id: `thing${n}`,
	assetTag: `KB-${String(n).padStart(6, '0')}`,
	name: NAMES[n % NAMES.length],
	model: `型号 ${n % 97}`,
	serialNumber: `SN${n}`,
	price: 100_000 + version,
	placeText: `${(n % 30) + 1} 号房`,
	status: 'inUse',
	addedAt: ADDED,
	withdrawn: false
});

/** Answers each pull with the next page that was made up; nothing is ever sent. */
class MadeUp implements Transport {
	readonly pages: AnyRow[][] = [];
	#seq = 0;

	push = () => Promise.reject(new Error('nothing is sent'));
	older = () => Promise.reject(new Error('nothing is asked for'));
	putFile = () => Promise.reject(new Error('nothing is sent'));
	async pull(): Promise<PullResponse> {
		const rows = this.pages.shift() ?? [];
		const more = this.pages.length > 0;
		const nothing = { epoch: 'bench', build: 'bench', safe: 0, answered: [], gone: {}, reset: false, restored: false };
		// Through text, as it comes over the wire.
		const changes = JSON.parse(JSON.stringify({ equipment: rows })) as PullResponse['changes'];
		return { ...nothing, cursor: `${++this.#seq}.-.bench.c`, more, changes };
	}
}

const transport = new MadeUp();
const db = new OfficeDatabase('bench', office, SCHEMA_VERSION);
const device = new Device(db, transport, {
	account: 'equipment',
	actor: () => ({ id: 'equipment', tokens: ['staff', 'duty:equipment', 'user:equipment'] }),
	build: 'bench'
});
const reading = new Reading(db);
let version = 0;
let pending = 0;

/** What something took, and the longest that the page could not draw meanwhile, milliseconds. */
interface Took {
	readonly time: number;
	readonly longestFrame: number;
}

async function timed(what: () => Promise<unknown>): Promise<Took> {
	let last = performance.now();
	let longestFrame = 0;
	let running = true;
	const frame = (now: number) => {
		longestFrame = Math.max(longestFrame, now - last);
		last = now;
		if (running) requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	const start = performance.now();
	await what();
	const time = performance.now() - start;
	await new Promise((resolve) => requestAnimationFrame(resolve));
	running = false;
	return { time, longestFrame };
}

const AT_ONCE = 5_000;

/** Tells of so many rows in pages, from the n-th on. */
function tell(rows: readonly AnyRow[]): void {
	for (let n = 0; n < rows.length; n += AT_ONCE) transport.pages.push(rows.slice(n, n + AT_ONCE));
}

const bench = {
	/** A first copy of so many rows. */
	async fill(rows: number): Promise<void> {
		tell(Array.from({ length: rows }, (_, n) => thing(n, 0)));
		await device.pull();
	},
	/** Does things here until so many wait to be sent. */
	async pend(entries: number): Promise<void> {
		for (; pending < entries; pending++) {
			const status = pending % 2 === 0 ? 'idle' : 'lent';
			await device.mutate(setEquipmentStatus, { equipment: `thing${pending * 7}`, status });
		}
	},
	/** A pull that brings so many changed rows, every 40th of them from under an own entry. */
	async pull(changes: number): Promise<Took> {
		version++;
		tell(Array.from({ length: changes }, (_, n) => thing(n % 40 === 0 ? n * 7 : 20_000 + n, version)));
		return timed(() => device.pull());
	},
	/** A search as the ledger does it. */
	search: (text: string): Promise<Took> => timed(() => reading.search(equipment, text, { limit: 50 }))
};

export type Bench = typeof bench;
declare global {
	interface Window {
		bench: Bench;
	}
}
window.bench = bench;
