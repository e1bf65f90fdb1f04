import { homedir } from 'node:os';
import { join } from 'node:path';

/** What of the machine decides which PocketBase is fetched and where it is kept. Tests put in another. */
export interface Machine {
	platform: NodeJS.Platform;
	arch: string;
	environment: NodeJS.ProcessEnv;
	home: string;
}

export const thisMachine: Machine = {
	platform: process.platform,
	arch: process.arch,
	environment: process.env,
	home: homedir()
};

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const processors: Record<string, string> = { x64: 'amd64', arm64: 'arm64' };

/**
 * The machine as PocketBase's releases name it, for instance `linux_amd64`.
 *
 * @throws on a system or processor there are no releases for
 */
export function buildName(machine: Machine): string {
	const build = knownBuild(machine);
	if (!build) throw new Error(`There is no ready-made PocketBase for ${machine.platform} on ${machine.arch}.`);
	return build;
}

/** The same, undefined where there are no releases. */
export function knownBuild({ platform, arch }: Machine): string | undefined {
	const system = systems[platform];
	const processor = processors[arch];
	return system && processor && `${system}_${processor}`;
}

export function programName({ platform }: Machine): string {
	return platform === 'win32' ? 'pocketbase.exe' : 'pocketbase';
}

/** The user's cache folder for one PocketBase version: every clone on the machine shares it. */
export function cacheFolder({ platform, environment, home }: Machine, version: string): string {
	return join(cacheRoot(platform, environment, home), 'bantuo', `pocketbase-${version}`);
}

function cacheRoot(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
	if (environment.XDG_CACHE_HOME) return environment.XDG_CACHE_HOME;
	if (platform === 'win32') return environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
	if (platform === 'darwin') return join(home, 'Library', 'Caches');
	return join(home, '.cache');
}
