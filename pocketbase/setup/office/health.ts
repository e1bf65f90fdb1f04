import { setTimeout as pause } from 'node:timers/promises';
import type { PocketBaseProcess } from './process';

/**
 * Waits until the server answers.
 *
 * @param patience milliseconds; a first start that runs every migration on a slow machine stays well below the default
 * @throws when the process ends first (with what it printed) or does not answer in time
 */
export async function untilHealthy(server: PocketBaseProcess, url: string, patience = 60_000): Promise<void> {
	const deadline = Date.now() + patience;
	while (Date.now() < deadline) {
		if (!server.alive) throw new Error(`PocketBase ${await server.ended}.\n${server.output}`);
		if (await answers(`${url}/api/health`)) return;
		await pause(40);
	}
	throw new Error(`PocketBase did not answer at ${url} within ${patience / 1000} s.\n${server.output}`);
}

/**
 * Lets every VM of the pool load its bundles now, instead of under the first people's requests: as many requests at
 * once as there are VMs, each holding one. A server that ends meanwhile is no error here: its end is told elsewhere.
 */
export async function warm(url: string, hooksPool: number): Promise<void> {
	const request = () => answers(`${url}/api/office/health?warm=1`);
	await Promise.all(Array.from({ length: hooksPool }, request));
}

async function answers(address: string): Promise<boolean> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(20_000), redirect: 'manual' });
		await response.arrayBuffer();
		// Led on to https: it is there.
		return response.status < 400;
	} catch {
		return false; // not listening yet
	}
}
