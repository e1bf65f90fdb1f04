import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Lets one process at a time do `work`, over all processes of this machine that name the same folder.
 *
 * @param folder made while the work is being done; one left behind by a process that died is taken over
 * @param onWait told once when another process is at it
 */
export async function oneAtATime<T>(folder: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
	const owner = join(folder, 'pid');
	for (let waited = false; !(await take(folder)); waited = true) {
		if (!waited) onWait();
		await pause(300);
		if (!(await ownerLives(owner))) await rm(folder, { recursive: true, force: true });
	}
	try {
		await writeFile(owner, String(process.pid));
		return await work();
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function take(folder: string): Promise<boolean> {
	try {
		await mkdir(folder);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

async function ownerLives(file: string): Promise<boolean> {
	const pid = Number(await readFile(file, 'utf8').catch(() => '')); // written a moment after the folder
	if (!pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM'; // there, but another user's
	}
}
