import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../builds/run-tool';
import { root } from '../paths';
import { prepared, type Outcome, type Part } from './part';
import { withReport } from './report-file';
import { runPrinting } from './run-printing';

/** What we need of Vitest's JSON report. */
export interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * A suite that Vitest runs.
 *
 * @param config path of its configuration from the root; where that file is not there, the suite has no tests
 */
export function vitestSuite(part: Omit<Part, 'run'>, config: string, environment: NodeJS.ProcessEnv = {}): Part {
	return {
		...part,
		async run(print) {
			if (!existsSync(join(root, config))) {
				print('no tests');
				return prepared;
			}
			const { code, report } = await withReport<VitestReport>((file) =>
				runPrinting(
					[
						...tools.vitest,
						'run',
						`--config=${config}`,
						'--passWithNoTests',
						'--reporter=default',
						'--reporter=json',
						`--outputFile.json=${file}`
					],
					print,
					environment
				)
			);
			return vitestOutcome(code, report);
		}
	};
}

/** Counts a test file that could not be loaded as one failure, and a run that ended badly without any as one. */
export function vitestOutcome(code: number, report: VitestReport | undefined): Outcome {
	if (!report) return { passed: 0, failed: code === 0 ? 0 : 1 };
	const unloaded = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
	).length;
	const failed = report.numFailedTests + unloaded;
	return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
