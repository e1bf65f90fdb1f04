import { defineConfig } from 'playwright/test';

/** Every test has an office and browsers of its own, so tests run side by side; nothing is retried. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results/e2e',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	globalSetup: './support/template.ts',
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']]
});
