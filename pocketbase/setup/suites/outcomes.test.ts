import { expect, test } from 'vitest';
import { playwrightOutcome } from './playwright';
import { vitestOutcome } from './vitest';

const passed = { name: 'good.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] };

test('tests that failed are counted once', () => {
	const broken = {
		status: 'failed',
		fullName: 'one and one',
		failureMessages: ['\u001b[31mexpected 3\u001b[39m\n\n at']
	};
	const file = { name: 'sum.test.ts', status: 'failed', assertionResults: [broken, { status: 'passed' }] };
	const report = { numPassedTests: 2, testResults: [passed, file] };
	expect(vitestOutcome(1, report)).toEqual({
		passed: 2,
		failed: 1,
		failures: ['sum.test.ts › one and one\n    expected 3\n     at']
	});
});

test('a test file that cannot be loaded is a failure', () => {
	const report = {
		numPassedTests: 1,
		testResults: [passed, { name: 'sum.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }]
	};
	expect(vitestOutcome(1, report)).toEqual({
		passed: 1,
		failed: 1,
		failures: ['sum.test.ts\n    no such module']
	});
});

test('a run that ends badly with every test passed is a failure', () => {
	const report = { numPassedTests: 1, testResults: [passed] };
	expect(vitestOutcome(1, report)).toMatchObject({ passed: 1, failed: 1 });
	expect(vitestOutcome(0, report)).toMatchObject({ passed: 1, failed: 0 });
});

test('a crash without any report is a failure', () => {
	expect(vitestOutcome(1, undefined)).toEqual({ passed: 0, failed: 1 });
	expect(playwrightOutcome(1, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('of the browser suite, skipped tests count neither way, and those that failed are named', () => {
	const stats = { expected: 5, flaky: 1, unexpected: 1, skipped: 3 };
	const spec = (title: string, status: string) => ({
		title,
		file: 'scan.spec.ts',
		line: 7,
		tests: [{ status, results: [{ error: { message: 'first try' } }, { error: { message: 'not there' } }] }]
	});
	const suites = [{ suites: [{ specs: [spec('finds', 'expected'), spec('reports', 'unexpected')] }] }];
	expect(playwrightOutcome(1, { stats, errors: [], suites })).toEqual({
		passed: 6,
		failed: 1,
		failures: ['scan.spec.ts:7 › reports\n    not there']
	});
});

test('a browser suite whose set-up fails is a failure', () => {
	const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
	expect(playwrightOutcome(1, { stats, errors: [{ message: 'global setup' }] })).toEqual({
		passed: 0,
		failed: 1,
		failures: ['outside of the tests\n    global setup']
	});
});
