import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * One hash over the names and contents of everything that a build is made from, so that a build is repeated
 * exactly when its result could differ (times of change lie after a git checkout).
 *
 * @param base folder the names are taken relative to
 * @param sources files and folders below `base`; one that is absent counts as absent, it is not an error
 * @param counts says whether a file (path relative to `base`, with `/`) has a part in the build
 * @returns 16 hexadecimal digits
 */
export async function contentHash(
	base: string,
	sources: string[],
	counts: (file: string) => boolean = () => true
): Promise<string> {
	const hash = createHash('sha256');
	for (const source of sources) {
		for (const file of await filesBelow(join(base, source))) {
			const name = relative(base, file).split(sep).join('/');
			if (!counts(name)) continue;
			hash.update(name).update('\0');
			hash.update(
				createHash('sha256')
					.update(await readFile(file))
					.digest()
			);
		}
	}
	return hash.digest('hex').slice(0, 16);
}

async function filesBelow(path: string): Promise<string[]> {
	const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	});
	if (!found) return [];
	if (found.isFile()) return [path];
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
