/** Go's os.O_RDWR: Windows flushes no file that is open for reading only. */
const READ_AND_WRITE = 2;

/**
 * Returns when everything that was committed before has reached the disk. Called before anything is acknowledged.
 *
 * WAL alone waits for the disk at checkpoints only. With `PRAGMA synchronous = FULL` SQLite would wait within every
 * commit, and everybody's next push with it; here the log is flushed after the commit, by each request for itself and
 * at the same time as others write. What is in the log is the same, and so is what a power cut leaves of it.
 */
export function reachDisk(): void {
	const folder = $app.store().getOrSet('data folder', () => $os.openRoot($app.dataDir()));
	let log: PbOsFile;
	try {
		log = folder.openFile('data.db-wal', READ_AND_WRITE, 0);
	} catch (problem) {
		// SQLite removes the log when the last connection closes, after its pages have reached the database's own file.
		if (String(problem).includes('no such file') || String(problem).includes('cannot find the file')) return;
		throw problem;
	}
	try {
		log.sync();
	} finally {
		log.close();
	}
}
