import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { hooksRoot, root } from '../paths';
import { contentHash } from './content-hash';

const sources = [
	'pocketbase/server',
	'src/lib/domain',
	'src/lib/sync',
	'pocketbase/setup/build-hooks.ts',
	'package-lock.json'
];
const keptDays = 14;

export interface HooksBuild {
	/** Folder for --hooksDir. */
	dir: string;
	/** Changes whenever the sources of the hooks do. */
	id: string;
	/** False when an earlier build of the same sources was found. */
	built: boolean;
}

/**
 * Gives the hooks built from the sources as they are now, building them only if that was not done before.
 * Every build has a folder of its own, named by its sources' hash and moved into place whole: two suites may ask at
 * the same time, and a running server keeps the hooks it was started with.
 */
export async function currentHooks(): Promise<HooksBuild> {
	const id = await contentHash(root, sources, (file) => !file.endsWith('.test.ts') && !file.endsWith('.svelte'));
	const dir = join(hooksRoot, id);
	if (await exists(dir)) {
		const now = new Date();
		await utimes(dir, now, now);
		return { dir, id, built: false };
	}
	await mkdir(hooksRoot, { recursive: true });
	const building = join(hooksRoot, `.building-${process.pid}-${Date.now()}`);
	try {
		const { buildHooks } = await import('../build-hooks'); // esbuild, which the usual start does not need
		await buildHooks({ outdir: building });
		await rename(building, dir);
	} catch (error) {
		await rm(building, { recursive: true, force: true });
		if (!(await exists(dir))) throw error; // another process may have moved the same build into place first
	}
	await forgetOldBuilds(id);
	return { dir, id, built: true };
}

async function forgetOldBuilds(current: string): Promise<void> {
	const oldest = Date.now() - keptDays * 24 * 3600 * 1000;
	for (const entry of await readdir(hooksRoot, { withFileTypes: true })) {
		if (!entry.isDirectory() || entry.name === current || !/^(\.building-|[0-9a-f]{16}$)/.test(entry.name)) continue;
		const dir = join(hooksRoot, entry.name);
		const seen = await stat(dir).catch(() => undefined); // removed by another process meanwhile
		if (seen && seen.mtimeMs < oldest) await rm(dir, { recursive: true, force: true });
	}
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false
	);
}
