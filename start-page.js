import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LINK = '<script src="/start.js"></script>';

/**
 * Writes the start script into the page: at a cold start the page would wait for the service worker to hand it out. The
 * server allows it by its hash.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where the adapter writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withStart(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const file = join(folder, 'index.html');
			const page = await readFile(file, 'utf8');
			if (!page.includes(LINK)) throw new Error(`the page has no ${LINK}`);
			const script = await readFile('static/start.js', 'utf8');
			await writeFile(
				file,
				page.replace(LINK, () => `<script>${script}</script>`)
			);
		}
	};
}
