import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { runQuietly, tools } from '../builds/run-tool';
import { note } from '../progress';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Debian's name and that of the program in it. */
const SHELL = 'chromium-headless-shell';

let found: Promise<string> | undefined;
let shell: Promise<string | undefined> | undefined;

/**
 * Path of a Chromium for the browser tests: named by CHROMIUM, on this machine already, else installed: the
 * distribution's for root on Debian and its kin, else Playwright's own.
 *
 * @throws with what was tried and what to do
 */
export function findChromium(): Promise<string> {
	found ??= search();
	return found;
}

/**
 * Path of Chromium without its windows, which the browser tests start hundreds of times: a start and a page cost it half
 * as much. It cannot be asked to keep a program on the device. Absent where there is none to be had: the whole one does.
 */
export function findHeadlessShell(): Promise<string | undefined> {
	shell ??= searchShell();
	return shell;
}

async function searchShell(): Promise<string | undefined> {
	// Who names a Chromium wants to see that one.
	if (process.env.CHROMIUM) return undefined;
	const present = await firstThatRuns(onPath([SHELL, 'headless_shell']));
	if (present) return present;
	try {
		await fromDistribution(SHELL);
	} catch {
		return undefined;
	}
	return firstThatRuns(onPath([SHELL]));
}

async function search(): Promise<string> {
	const given = process.env.CHROMIUM;
	if (given) {
		if (await runs(given)) return given;
		throw new Error(`CHROMIUM names ${given}, which does not run.`);
	}
	const present = await onThisMachine();
	if (present) return present;

	const tried: string[] = [];
	for (const install of [() => fromDistribution('chromium'), fromPlaywright]) {
		try {
			await install();
			const installed = await onThisMachine();
			if (installed) return installed;
		} catch (error) {
			tried.push(error instanceof Error ? error.message : String(error));
		}
	}
	throw new Error(
		`No Chromium for the browser tests. Tried:\n${tried.join('\n')}\n` +
			'Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test'
	);
}

const onThisMachine = (): Promise<string | undefined> =>
	firstThatRuns([...onPath(names), ...applications, chromium.executablePath()]);

function onPath(programs: readonly string[]): string[] {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function firstThatRuns(candidates: readonly string[]): Promise<string | undefined> {
	for (const candidate of candidates) if (existsSync(candidate) && (await runs(candidate))) return candidate;
	return undefined;
}

/** Ubuntu puts a script of that name that only recommends a snap: being there is not enough. */
async function runs(program: string): Promise<boolean> {
	if (process.platform === 'win32') return true; // Chrome for Windows opens a window instead of answering
	try {
		const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 20_000 });
		return /\d+\.\d+/.test(stdout);
	} catch {
		return false;
	}
}

async function fromDistribution(what: string): Promise<void> {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	note(`Installing Chromium (apt-get install ${what}) …`);
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	await runQuietly('apt-get update', ['apt-get', 'update'], quiet);
	await runQuietly(`apt-get install ${what}`, ['apt-get', 'install', '-y', '--no-install-recommends', what], quiet);
}

/** What the browser tests are started with: the whole Chromium, and the one for most of them. */
export const browsersForTests = async (): Promise<{ CHROMIUM: string; CHROMIUM_SHELL?: string }> => {
	const whole = await findChromium();
	const light = await findHeadlessShell();
	return { CHROMIUM: whole, ...(light && { CHROMIUM_SHELL: light }) };
};

async function fromPlaywright(): Promise<void> {
	note('Downloading Playwright’s Chromium …');
	await runQuietly('playwright install chromium', [...tools.playwright, 'install', 'chromium']);
}
