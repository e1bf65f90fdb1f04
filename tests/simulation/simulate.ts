import { Random } from './random';
import type { Scenario } from './scenario';
import { MemoryServer } from './server';
import { realOffice } from './office/scenario';
import { trial } from './trial/scenario';
import { Clock, World } from './world';

/** How much of what happened is printed; all of it with SIMULATION_LOG=all. */
const LINES = process.env.SIMULATION_LOG === 'all' ? 100_000 : 40;

/** Odd seeds try everything the protocol must bear, even ones the office as it is. */
export const scenarioOf = (seed: number): Scenario => (seed % 2 === 1 ? trial : realOffice);

/** Runs one seed. Throws an error that tells the seed, the last steps and how to run it alone. */
export async function simulate(scenario: Scenario, seed: number): Promise<void> {
	const random = new Random(seed);
	const clock = new Clock();
	const server = new MemoryServer(scenario, random, () => clock.text);
	const world = new World({ scenario, random, server, clock, steps: random.between(40, 80) });
	try {
		await world.run();
	} catch (problem) {
		const faults = server.office.faults.filter(({ problem }) => !/locked|broken after/.test(String(problem)));
		throw new Error(
			[
				`seed ${seed}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`,
				...faults.map((fault) => `fault of ${fault.mutation}: ${String(fault.problem)}`),
				...world.log.slice(-LINES),
				`Run it alone: npm run test:simulation -- --runs 1 --seed ${seed}`
			].join('\n')
		);
	} finally {
		await world.close();
	}
}
