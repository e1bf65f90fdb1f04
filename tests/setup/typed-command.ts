import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../pocketbase/setup/paths';

/** A command as typed in a terminal, behind npm. */
export class TypedCommand {
	readonly #child: ChildProcess;
	readonly ended: Promise<number>;
	#printed = '';
	#hearers: (() => void)[] = [];

	constructor(...args: string[]) {
		const bootstrap = join(root, 'pocketbase', 'setup', 'bootstrap.mjs');
		this.#child = spawn(process.execPath, [bootstrap, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
		for (const stream of [this.#child.stdout, this.#child.stderr])
			stream?.on('data', (part: Buffer) => {
				this.#printed += part.toString();
				for (const hear of this.#hearers) hear();
			});
		this.ended = new Promise((resolve) => this.#child.once('close', (code) => resolve(code ?? -1)));
	}

	/** All it has printed so far, on both outputs. */
	get printed(): string {
		return this.#printed;
	}

	/**
	 * Waits until it has printed what matches.
	 *
	 * @throws with all it printed if it ends before
	 */
	async until(pattern: RegExp): Promise<RegExpExecArray> {
		const matched = new Promise<RegExpExecArray>((resolve) => {
			const look = () => {
				const match = pattern.exec(this.#printed);
				if (match) resolve(match);
			};
			this.#hearers.push(look);
			look();
		});
		const ended = this.ended.then((code): never => {
			throw new Error(`It ended with code ${code} before printing ${String(pattern)}:\n${this.#printed}`);
		});
		return Promise.race([matched, ended]);
	}

	/** Sends the signal and waits for its end. Returns the exit code. */
	async signal(signal: NodeJS.Signals): Promise<number> {
		this.#child.kill(signal);
		return this.ended;
	}
}
