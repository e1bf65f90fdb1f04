import { totalmem } from 'node:os';

const MiB = 1024 ** 2;
/** What one VM keeps once it has met every rule of the office, rounded up. */
const PER_VM = 12 * MiB;

export interface ServerMemory {
	/** JavaScript VMs kept: as many requests as are answered at once. Past them every request builds a VM to throw away. */
	readonly hooksPool: number;
	/** For GOMEMLIMIT, in bytes: from here on Go walks its heap however often it takes. */
	readonly limit: number;
}

/**
 * How much of this machine the server may take. Go's limit has to lie well above what the VMs keep: next to it half of
 * every push goes into walking the heap.
 *
 * @param memory of the machine or container, bytes
 */
export function serverMemory(memory = ownMemory()): ServerMemory {
	const limit = within(512 * MiB, memory * 0.4, 2048 * MiB);
	return { limit, hooksPool: within(8, Math.floor(limit / 2 / PER_VM), 64) };
}

const within = (least: number, value: number, most: number) => Math.round(Math.min(most, Math.max(least, value)));

/** 0 and absurdly large both mean that nothing holds this process in. */
const ownMemory = () => Math.min(totalmem(), process.constrainedMemory?.() || Number.MAX_SAFE_INTEGER);
