import { expect, test } from 'vitest';
import { simulationArguments } from './simulation';

test('runs and seed travel in the environment, the rest goes to Vitest', () => {
	expect(simulationArguments(['--runs', '20', '--seed=7', '-t', 'agree'])).toEqual({
		environment: { SIMULATION_RUNS: '20', SIMULATION_SEED: '7' },
		rest: ['-t', 'agree']
	});
});

test('without options nothing is set', () => {
	expect(simulationArguments([])).toEqual({ environment: {}, rest: [] });
});

test('a seed that is no number is refused', () => {
	expect(() => simulationArguments(['--seed', 'seven'])).toThrow('not a whole number');
});
