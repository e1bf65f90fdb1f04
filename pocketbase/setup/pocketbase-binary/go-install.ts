import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { endWithUs } from '../children';
import { showProgress } from '../progress';
import { download } from './download';
import type { Source } from './source';

const module = 'github.com/pocketbase/pocketbase';
const patience = 15 * 60_000;

/** Builds the pinned version from its sources; Go's own check-sum database vouches for them. GOPROXY is obeyed. */
export const goInstall: Source = {
	name: 'go install',
	async fetch({ pin, machine, file: target, say }) {
		// PocketBase wants a newer Go than most machines have; `auto` lets Go 1.21 and later fetch it.
		const environment = { ...machine.environment, GOTOOLCHAIN: 'auto', CGO_ENABLED: '0' };
		const proxies = await goVariable('GOPROXY', environment);
		await mustReach(proxies, `${module}/@v/v${pin.version}.info`);

		say(`Building PocketBase ${pin.version} with Go (one to three minutes, once per machine) …`);
		const into = await mkdtemp(join(dirname(target), 'go-'));
		try {
			await build(pin.version, { ...environment, GOBIN: into });
			await rename(join(into, machine.platform === 'win32' ? 'base.exe' : 'base'), target);
		} finally {
			await rm(into, { recursive: true, force: true });
		}
	}
};

async function goVariable(name: string, environment: NodeJS.ProcessEnv): Promise<string> {
	try {
		const { stdout } = await promisify(execFile)('go', ['env', name], { env: environment, timeout: 20_000 });
		return stdout.trim();
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
			throw new Error('Go is not installed.', { cause: error });
		throw error;
	}
}

/** Asks the first proxy for one small file: `go` itself would wait for minutes in a closed network. */
async function mustReach(proxies: string, path: string): Promise<void> {
	const first = proxies.split(/[,|]/)[0] ?? '';
	if (/^https?:/.test(first)) await download(`${first.replace(/\/+$/, '')}/${path}`);
}

function build(version: string, environment: NodeJS.ProcessEnv): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(
			'go',
			[
				'install',
				'-v',
				'-trimpath',
				`-ldflags=-s -w -X ${module}.Version=${version}`,
				`${module}/examples/base@v${version}`
			],
			{ env: environment, stdio: ['ignore', 'ignore', 'pipe'], timeout: patience }
		);
		endWithUs(child);
		let lines: string[] = [];
		child.stderr.on('data', (part: Buffer) => {
			lines = [...lines, ...part.toString().trim().split('\n')].slice(-12);
		});
		const endProgress = showProgress(() => lines.at(-1) ?? 'compiling');
		const end = (problem?: Error) => {
			endProgress();
			if (problem) reject(problem);
			else resolve();
		};
		child.once('error', end);
		child.once('close', (code) => end(code === 0 ? undefined : new Error(`It failed:\n${lines.join('\n')}`)));
	});
}
