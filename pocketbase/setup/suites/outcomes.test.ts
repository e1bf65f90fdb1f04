import { expect, test } from 'vitest';
import { playwrightOutcome } from './playwright';
import { vitestOutcome } from './vitest';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };

test('tests that failed are counted once', () => {
	const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
	const report = { numPassedTests: 2, numFailedTests: 1, testResults: [passed, file] };
	expect(vitestOutcome(1, report)).toEqual({ passed: 2, failed: 1 });
});

test('a test file that cannot be loaded is a failure', () => {
	const report = {
		numPassedTests: 1,
		numFailedTests: 0,
		testResults: [passed, { status: 'failed', assertionResults: [] }]
	};
	expect(vitestOutcome(1, report)).toEqual({ passed: 1, failed: 1 });
});

test('a run that ends badly with every test passed is a failure', () => {
	const report = { numPassedTests: 1, numFailedTests: 0, testResults: [passed] };
	expect(vitestOutcome(1, report)).toEqual({ passed: 1, failed: 1 });
	expect(vitestOutcome(0, report)).toEqual({ passed: 1, failed: 0 });
});

test('a crash without any report is a failure', () => {
	expect(vitestOutcome(1, undefined)).toEqual({ passed: 0, failed: 1 });
	expect(playwrightOutcome(1, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('of the browser suite, skipped tests count neither way', () => {
	const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
	expect(playwrightOutcome(1, { stats, errors: [] })).toEqual({ passed: 6, failed: 2 });
});

test('a browser suite whose set-up fails is a failure', () => {
	const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
	expect(playwrightOutcome(1, { stats, errors: [{ message: 'global setup' }] })).toEqual({ passed: 0, failed: 1 });
});
