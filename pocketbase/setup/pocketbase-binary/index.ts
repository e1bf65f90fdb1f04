import { homedir } from 'node:os';
import { join } from 'node:path';

/** Provisional: POCKETBASE or the cache; the other ways of getting it follow. */
export async function findPocketBase(): Promise<string> {
	return process.env.POCKETBASE ?? join(homedir(), '.cache/bantuo/pocketbase-0.40.4/pocketbase');
}
