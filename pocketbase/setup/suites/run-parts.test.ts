import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { prepared, type Part } from './part';
import { runParts } from './run-parts';

const log: string[] = [];
const part = (name: string, more: Partial<Part> = {}): Part => ({
	name,
	async run() {
		log.push(`${name} begins`);
		await pause(20);
		log.push(`${name} ends`);
		return { passed: 1, failed: 0 };
	},
	...more
});

async function run(parts: Part[], stopped = () => false) {
	log.length = 0;
	const printed: string[] = [];
	const results = await runParts(parts, (name, line) => printed.push(`${name}: ${line}`), stopped);
	return { results, printed };
}

test('two parts run at a time', async () => {
	await run([part('a'), part('b'), part('c')]);
	expect(log.slice(0, 3)).toEqual(['a begins', 'b begins', 'a ends']);
	expect(log.indexOf('c begins')).toBeGreaterThan(log.indexOf('a ends'));
});

test('a part waits for those it needs', async () => {
	await run([part('server', { after: ['pocketbase'] }), part('pocketbase')]);
	expect(log).toEqual(['pocketbase begins', 'pocketbase ends', 'server begins', 'server ends']);
});

test('a part that must be alone is', async () => {
	await run([part('a'), part('browser', { alone: true }), part('c')]);
	expect(log.slice(log.indexOf('browser begins'), log.indexOf('browser ends') + 1)).toEqual([
		'browser begins',
		'browser ends'
	]);
});

test('a part that crashes counts as one failure, and so does each that needs it', async () => {
	const crash = part('pocketbase', {
		run: async () => {
			throw new Error('no network');
		}
	});
	const { results, printed } = await run([crash, part('server', { after: ['pocketbase'] }), part('unit')]);
	const failed = Object.fromEntries(results.map((result) => [result.name, result.failed]));
	expect(failed).toEqual({ pocketbase: 1, server: 1, unit: 0 });
	expect(printed).toEqual(['pocketbase: no network', 'server: not run: pocketbase failed']);
});

test('what only prepares is not counted when it works', async () => {
	const { results } = await run([part('client', { run: async () => prepared })]);
	expect(results).toMatchObject([{ passed: 0, failed: 0 }]);
});

test('after a stop nothing more is begun', async () => {
	let stopped = false;
	const first = part('a', {
		run: async () => {
			stopped = true;
			return prepared;
		}
	});
	const { results } = await run([first, part('b', { after: ['a'] })], () => stopped);
	expect(results.map((result) => result.name)).toEqual(['a']);
});
