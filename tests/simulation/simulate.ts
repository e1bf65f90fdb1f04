import { Random } from './random';
import type { Scenario } from './scenario';
import { MemoryServer, type Server } from './server';
import { Clock } from './clock';
import { realOffice } from './office/scenario';
import { storeroom } from './office/storeroom';
import { shrunk } from './shrink';
import type { Tally } from './tally';
import { trial } from './trial/scenario';
import { World } from './world';

/** How much of what happened is printed; all of it with SIMULATION_LOG=all. */
const LINES = process.env.SIMULATION_LOG === 'all' ? 100_000 : 40;

const MOST_STEPS = 80;

/** Odd seeds try everything the protocol must bear, even ones the office as it is, each other one its storeroom. */
export const scenarioOf = (seed: number): Scenario =>
	isInStoreroom(seed) ? storeroom(seed / 4) : seed % 2 === 1 ? trial : realOffice;

export const isInStoreroom = (seed: number): boolean => seed % 4 === 0;

/**
 * Runs one seed over an office in memory. Throws an error that tells what differed, in as few steps as show it, and how
 * to run it alone.
 */
export async function simulate(scenario: Scenario, seed: number): Promise<Tally> {
	const stack = Error.stackTraceLimit;
	try {
		// Refusals and aborts are a life's everyday events, and noting where each arose is dear.
		Error.stackTraceLimit = 0;
		return await live(scenario, seed, new Set());
	} catch (whole) {
		const fails = (skip: ReadonlySet<number>) =>
			live(scenario, seed, skip).then(
				() => false,
				() => true
			);
		const skip = await shrunk(MOST_STEPS, fails);
		Error.stackTraceLimit = Math.max(stack, 30);
		await live(scenario, seed, skip);
		throw whole;
	} finally {
		Error.stackTraceLimit = stack;
	}
}

/** One life. With steps left out the others stay what they are. */
export async function live(scenario: Scenario, seed: number, skip: ReadonlySet<number>): Promise<Tally> {
	const random = new Random(seed);
	const clock = new Clock();
	const server = new MemoryServer(scenario, random, () => clock.text);
	const steps = random.between(40, MOST_STEPS);
	const world = new World({ scenario, random, server, clock, steps, skip, opened: false });
	await telling(seed, world, `--runs 1 --seed ${seed} simulation.test`, () =>
		server.office.faults
			.filter(({ problem }) => !/locked|broken after/.test(String(problem)))
			.map(({ mutation, problem }) => `fault of ${mutation}: ${String(problem)}`)
	);
	return world.tally;
}

/** Runs one seed at an office that is open. */
export async function simulateAt(server: Server, scenario: Scenario, seed: number): Promise<void> {
	const random = new Random(seed);
	const clock = new Clock(Date.now());
	const world = new World({ scenario, random, server, clock, steps: random.between(30, 50), opened: true });
	await telling(seed, world, `--runs 1 --seed ${seed} real`, () => []);
}

async function telling(seed: number, world: World, again: string, faults: () => string[]): Promise<void> {
	try {
		await world.run();
	} catch (problem) {
		throw new Error(
			[
				`seed ${seed}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`,
				...faults(),
				...world.log.slice(-LINES),
				`Run it alone: npm run test:simulation -- ${again}`
			].join('\n'),
			{ cause: problem }
		);
	} finally {
		world.close();
	}
}
