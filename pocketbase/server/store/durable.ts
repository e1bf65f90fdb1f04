/** The connection that writes does not wait for the disk at its commits. */
export class NotDurable extends Error {
	constructor() {
		super('commits do not reach the disk');
		this.name = 'NotDurable';
	}
}

/**
 * Runs work that journals in a transaction whose commit waits for the disk; WAL alone does not at every commit. That
 * is a matter of the connection, not of the database, and cannot be set within a transaction. PocketBase opens a
 * new connection when the last has been idle, so the journal's own statement looks, and finding it so sends us back:
 * setting it before every push would queue for the one connection twice.
 */
export function durably(work: (tx: PbApp) => void): void {
	try {
		$app.runInTransaction(work);
	} catch (problem) {
		if (!(problem instanceof NotDurable)) throw problem;
		makeDurable();
		$app.runInTransaction(work);
	}
}

/** Lets the writing connection's commits wait for the disk from now on: before work that cannot be run twice. */
export function makeDurable(): void {
	$app.nonconcurrentDB().newQuery('PRAGMA synchronous = FULL').execute();
}
