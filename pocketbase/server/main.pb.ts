// Loaded by PocketBase at start. A handler is turned into text and runs in a VM of a pool: all it knows is `e`, and
// $write and $read, for which the build puts `require` of the bundle there. Console commands alone run in the engine
// that loads this file.
import { entities, kept } from 'office:statements';

const silent = $apis.skipSuccessActivityLog();
const MEGABYTE = 1_048_576;

routerAdd('POST', '/api/office/push', (e) => $write.push(e), silent);
routerAdd('GET', '/api/office/pull', (e) => $read.pull(e), silent, $apis.gzip());
routerAdd('GET', '/api/office/rows/{entity}', (e) => $read.rows(e), silent, $apis.gzip());
routerAdd('PUT', '/api/office/files/{id}', (e) => $read.putFile(e), silent, $apis.bodyLimit(11 * MEGABYTE));
routerAdd('GET', '/api/office/files/{id}', (e) => $read.getFile(e), silent);
routerAdd('POST', '/api/office/report', (e) => $write.report(e), silent, $apis.bodyLimit(3 * MEGABYTE));
routerAdd('GET', '/api/office/label/{code}', (e) => $write.label(e), silent);
routerAdd('POST', '/api/office/presence', (e) => $read.presence(e), silent);
routerAdd('POST', '/api/office/device', (e) => $read.device(e), silent, $apis.bodyLimit(1_000));
routerAdd('POST', '/api/office/outgoing', (e) => $write.outgoing(e), silent);
routerAdd('POST', '/api/office/setup', (e) => $write.setUp(e), silent);
routerAdd('POST', '/api/office/accounts/{id}/password', (e) => $write.newPassword(e), silent);
routerAdd('POST', '/api/office/sessions/end', (e) => $write.endSessions(e), silent);
routerAdd('POST', '/api/office/pairings', (e) => $write.startPairing(e), silent, $apis.bodyLimit(1_000));
routerAdd('POST', '/api/office/pair', (e) => $write.pair(e), silent, $apis.bodyLimit(1_000));
routerAdd('POST', '/api/office/visits/returning', (e) => $write.returning(e), silent, $apis.bodyLimit(1_000));
routerAdd('POST', '/api/office/visits/{id}/unmask', (e) => $write.unmask(e), silent);
routerAdd('GET', '/api/office/robots', (e) => $write.listRobots(e), silent);
routerAdd('POST', '/api/office/robots', (e) => $write.addRobot(e), silent, $apis.bodyLimit(4_000));
routerAdd('DELETE', '/api/office/robots/{id}', (e) => $write.removeRobot(e), silent);
routerAdd('POST', '/api/office/robots/{id}/try', (e) => $write.tryRobot(e), silent);
routerAdd('GET', '/api/office/health', (e) => $read.health(e), silent);
// An address of the API that is not there is no page.
routerAdd('GET', '/api/{path...}', (e) => e.json(404, { code: 'unknown' }));

const folder = $os.getenv('BANTUO_PUBLIC');
if (folder !== '') {
	// A missing chunk must not be answered with the page: a service worker would keep it as JavaScript.
	routerAdd(
		'GET',
		'/_app/{path...}',
		$apis.static(`${folder}/_app`, false),
		(e) => $read.staticHeaders(e),
		$apis.gzip()
	);
	routerAdd('GET', '/{path...}', $apis.static(folder, true), (e) => $read.staticHeaders(e), $apis.gzip());
}

onRecordAuthWithPasswordRequest((e) => $read.guardLogin(e));
// The address comes from the person's card, which an administrator sees too.
onRecordRequestEmailChangeRequest((e) => e.json(403, { code: 'forbidden' }), 'users');

onRecordCreateRequest((e) => $write.noteEditor(e), ...entities);
onRecordUpdateRequest((e) => $write.noteEditor(e), ...entities);
onRecordCreate((e) => $write.superuserEdit(e), ...entities);
onRecordUpdate((e) => $write.superuserEdit(e), ...entities);
onRecordDelete((e) => $write.refuseByHand(e), ...entities, ...kept);
onRecordCreate((e) => $write.refuseByHand(e), ...kept);
onRecordUpdate((e) => $write.refuseByHand(e), ...kept);

onBootstrap((e) => $read.trustProxy(e));
onBackupCreate((e) => $read.noteBackup(e));
// A day done is not done again: each minute, so that a server that was off at midnight has its guests on the tablets a
// minute after it starts, not at the next full hour.
cronAdd('officeDaily', '* * * * *', () => $write.daily());
cronAdd('officeHourly', '* * * * *', () => $write.hourly());
cronAdd('officeOutgoing', '* * * * *', () => $write.drainByClock());
cronAdd('officeTidy', '35 * * * *', () => $read.tidy());

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
					const sentence = problem instanceof Error ? problem.message : String(problem);
					command.outOrStderr().write(toBytes(`${sentence}\n`));
					$os.exit(1);
				}
			}
		})
	);
}

command('office-seed FILE', 'Moves the entries and passwords of a file into the office', ([file = '']) =>
	$write.seed(file)
);
command('office-setup-code', 'Prints the code of the one-time set-up link, while there is no administrator', () =>
	$write.setupCode()
);
command('office-verify', 'Holds every row against the journal, and names the first that does not fit', () =>
	$write.verify()
);
