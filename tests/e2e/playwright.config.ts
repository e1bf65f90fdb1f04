import { defineConfig } from 'playwright/test';

/** The longest ones go first: one of them begun last would keep all but one worker waiting. */
const LONG = ['supplies-workflow', 'pictures', 'supplies-offline', 'disposal'].map((name) => `${name}.spec.ts`);

/** Every test has an office and browsers of its own, so tests run side by side; nothing is retried. */
export default defineConfig({
	testDir: '.',
	projects: [
		{ name: 'long', testMatch: LONG },
		{ name: 'others', testMatch: '*.spec.ts', testIgnore: LONG }
	],
	outputDir: '../../test-results/e2e',
	fullyParallel: true,
	// One more than the cores of a small machine: what can be undone is not sent for five seconds, and tests wait for it.
	workers: 3,
	retries: 0,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	globalSetup: './support/template.ts',
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']]
});
