import { expect, test } from 'vitest';
import { ENOUGH_LIVES, STOREROOM_MUTATORS } from './office/storeroom/mutators';
import { seedsOfThisShare, SHARE, SHARES, TOGETHER } from './seeds';
import { isInStoreroom, scenarioOf, simulate } from './simulate';
import { addTo, applied, inALine, inLines, nothingYet, together } from './tally';

const seeds = seedsOfThisShare();
/** After so many lives of a process a line says how far it is. */
const SAID = 250;
const SHOWN = process.env.SIMULATION_LOG === 'all' ? STOREROOM_MUTATORS.length : 5;

test('after every step a phone shows the office at its cursor and its own open entries; at the end all agree', async () => {
	const [all, inStoreroom] = [nothingYet(), nothingYet()];
	for (const seed of seeds) {
		const tally = await simulate(scenarioOf(seed), seed);
		addTo(all, tally);
		if (isInStoreroom(seed)) addTo(inStoreroom, tally);
		if (all.lives % SAID === 0) process.stdout.write(`… ${all.lives} of ${seeds.length} lives, to seed ${seed}\n`);
	}
	process.stdout.write(`${inALine(all)}\n`);
	expect(all.lives).toBe(seeds.length);

	// Whoever ends last sees what all processes lived through.
	const storeroom = await together(TOGETHER, SHARE, SHARES, inStoreroom);
	if (!storeroom || storeroom.lives === 0) return;
	const seldom = inLines(storeroom.deeds, STOREROOM_MUTATORS).slice(0, SHOWN);
	process.stdout.write(`${storeroom.lives} storerooms; of their deeds were applied\n  ${seldom.join('\n  ')}\n`);
	const never = STOREROOM_MUTATORS.filter((name) => applied(storeroom.deeds, name) === 0);
	if (storeroom.lives >= ENOUGH_LIVES) expect(never, 'never applied, so nothing is proved of it').toEqual([]);
});
