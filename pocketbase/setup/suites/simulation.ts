import { parseArgs } from 'node:util';

export const simulationConfig = 'tests/simulation/vitest.config.ts';

/**
 * Takes `--runs N` and `--seed S` out of the arguments: Vitest knows no options of ours, so they travel in the
 * environment.
 *
 * @returns the environment, and the arguments left for Vitest
 * @throws when one of them is not a whole number
 */
export function simulationArguments(args: string[]): { environment: NodeJS.ProcessEnv; rest: string[] } {
	const { values, tokens } = parseArgs({
		args,
		options: { runs: { type: 'string' }, seed: { type: 'string' } },
		strict: false,
		tokens: true
	});
	const taken = new Set<number>();
	for (const token of tokens) {
		if (token.kind !== 'option' || (token.name !== 'runs' && token.name !== 'seed')) continue;
		taken.add(token.index);
		if (!token.inlineValue) taken.add(token.index + 1);
	}
	return {
		environment: { ...whole('SIMULATION_RUNS', values.runs), ...whole('SIMULATION_SEED', values.seed) },
		rest: args.filter((_, index) => !taken.has(index))
	};
}

function whole(name: string, value: unknown): NodeJS.ProcessEnv {
	if (value === undefined) return {};
	if (typeof value !== 'string' || !/^\d+$/.test(value))
		throw new Error(`${name}: “${String(value)}” is not a whole number.`);
	return { [name]: value };
}
