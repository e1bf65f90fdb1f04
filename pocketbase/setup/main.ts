import { note } from './progress';

/**
 * One file a command. `run` gets what was typed after the command, and returns the exit code; what it throws is
 * printed as a sentence.
 */
interface Command {
	run(args: string[]): Promise<number>;
}

const commands: Record<string, () => Promise<Command>> = {
	demo: () => import('./commands/demo'),
	start: () => import('./commands/start'),
	dev: () => import('./commands/dev'),
	test: () => import('./commands/test'),
	check: () => import('./commands/check'),
	'test:unit': () => import('./commands/test-unit'),
	'test:server': () => import('./commands/test-server'),
	'test:e2e': () => import('./commands/test-e2e'),
	'test:simulation': () => import('./commands/test-simulation'),
	migration: () => import('./commands/migration'),
	superuser: () => import('./commands/superuser'),
	verify: () => import('./commands/verify'),
	bench: () => import('./commands/bench')
};

const [typed = '', ...rest] = process.argv.slice(2);
process.exitCode = await runCommand(typed, rest);

async function runCommand(name: string, args: string[]): Promise<number> {
	const load = commands[name];
	if (!load) {
		note(`There is no command “${name}”. Commands: ${Object.keys(commands).join(', ')}`);
		return 1;
	}
	try {
		const command = await load();
		return await command.run(args);
	} catch (error) {
		note(`\n${sentence(error)}`);
		return 1;
	}
}

/** Our own errors say what happened and what to do; of others the place matters. */
function sentence(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.constructor === Error || error.name === 'PortTaken' ? error.message : (error.stack ?? error.message);
}
