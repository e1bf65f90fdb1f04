import { rawOf, rawTransaction, type RawDatabase } from './fake-indexeddb';

/** What happens to a disk at one of its next requests. `kill`: the program ends there. `full`: no room, once. */
export type DiskFault = 'kill' | 'full';

/**
 * A phone's disk, where a fault can be set to strike at the n-th request to IndexedDB from now. Nothing of a killed
 * program goes on: its open transactions are rolled back, as a browser does it, and whatever it still asks for fails.
 */
export class Disk {
	/** The program has been killed and not started again. */
	isDead = false;
	#armed = false;
	#due: { fault: DiskFault; in: number } | undefined;
	readonly #database: RawDatabase;

	constructor(database: IDBDatabase) {
		this.#database = rawOf(database);
		disks.set(this.#database, this);
	}

	/** Sets the fault to strike at the n-th request from now, 1 for the next. */
	arm(fault: DiskFault, requests: number): void {
		this.#armed = true;
		this.#due = { fault, in: requests };
	}

	/** The fault that was set has struck, and was not taken back since. */
	get hasStruck(): boolean {
		return this.#armed && this.#due === undefined;
	}

	/** Takes a fault back that has not struck. True: it had. */
	disarm(): boolean {
		const struck = this.hasStruck;
		this.#armed = false;
		this.#due = undefined;
		return struck;
	}

	/** Called before every request. */
	asked(request: { operation(): unknown }): void {
		if (this.isDead) throw new Killed();
		if (!this.#due || --this.#due.in > 0) return;
		const { fault } = this.#due;
		this.#due = undefined;
		if (fault === 'kill') this.#kill();
		request.operation = () => {
			throw new DOMException('no room on this disk', 'QuotaExceededError');
		};
	}

	#kill(): never {
		this.isDead = true;
		for (const transaction of [...this.#database.transactions])
			if (transaction._state !== 'finished') transaction._abort('AbortError');
		throw new Killed();
	}
}

/** What a killed program meets wherever it goes on. */
export class Killed extends Error {
	constructor() {
		super('the program was killed');
		this.name = 'AbortError';
	}
}

const disks = new WeakMap<RawDatabase, Disk>();

const plain = rawTransaction._execRequestAsync;
rawTransaction._execRequestAsync = function (request) {
	disks.get(this.db._rawDatabase)?.asked(request);
	return plain.call(this, request);
};
