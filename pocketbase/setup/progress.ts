/** Prints one line of what was asked for, on the standard output. */
export function say(line: string): void {
	process.stdout.write(line + '\n');
}

/** Prints one line about what is being done, apart from the result. */
export function note(line: string): void {
	process.stderr.write(line + '\n');
}

/**
 * Shows that something long is alive: on a terminal one line that is rewritten, elsewhere (a log) a line every few
 * seconds.
 *
 * @param text what to show, asked anew every time
 * @returns ends it and clears the line
 */
export function showProgress(text: () => string): () => void {
	const { stderr } = process;
	const started = Date.now();
	const show = () => {
		const seconds = Math.round((Date.now() - started) / 1000);
		const line = `  … ${text()} (${seconds} s)`;
		stderr.write(stderr.isTTY ? `\r\x1b[2K${line.slice(0, (stderr.columns || 80) - 1)}` : `${line}\n`);
	};
	const timer = setInterval(show, stderr.isTTY ? 250 : 4000);
	return () => {
		clearInterval(timer);
		if (stderr.isTTY) stderr.write('\r\x1b[2K');
	};
}

/** For instance `12.3 MB`. */
export function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
