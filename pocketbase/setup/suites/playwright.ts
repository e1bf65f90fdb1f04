import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../builds/run-tool';
import { root } from '../paths';
import { browsersForTests } from './chromium';
import { failure } from './failure';
import { prepared, type Outcome, type Part } from './part';
import { withReport } from './report-file';
import { runPrinting } from './run-printing';

export const playwrightConfig = 'tests/e2e/playwright.config.ts';

/** What we need of Playwright's JSON report. */
export interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: { message?: string }[];
	suites?: PlaywrightSuite[];
}

interface PlaywrightSuite {
	specs?: { title: string; file: string; line: number; tests: PlaywrightTest[] }[];
	suites?: PlaywrightSuite[];
}

interface PlaywrightTest {
	status: string;
	results: { error?: { message?: string } }[];
}

/** The browser suite. */
export function playwrightSuite(part: Omit<Part, 'run'>): Part {
	return {
		...part,
		async run(print) {
			if (!existsSync(join(root, playwrightConfig))) {
				print('no tests');
				return prepared;
			}
			const browsers = await browsersForTests();
			const { code, report } = await withReport<PlaywrightReport>((file) =>
				runPrinting(
					[...tools.playwright, 'test', `--config=${playwrightConfig}`, '--reporter=list,json', '--pass-with-no-tests'],
					print,
					{ ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
				)
			);
			return playwrightOutcome(code, report);
		}
	};
}

/** A test that passed only when repeated counts as passed (its trace is kept); errors outside tests as one failure. */
export function playwrightOutcome(code: number, report: PlaywrightReport | undefined): Outcome {
	if (!report) return { passed: 0, failed: 1 };
	const { expected, flaky, unexpected } = report.stats;
	const outside = report.errors.length > 0 || code !== 0;
	return {
		passed: expected + flaky,
		failed: unexpected === 0 && outside ? 1 : unexpected,
		failures: [
			...report.errors.map(({ message }) => failure('outside of the tests', message)),
			...(report.suites ?? []).flatMap(failuresIn)
		]
	};
}

function failuresIn(suite: PlaywrightSuite): string[] {
	const own = (suite.specs ?? []).flatMap(({ file, line, title, tests }) =>
		tests
			.filter((test) => test.status === 'unexpected')
			.map((test) => failure(`${file}:${line} › ${title}`, test.results.at(-1)?.error?.message))
	);
	return [...own, ...(suite.suites ?? []).flatMap(failuresIn)];
}
