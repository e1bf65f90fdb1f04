import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../paths';

export interface ServeArguments {
	/** Absolute. */
	dir: string;
	port: number;
	host: string;
	fresh: boolean;
	/** Public name of the machine: PocketBase gets its own certificate for it, and listens on ports 80 and 443. */
	domain?: string;
	/** A reverse proxy on this machine stands in front and says whom a request comes from. */
	proxy: boolean;
}

/**
 * Reads what `demo` and `start` are given.
 *
 * @param ownFolder where the data lie without `--dir`, in the checkout's `data`
 * @throws a sentence about an unknown option or a port that is none
 */
export function serveArguments(args: string[], ownFolder: string): ServeArguments {
	const { values } = parseArgs({
		args,
		options: {
			dir: { type: 'string' },
			port: { type: 'string', default: '8090' },
			host: { type: 'string', default: '127.0.0.1' },
			fresh: { type: 'boolean', default: false },
			domain: { type: 'string' },
			proxy: { type: 'boolean', default: false }
		}
	});
	if (values.domain !== undefined) return publicArguments(values.domain, values, ownFolder);
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new Error(`--port ${values.port}: a port is a whole number from 1 to 65535.`);
	const { host, fresh, proxy } = values;
	return { dir: dataFolder(values.dir, ownFolder), port, host, fresh, proxy };
}

const NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

function publicArguments(
	domain: string,
	values: { dir?: string | undefined; fresh: boolean; proxy: boolean },
	ownFolder: string
): ServeArguments {
	if (!NAME.test(domain)) throw new Error(`--domain ${domain}: a public name such as office.example.cn, no address.`);
	if (values.proxy) throw new Error('--domain and --proxy exclude each other: behind a proxy the proxy has the name.');
	return {
		dir: dataFolder(values.dir, ownFolder),
		port: 443,
		host: '0.0.0.0',
		fresh: values.fresh,
		proxy: false,
		domain
	};
}

/**
 * The folder meant by `--dir`, relative to where the person who typed it stands (npm runs scripts in the checkout's
 * root), and without it the checkout's own.
 */
export function dataFolder(typed: string | undefined, ownFolder: string): string {
	return typed === undefined ? join(root, 'data', ownFolder) : resolve(process.env.INIT_CWD ?? process.cwd(), typed);
}
