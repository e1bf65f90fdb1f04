import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tools } from '../builds/run-tool';
import { root } from '../paths';
import { failure } from './failure';
import { prepared, type Outcome, type Part } from './part';
import { withReport } from './report-file';
import { runPrinting } from './run-printing';

/** What we need of Vitest's JSON report. */
export interface VitestReport {
	numPassedTests: number;
	testResults: {
		name: string;
		status: string;
		message?: string;
		assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[];
	}[];
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
	const failures = report.testResults.flatMap((file) => {
		const tests = file.assertionResults.filter((test) => test.status === 'failed');
		if (file.status === 'failed' && tests.length === 0) return [failure(relative(root, file.name), file.message)];
		return tests.map((test) =>
			failure(`${relative(root, file.name)} › ${test.fullName ?? ''}`, test.failureMessages?.[0])
		);
	});
	const failed = code !== 0 && failures.length === 0 ? 1 : failures.length;
	return { passed: report.numPassedTests, failed, failures };
}
