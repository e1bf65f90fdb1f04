import { tmpdir } from 'node:os';
import { join } from 'node:path';

const whole = (name: string, fallback: number): number => {
	const value = Number(process.env[name] ?? fallback);
	if (!Number.isInteger(value) || value < 0) throw new Error(`${name} is no whole number: ${process.env[name]}`);
	return value;
};

/** How many runs, and the first one's seed: `npm run test:simulation -- --runs N --seed S`. */
export const RUNS = whole('SIMULATION_RUNS', 1_000);
export const FIRST_SEED = whole('SIMULATION_SEED', 1);

/** Which of the processes this is, among which the runs are dealt out: as many as the machine has cores. */
export const SHARE = whole('SIMULATION_SHARE', 0);
export const SHARES = whole('SIMULATION_SHARES', 1);

/** Where they put down what they have seen. */
export const TOGETHER = process.env.SIMULATION_TOGETHER ?? join(tmpdir(), `bantuo-lives-${process.pid}`);

/** The seeds of this process. They are dealt out by fours, since of four there are two of one office and one each of two. */
export function seedsOfThisShare(): number[] {
	const seeds = Array.from({ length: RUNS }, (_, n) => FIRST_SEED + n);
	return seeds.filter((_, n) => Math.floor(n / 4) % SHARES === SHARE);
}
