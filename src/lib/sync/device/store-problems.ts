/** A problem of the local store as Dexie hands it on: what the browser threw lies under it. */
interface Wrapped {
	readonly name?: string;
	readonly inner?: unknown;
	/** Of a bulk operation: one for each row that failed. */
	readonly failures?: readonly unknown[];
}

function isNamed(problem: unknown, names: readonly string[]): boolean {
	if (typeof problem !== 'object' || problem === null) return false;
	const { name = '', inner, failures = [] } = problem as Wrapped;
	return names.includes(name) || isNamed(inner, names) || failures.some((failure) => isNamed(failure, names));
}

/** The browser gives this site no more room on the device. */
export const isFull = (problem: unknown): boolean => isNamed(problem, ['QuotaExceededError']);

/** The database was closed under us: taken away by a log-out in another tab, or opened by a newer program. */
export const isClosed = (problem: unknown): boolean => isNamed(problem, ['DatabaseClosedError', 'VersionError']);
