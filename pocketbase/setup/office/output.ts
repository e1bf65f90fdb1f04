import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/**
 * What PocketBase prints for its own newcomers, and would send a person of the office to the wrong place: addresses we
 * print ourselves, the installer's link and its explanation.
 */
const notForTheOffice = [
	/Server started at http/,
	/^[├└]─ /,
	/^\(!\) Launch the URL below/,
	/\/_\/#\/pbinstall\//,
	/^\(you can also create your first superuser/,
	/^\s*$/
];

/** Whether a line of PocketBase's output concerns whoever runs the office. */
export function concernsTheOffice(line: string): boolean {
	return !notForTheOffice.some((pattern) => pattern.test(line));
}

/** Reads a process's output line by line: keeps the newest `kept` for an error message, hands on those that matter. */
export class OutputTail {
	readonly #lines: string[] = [];

	constructor(
		private readonly hear: (line: string) => void,
		private readonly kept = 40
	) {}

	follow(stream: Readable): void {
		createInterface({ input: stream }).on('line', (line) => {
			if (!concernsTheOffice(line)) return;
			this.#lines.push(line);
			if (this.#lines.length > this.kept) this.#lines.shift();
			this.hear(line);
		});
	}

	get text(): string {
		return this.#lines.join('\n');
	}
}
