const whole = (name: string, fallback: number): number => {
	const value = Number(process.env[name] ?? fallback);
	if (!Number.isInteger(value) || value < 0) throw new Error(`${name} is no whole number: ${process.env[name]}`);
	return value;
};

/** How many runs, and the first one's seed: `npm run test:simulation -- --runs N --seed S`. */
export const RUNS = whole('SIMULATION_RUNS', 1_000);
export const FIRST_SEED = whole('SIMULATION_SEED', 1);

/**
 * The seeds of this process: the runs are dealt out among as many as the machine has cores, in pairs, since odd and even
 * ones are of two offices.
 */
export function seedsOfThisShare(): number[] {
	const share = whole('SIMULATION_SHARE', 0);
	const shares = whole('SIMULATION_SHARES', 1);
	const seeds = Array.from({ length: RUNS }, (_, n) => FIRST_SEED + n);
	return seeds.filter((_, n) => Math.floor(n / 2) % shares === share);
}
