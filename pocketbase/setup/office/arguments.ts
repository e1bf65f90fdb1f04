import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../paths';

export interface ServeArguments {
	/** Absolute. */
	dir: string;
	port: number;
	host: string;
	fresh: boolean;
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
			fresh: { type: 'boolean', default: false }
		}
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new Error(`--port ${values.port}: a port is a whole number from 1 to 65535.`);
	return { dir: dataFolder(values.dir, ownFolder), port, host: values.host, fresh: values.fresh };
}

/**
 * The folder meant by `--dir`, relative to where the person who typed it stands (npm runs scripts in the checkout's
 * root), and without it the checkout's own.
 */
export function dataFolder(typed: string | undefined, ownFolder: string): string {
	return typed === undefined ? join(root, 'data', ownFolder) : resolve(process.env.INIT_CWD ?? process.cwd(), typed);
}
