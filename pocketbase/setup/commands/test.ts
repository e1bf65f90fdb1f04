import { exitCodeOf, stopAsked } from '../children';
import { say } from '../progress';
import { messagesCompiled } from '../builds/messages';
import { checkPart, generate, lintPart } from '../suites/check';
import type { Part } from '../suites/part';
import { playwrightSuite } from '../suites/playwright';
import { chromiumPart, clientPart, pocketbasePart } from '../suites/prepare';
import { runParts } from '../suites/run-parts';
import { simulationConfig } from '../suites/simulation';
import { vitestSuite } from '../suites/vitest';

const parts: Part[] = [
	pocketbasePart,
	checkPart,
	lintPart,
	vitestSuite({ name: 'unit' }, 'vite.config.ts', messagesCompiled),
	clientPart,
	chromiumPart,
	vitestSuite({ name: 'simulation', after: ['pocketbase'] }, simulationConfig),
	vitestSuite({ name: 'server', after: ['pocketbase', 'client'] }, 'tests/server/vitest.config.ts'),
	vitestSuite({ name: 'setup', after: ['pocketbase', 'client'] }, 'tests/setup/vitest.config.ts'),
	playwrightSuite({ name: 'e2e', after: ['pocketbase', 'client', 'chromium'], alone: true })
];

/** Everything. The last line is `N passed, N failed`. */
export async function run(): Promise<number> {
	let stoppedBy: NodeJS.Signals | undefined;
	void stopAsked().then((signal) => (stoppedBy = signal));
	const width = Math.max(...parts.map((part) => part.name.length));
	const print = (part: string, line: string) => say(`${part.padEnd(width)} │ ${line}`);

	if (!(await generate((line) => print('generate', line))))
		say('svelte-kit sync failed; what needs its types will too');
	const results = await runParts(parts, print, () => stoppedBy !== undefined);
	if (stoppedBy) {
		say(`Stopped by ${stoppedBy}.`);
		return exitCodeOf(stoppedBy);
	}

	for (const { name, failures = [] } of results) for (const told of failures) say(`\n${name} failed: ${told}`);
	say('');
	for (const { name, passed, failed, seconds } of results)
		say(`${name.padEnd(width)}   ${passed} passed, ${failed} failed   ${seconds} s`);
	const passed = results.reduce((sum, result) => sum + result.passed, 0);
	const failed = results.reduce((sum, result) => sum + result.failed, 0);
	say('');
	say(`${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}
