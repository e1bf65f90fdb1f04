import { runLoudly } from '../builds/run-loudly';
import { tools } from '../builds/run-tool';
import { findPocketBase } from '../pocketbase-binary';
import { simulationArguments, simulationConfig } from '../suites/simulation';

/** The simulation; `--runs N`, `--seed S`. Further arguments go to Vitest. */
export async function run(args: string[]): Promise<number> {
	const { environment, rest } = simulationArguments(args);
	await findPocketBase();
	return runLoudly([...tools.vitest, 'run', `--config=${simulationConfig}`, ...rest], environment);
}
