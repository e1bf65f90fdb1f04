// Loaded by PocketBase at start. A handler is turned into text and runs in a VM of a pool: all it knows is `e`, so
// each requires its bundle there. Console commands alone run in the engine that loads this file.

routerAdd('POST', '/api/office/push', (e) => require(`${__hooks}/write.js`).push(e), $apis.skipSuccessActivityLog());
routerAdd('GET', '/api/office/pull', (e) => require(`${__hooks}/read.js`).pull(e), $apis.skipSuccessActivityLog());
routerAdd('GET', '/api/office/health', (e) => require(`${__hooks}/read.js`).health(e), $apis.skipSuccessActivityLog());

/** Runs a command of the domain's bundle; what it throws is one sentence on the error output, and exit code 1. */
function command(use: string, short: string, run: (args: string[]) => string): void {
	$app.rootCmd.addCommand(
		new Command({
			use,
			short,
			run: (command, args) => {
				try {
					// console.log would put the time before it.
					const said = run(args);
					if (said !== '') command.outOrStdout().write(toBytes(`${said}\n`));
				} catch (problem) {
					const trace = problem instanceof Error ? problem.stack : undefined;
					command.outOrStderr().write(toBytes(`${trace ?? String(problem)}\n`));
					$os.exit(1);
				}
			}
		})
	);
}

command('office-seed FILE', 'Moves the entries and passwords of a file into the office', ([file = '']) =>
	require(`${__hooks}/write.js`).seed(file)
);
