import { expect, test } from 'vitest';
import { seedsOfThisShare } from './seeds';
import { scenarioOf, simulate } from './simulate';

const seeds = seedsOfThisShare();

test.skipIf(seeds.length === 0)(
	'after every step a phone shows the office at its cursor and its own open entries; at the end all agree',
	async () => {
		let runs = 0;
		for (const seed of seeds) {
			await simulate(scenarioOf(seed), seed);
			runs++;
		}
		expect(runs).toBe(seeds.length);
	}
);
