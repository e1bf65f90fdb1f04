import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths';

/** Milliseconds of quiet after a change: an editor saves, a formatter saves again. */
const quiet = 250;

/**
 * Calls `react` after something changed in one of the folders (paths from the root), never twice at a time; what
 * changes meanwhile leads to one more call.
 *
 * @param fail gets what `react` throws: watching goes on
 * @returns ends the watching
 */
export function onChange(folders: string[], react: () => Promise<void>, fail: (error: unknown) => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	let busy = false;
	const changed = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (busy) return changed();
			busy = true;
			void react()
				.catch(fail)
				.finally(() => (busy = false));
		}, quiet);
	};
	const watchers = folders
		.map((folder) => join(root, folder))
		.filter((folder) => existsSync(folder))
		.map((folder) => watch(folder, { recursive: true }, changed));
	return () => {
		clearTimeout(timer);
		for (const watcher of watchers) watcher.close();
	};
}
