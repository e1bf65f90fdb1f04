import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { currentHooks } from '../builds/hooks';
import { compileMessages } from '../builds/messages';
import { onChange } from '../builds/on-change';
import { runLoudly } from '../builds/run-loudly';
import { tools } from '../builds/run-tool';
import { freePort, portIsFree } from '../office/port';
import { startOffice } from '../office-server';
import { root } from '../paths';
import { note } from '../progress';

const usualPort = 8090;
/** The same on both sides, and constant: a changing page is no update to be offered. */
const build = 'dev';

/** Client and hooks with hot reload, on a demo office of its own in data/dev. `--port N` is the page's. */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options: { port: { type: 'string', default: '5173' } } });
	await compileMessages();
	const office = await startOffice({
		dir: join(root, 'data', 'dev'),
		demo: true,
		port: (await portIsFree(usualPort, '127.0.0.1')) ? usualPort : await freePort('127.0.0.1'),
		environment: { BANTUO_BUILD: build },
		say: note,
		hear: (line) => note(`pocketbase │ ${line}`)
	});
	note(`PocketBase: ${office.url}, its dashboard: ${office.url}/_/`);

	let running = (await currentHooks()).id;
	const reload = async (always: boolean) => {
		const { id } = await currentHooks(); // where it does not build, the running one stays
		if (id === running && !always) return;
		await office.restart();
		running = id;
		note('pocketbase │ restarted with the changed hooks');
	};
	const fail = (error: unknown) => note(`pocketbase │ ${error instanceof Error ? error.message : String(error)}`);
	const stopWatching = [
		onChange(['pocketbase/server', 'src/lib/domain', 'src/lib/sync'], () => reload(false), fail),
		onChange(['pocketbase/pb_migrations'], () => reload(true), fail)
	];

	const code = await runLoudly([...tools.vite, 'dev', '--port', values.port], {
		BANTUO_SERVER: office.url,
		BANTUO_CLIENT_VERSION: build
	});
	for (const stop of stopWatching) stop();
	await office.stop();
	return code;
}
