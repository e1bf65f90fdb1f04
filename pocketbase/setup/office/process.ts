import { spawn, type ChildProcess } from 'node:child_process';
import { endWithUs } from '../children';
import { OutputTail } from './output';

const patience = 10_000;

/** One running PocketBase. It ends with us, however we end. */
export class PocketBaseProcess {
	readonly #child: ChildProcess;
	readonly #tail: OutputTail;
	readonly #ended: Promise<string>;
	#alive = true;

	/**
	 * @param binary path of the PocketBase program
	 * @param args as on its command line
	 * @param environment added to ours
	 * @param hear gets each line of output that concerns the office
	 */
	constructor(binary: string, args: string[], environment: NodeJS.ProcessEnv, hear: (line: string) => void) {
		this.#tail = new OutputTail(hear);
		this.#child = spawn(binary, args, {
			env: { ...process.env, ...environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		endWithUs(this.#child);
		if (this.#child.stdout) this.#tail.follow(this.#child.stdout);
		if (this.#child.stderr) this.#tail.follow(this.#child.stderr);

		this.#ended = new Promise((resolve) => {
			const end = (how: string) => {
				this.#alive = false;
				resolve(how);
			};
			this.#child.once('error', (error) => end(error.message));
			// 'close' follows the last line of output, 'exit' may come before it
			this.#child.once('close', (code, signal) => end(signal ? `ended by ${signal}` : `ended with code ${code}`));
		});
	}

	get pid(): number {
		return this.#child.pid ?? -1;
	}

	get alive(): boolean {
		return this.#alive;
	}

	/** The newest lines of its output. */
	get output(): string {
		return this.#tail.text;
	}

	/** Settles when the process is gone, with how it went. */
	get ended(): Promise<string> {
		return this.#ended;
	}

	/** Ends the process: by `signal`, and by SIGKILL if it is still there after ten seconds. */
	async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
		if (!this.#alive) return;
		this.#child.kill(signal);
		const hurry = setTimeout(() => this.#child.kill('SIGKILL'), patience);
		await this.#ended;
		clearTimeout(hurry);
	}
}
