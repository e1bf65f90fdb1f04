import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { currentHooks } from './builds/hooks';
import { prepareDataFolder } from './office/data-folder';
import { untilHealthy, warm } from './office/health';
import { freePort, portIsFree, PortTaken } from './office/port';
import { PocketBaseProcess } from './office/process';
import { serverMemory } from './office/server-memory';
import { migrationsDir, publicDir } from './paths';
import { findPocketBase } from './pocketbase-binary';

export { demoPassword, demoSuperuser } from './office/data-folder';
export { pocketbaseCommand } from './office/pocketbase-command';
export { PortTaken } from './office/port';

export interface OfficeOptions {
	/** The data folder; created if it is not there, its contents kept if it is. */
	dir: string;
	/** 0 or absent: a free one. */
	port?: number;
	/** Address to listen on; 0.0.0.0 for every network of the machine. Default 127.0.0.1. */
	host?: string;
	/** A public name: PocketBase gets a certificate for it and listens on 80 and 443 of every network. */
	domain?: string;
	/** A reverse proxy on this machine stands in front: the address it names is the one requests come from. */
	proxy?: boolean;
	/** Seeds a fresh folder with the demo office. Its superuser is `demoSuperuser`, all passwords are `demoPassword`. */
	demo?: boolean;
	/** JavaScript VMs kept, each loaded at start: as many as requests come at once. Default 8, enough for tests. */
	hooksPool?: number;
	/** Returns once the server answers, its VMs being loaded while the first people come. Default: all are loaded before. */
	openWhileWarming?: boolean;
	/** Folder of hooks that were built otherwise. Default: built from the sources as they are. */
	hooksDir?: string;
	/** Added to PocketBase's environment. */
	environment?: NodeJS.ProcessEnv;
	/** Is told what is being done, where it takes time. */
	say?: (line: string) => void;
	/** Gets PocketBase's output, but for what would mislead. */
	hear?: (line: string) => void;
	/** What a person would type to start this again, for the message about a taken port. */
	script?: string;
}

export interface OfficeServer {
	/** For instance `http://127.0.0.1:8090`, without a slash at its end. */
	readonly url: string;
	readonly dir: string;
	readonly port: number;
	/** Of the PocketBase process; another one after a restart. */
	readonly pid: number;
	/** Settles with how the running PocketBase process ended, whoever ended it. */
	readonly ended: Promise<string>;
	/** What PocketBase printed lately. */
	readonly output: string;
	/** Ends the server; `SIGKILL` plays a power cut. Nothing happens when it has ended already. */
	stop(signal?: NodeJS.Signals): Promise<void>;
	/** Stops it if it runs, and starts it on the same data and port, with the hooks built from the sources as they are now. */
	restart(): Promise<void>;
}

/**
 * Starts PocketBase with the office's hooks on a data folder, and returns when it answers and its VMs are loaded.
 * The server ends with this process at the latest.
 *
 * @throws PortTaken when the port asked for is in use
 */
export async function startOffice(options: OfficeOptions): Promise<OfficeServer> {
	const { port: wanted = 0, host = '127.0.0.1', demo = false, script = 'npm run demo' } = options;
	const dir = resolve(options.dir);
	if (wanted !== 0 && !(await portIsFree(wanted, host))) throw new PortTaken(wanted, script);
	// The demo's labels carry the address it is first opened at; one chosen for it alone is not worth printing.
	const address = wanted === 0 ? undefined : urlOf(host, wanted, options.domain);
	await prepareDataFolder(dir, demo ? 'demo' : 'office', options.say, address);

	let port = wanted || (await freePort(host));
	let server: PocketBaseProcess;
	for (let attempt = 1; ; attempt++) {
		try {
			server = await serve(dir, port, options);
			break;
		} catch (error) {
			// Between choosing a free port and listening on it another program may have taken it.
			if (wanted !== 0 || attempt === 3 || !(error instanceof Error) || !/address already in use/.test(error.message))
				throw error;
			port = await freePort(host);
		}
	}

	return {
		url: urlOf(host, port, options.domain),
		dir,
		port,
		get pid() {
			return server.pid;
		},
		get ended() {
			return server.ended;
		},
		get output() {
			return server.output;
		},
		stop: (signal) => server.stop(signal),
		async restart() {
			await server.stop();
			server = await serve(dir, port, options);
		}
	};
}

async function serve(dir: string, port: number, options: OfficeOptions): Promise<PocketBaseProcess> {
	const { host = '127.0.0.1', hooksPool = 8, openWhileWarming = false, domain, proxy = false } = options;
	const [binary, hooks] = await Promise.all([findPocketBase(), currentHooks()]);
	const args = [
		'serve',
		domain ?? `--http=${host.includes(':') ? `[${host}]` : host}:${port}`,
		`--dir=${dir}`,
		`--hooksDir=${options.hooksDir ?? hooks.dir}`,
		`--migrationsDir=${migrationsDir}`,
		`--publicDir=${publicDir}`,
		'--hooksWatch=false',
		'--automigrate=false',
		`--hooksPool=${hooksPool}`,
		'--dev=false'
	];
	const environment = {
		BANTUO_PUBLIC: publicDir,
		BANTUO_BUILD: (await clientBuild()) ?? hooks.id,
		// Every VM's program and data are one large heap that lives long. At Go's usual 100 it is walked so often that a
		// third of a push's time goes into that; the limit keeps the memory of a small machine.
		GOGC: process.env.GOGC ?? '400',
		GOMEMLIMIT: process.env.GOMEMLIMIT ?? String(serverMemory().limit),
		...(proxy && { BANTUO_PROXY_HEADER: 'X-Forwarded-For' }),
		...options.environment
	};
	const server = new PocketBaseProcess(binary, args, environment, options.hear ?? (() => undefined));
	try {
		// Under a public name port 80 answers first, and leads on to the other.
		await untilHealthy(server, domain ? 'http://127.0.0.1' : urlOf(host, port));
		const warming = warm(urlOf(host, port, domain), hooksPool);
		if (!openWhileWarming) await warming;
	} catch (error) {
		await server.stop('SIGKILL');
		throw error;
	}
	return server;
}

/** The version SvelteKit gave the built client, which devices compare with their own. */
async function clientBuild(): Promise<string | undefined> {
	const file = join(publicDir, '_app', 'version.json');
	if (!existsSync(file)) return undefined;
	return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

function urlOf(host: string, port: number, domain?: string): string {
	if (domain) return `https://${domain}`;
	const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
	return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
