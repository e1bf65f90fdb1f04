import { afterAll, beforeAll, test } from 'vitest';
import { realOffice } from './office/scenario';
import { storeroom } from './office/storeroom';
import { RealServer } from './real/server';
import { command, Template } from './real/template';
import { FIRST_SEED, RUNS } from './seeds';
import { simulateAt } from './simulate';

/** A server lives through a few seeds, one after the other: a later one begins in an office with a past. */
const SEEDS_A_SERVER = 5;
const SEEDS = Array.from({ length: Math.min(RUNS, 50) }, (_, n) => FIRST_SEED + n);

let template: Template;
beforeAll(async () => {
	template = await Template.make();
}, 120_000);
afterAll(() => template.remove());

test.each(servers())('phones and a real PocketBase agree from seed $first on', async ({ first, seeds }) => {
	const office = await template.serve(`from-${first}`);
	try {
		const server = new RealServer(office.url, realOffice, 'lin');
		await server.open();
		for (const seed of seeds) await simulateAt(server, seed % 2 === 0 ? storeroom(seed / 2) : realOffice, seed);
		await command(office.dir, ['office-verify']);
	} finally {
		await office.stop();
	}
});

function servers(): { first: number; seeds: number[] }[] {
	return SEEDS.filter((_, n) => n % SEEDS_A_SERVER === 0).map((first) => ({
		first,
		seeds: SEEDS.filter((seed) => seed >= first && seed < first + SEEDS_A_SERVER)
	}));
}
