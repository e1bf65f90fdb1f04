import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Every share runs each n-th seed, in a process of its own. */
const shares = Math.max(1, Math.min(availableParallelism(), 8));
const together = join(tmpdir(), `bantuo-lives-${process.pid}`);

export default defineConfig({
	// The same one as in the product.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	test: {
		testTimeout: 0,
		hookTimeout: 120_000,
		// One for each core, and one that mostly waits for PocketBase.
		maxWorkers: shares + 1,
		// Every core has a share of its own: helpers of the collector would only take time from another one.
		execArgv: ['--max-semi-space-size=16', '--single-threaded-gc'],
		projects: [
			...Array.from({ length: shares }, (_, share) => ({
				extends: true as const,
				test: {
					name: `share ${share + 1} of ${shares}`,
					include: ['tests/simulation/simulation.test.ts'],
					env: { SIMULATION_SHARE: String(share), SIMULATION_SHARES: String(shares), SIMULATION_TOGETHER: together }
				}
			})),
			{ extends: true as const, test: { name: 'real', include: ['tests/simulation/real.test.ts'] } }
		]
	}
});
