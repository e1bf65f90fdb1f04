import { office } from '$lib/sync';

/** What this device holds of the office. Bytes; undefined where the browser does not say. */
export interface Held {
	readonly used: number | undefined;
	readonly free: number | undefined;
	readonly rows: number;
	readonly photos: number;
	readonly photoBytes: number;
	readonly program: number | undefined;
	/** All but photos and program. */
	readonly rest: number | undefined;
	readonly unsent: number;
	/** The browser has promised to clear nothing by itself. */
	readonly persisted: boolean;
}

/** Chromium also says what takes the room. */
type Estimate = StorageEstimate & { usageDetails?: { indexedDB?: number; caches?: number } };

export class Storage {
	held = $state.raw<Held>();

	async look(): Promise<void> {
		const { db } = office.device;
		const estimate: Estimate = (await navigator.storage?.estimate?.()) ?? {};
		const { usage, quota, usageDetails } = estimate;
		let photoBytes = 0;
		let photos = 0;
		await db._files.each(({ bytes }) => {
			photos++;
			photoBytes += bytes.byteLength;
		});
		const counts = await Promise.all(db.registry.entities.map((entity) => db.rows(entity).count()));
		this.held = {
			used: usage,
			free: usage !== undefined && quota !== undefined ? Math.max(0, quota - usage) : undefined,
			rows: counts.reduce((sum, count) => sum + count, 0),
			photos,
			photoBytes,
			program: usageDetails?.caches,
			rest: usageDetails?.indexedDB === undefined ? undefined : Math.max(0, usageDetails.indexedDB - photoBytes),
			unsent: await db._outbox.count(),
			persisted: (await navigator.storage?.persisted?.()) ?? false
		};
	}

	/** Asks the browser to clear nothing by itself. False: it would not promise. */
	async persist(): Promise<boolean> {
		const promised = (await navigator.storage?.persist?.()) ?? false;
		await this.look();
		return promised;
	}
}
