import { expect, test } from 'vitest';
import { seedsOfThisShare } from './seeds';
import { scenarioOf, simulate } from './simulate';

const seeds = seedsOfThisShare();

test.skipIf(seeds.length === 0)(
	'after every step a phone shows the office at its cursor and its own open entries; at the end all agree',
	async () => {
		const faults = new Map<string, number>();
		let runs = 0;
		for (const seed of seeds) {
			for (const [fault, times] of await simulate(scenarioOf(seed), seed))
				faults.set(fault, (faults.get(fault) ?? 0) + times);
			runs++;
		}
		const struck = [...faults].map(([fault, times]) => `${fault} ${times}`).join(', ');
		process.stdout.write(`${runs} runs, no violation; faults: ${struck}\n`);
		expect(runs).toBe(seeds.length);
	}
);
