import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '../../pocketbase/setup/paths';

/** Whether Caddy is on this machine. */
export const hasCaddy = (): Promise<boolean> =>
	promisify(execFile)('caddy', ['version']).then(
		() => true,
		() => false
	);

export interface SecureAnswer {
	readonly status: number;
	readonly headers: Record<string, string | string[] | undefined>;
	/** What came until the end, or until the first `until` bytes. */
	readonly text: string;
}

interface Asking {
	/** Posted as JSON; without it the request is a GET. */
	body?: unknown;
	headers?: Record<string, string>;
	/** Address of this machine to ask from: 127.0.0.2 is another device. */
	from?: string;
	/** A stream is left after so many bytes. */
	until?: number;
}

/** Caddy with the repository's own configuration, as an office runs it, on ports of its own. */
export class Caddy {
	readonly #child: ChildProcess;
	#printed = '';

	constructor(
		private readonly folder: string,
		private readonly ports: { readonly http: number; readonly https: number },
		server: string
	) {
		this.#child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(root, 'deploy', 'Caddyfile')], {
			env: {
				...process.env,
				BANTUO_NAME: 'localhost',
				BANTUO_SERVER: server,
				BANTUO_HTTP_PORT: String(ports.http),
				BANTUO_HTTPS_PORT: String(ports.https),
				BANTUO_CADDY_DIR: folder
			},
			stdio: ['ignore', 'pipe', 'pipe']
		});
		for (const stream of [this.#child.stdout, this.#child.stderr])
			stream?.on('data', (part: Buffer) => (this.#printed += part.toString()));
	}

	/** Until it has made its authority and listens. */
	async untilReady(): Promise<void> {
		for (let tries = 0; tries < 200; tries++) {
			if (this.#child.exitCode !== null) throw new Error(`Caddy ended:\n${this.#printed}`);
			if (existsSync(this.#root) && (await this.ask('/').catch(() => undefined))) return;
			await pause(100);
		}
		throw new Error(`Caddy did not come up:\n${this.#printed}`);
	}

	get #root(): string {
		return join(this.folder, 'pki', 'authorities', 'local', 'root.crt');
	}

	/** Over plain http, without following. */
	plain(path: string): Promise<Response> {
		return fetch(`http://localhost:${this.ports.http}${path}`, { redirect: 'manual' });
	}

	/** Over https, trusting the office's authority and no other. */
	async ask(path: string, { body, headers = {}, from = '127.0.0.1', until = Infinity }: Asking = {}) {
		const ca = await readFile(this.#root);
		return new Promise<SecureAnswer>((resolve, reject) => {
			const asked = request(
				{
					host: '127.0.0.1',
					servername: 'localhost',
					localAddress: from,
					port: this.ports.https,
					path,
					ca,
					method: body === undefined ? 'GET' : 'POST',
					headers: {
						Host: `localhost:${this.ports.https}`,
						...headers,
						...(body !== undefined && { 'Content-Type': 'application/json' })
					}
				},
				(response) => {
					let text = '';
					const done = () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
					response.on('data', (part: Buffer) => {
						text += part.toString();
						if (text.length < until) return;
						done();
						asked.destroy();
					});
					response.on('end', done);
				}
			);
			asked.on('error', reject);
			asked.end(body === undefined ? undefined : JSON.stringify(body));
		});
	}

	async stop(): Promise<void> {
		if (this.#child.exitCode !== null) return;
		const ended = new Promise((resolve) => this.#child.once('exit', resolve));
		this.#child.kill('SIGTERM');
		await ended;
	}
}
