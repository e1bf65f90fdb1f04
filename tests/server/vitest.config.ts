import { defineConfig } from 'vitest/config';

/** One real PocketBase for the whole suite; tests make rows and people of their own. */
export default defineConfig({
	test: {
		include: ['tests/server/**/*.test.ts'],
		globalSetup: 'tests/server/support/global-setup.ts',
		environment: 'node',
		fileParallelism: false,
		isolate: false,
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
