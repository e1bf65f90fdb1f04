import { office, type Keeping } from '$lib/sync';
import { kindOf, KINDS, type Kind } from '../older';

/** Rows of one kind on this device, and about how much they take, bytes. */
export interface HeldKind {
	readonly kind: Kind;
	readonly rows: number;
	readonly bytes: number;
}

/** What this device holds of the office. Bytes; undefined where the browser does not say. */
export interface Held {
	readonly used: number | undefined;
	readonly free: number | undefined;
	readonly kinds: readonly HeldKind[];
	/** All kinds together. */
	readonly records: number;
	readonly recordBytes: number;
	readonly photos: number;
	readonly photoBytes: number;
	readonly program: number | undefined;
	readonly unsent: number;
	/** With the photos that go with them. */
	readonly unsentBytes: number;
	/** The browser has promised to clear nothing by itself. */
	readonly persisted: boolean;
}

/** Chromium also says what takes the room. */
type Estimate = StorageEstimate & { usageDetails?: { indexedDB?: number; caches?: number } };

/** So many rows are measured, and the others taken to be like them. */
const MEASURED = 40;

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).byteLength;

export class Storage {
	held = $state.raw<Held>();

	async look(): Promise<void> {
		const { db } = office.device;
		const estimate: Estimate = (await navigator.storage?.estimate?.()) ?? {};
		const { usage, quota, usageDetails } = estimate;
		let [photos, photoBytes, unsent, unsentBytes] = [0, 0, 0, 0];
		await db._files.each(({ bytes, sent }) => {
			if (sent) [photos, photoBytes] = [photos + 1, photoBytes + bytes.byteLength];
			else unsentBytes += bytes.byteLength;
		});
		await db._pictures.each(({ bytes }) => {
			[photos, photoBytes] = [photos + 1, photoBytes + bytes.byteLength];
		});
		await db._outbox.each((entry) => {
			unsent++;
			unsentBytes += sizeOf(entry);
		});
		const kinds = await this.#kinds();
		const sum = (of: 'rows' | 'bytes') => kinds.reduce((all, kind) => all + kind[of], 0);
		const inDatabase = usageDetails?.indexedDB;
		this.held = {
			used: usage,
			free: usage !== undefined && quota !== undefined ? Math.max(0, quota - usage) : undefined,
			kinds,
			records: sum('rows'),
			// With what the browser needs to keep them, where it says so.
			recordBytes: Math.max(sum('bytes'), (inDatabase ?? 0) - photoBytes - unsentBytes),
			photos,
			photoBytes,
			program: usageDetails?.caches,
			unsent,
			unsentBytes,
			persisted: (await navigator.storage?.persisted?.()) ?? false
		};
	}

	/** Asks the browser to clear nothing by itself. False: it would not promise. */
	async persist(): Promise<boolean> {
		const promised = (await navigator.storage?.persist?.()) ?? false;
		await this.look();
		return promised;
	}

	async #kinds(): Promise<HeldKind[]> {
		const { db } = office.device;
		const held = new Map<Kind, { rows: number; bytes: number }>();
		for (const entity of db.registry.entities) {
			const rows = await db.rows(entity).count();
			if (rows === 0) continue;
			const some = await db.rows(entity).limit(MEASURED).toArray();
			const size = sizeOf(some) / some.length;
			const before = held.get(kindOf(entity.name)) ?? { rows: 0, bytes: 0 };
			held.set(kindOf(entity.name), { rows: before.rows + rows, bytes: before.bytes + rows * size });
		}
		return KINDS.flatMap((kind) => {
			const found = held.get(kind);
			return found ? [{ kind, ...found }] : [];
		});
	}
}

/** How far several entities have come that are held past their time together. */
export function progressOf(keeping: Keeping, entities: readonly string[]) {
	const kept = entities.flatMap((name) => keeping[name] ?? []);
	return {
		on: kept.length === entities.length && entities.length > 0,
		done: kept.every((one) => one.done),
		fetched: kept.reduce((sum, one) => sum + one.fetched, 0),
		left: kept.reduce((sum, one) => sum + one.left, 0)
	};
}
