import { defineConfig } from 'vitest/config';

/** The commands as a person types them, each with a PocketBase of its own. */
export default defineConfig({
	test: {
		include: ['tests/setup/**/*.test.ts'],
		environment: 'node',
		fileParallelism: false,
		testTimeout: 180_000,
		hookTimeout: 60_000
	}
});
