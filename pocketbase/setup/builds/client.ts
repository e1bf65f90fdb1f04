import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicDir, root } from '../paths';
import { note } from '../progress';
import { contentHash } from './content-hash';
import { oneAtATime } from './folder-lock';
import { compileMessages, messagesCompiled } from './messages';
import { runQuietly, tools } from './run-tool';

const sources = [
	'src',
	'static',
	'project.inlang/settings.json',
	'vite.config.ts',
	'vite.duties.ts',
	'vite.glyphs.ts',
	'start-page.js',
	'svelte.config.js',
	'package-lock.json'
];
const buildRoot = join(root, 'build');
const recordFile = join(buildRoot, 'client.json');

interface BuildRecord {
	/** Hash of the sources it was built from. */
	from: string;
	/** Its own chunks, those kept from the build before not among them. */
	chunks: string[];
}

/** Builds the client unless build/client was built from exactly these sources. Says so when it takes time. */
export async function currentClient(): Promise<void> {
	if (await isCurrent()) return;
	await mkdir(buildRoot, { recursive: true });
	await oneAtATime(
		join(buildRoot, '.building'),
		() => note('Another command is building the client; waiting for it …'),
		async () => {
			if (!(await isCurrent())) await buildClient();
		}
	);
}

async function isCurrent(): Promise<boolean> {
	if (!existsSync(join(publicDir, 'index.html'))) return false;
	return (await readRecord())?.from === (await sourcesHash());
}

async function buildClient(): Promise<void> {
	note('Building the client …');
	const from = await sourcesHash();
	const next = join(buildRoot, 'client-next');
	await rm(next, { recursive: true, force: true });
	await compileMessages();
	await runQuietly('building the client', [...tools.vite, 'build', '--logLevel', 'warn'], {
		...messagesCompiled,
		NODE_ENV: 'production',
		BANTUO_CLIENT_OUT: next,
		BANTUO_CLIENT_VERSION: from
	});
	const chunks = await chunksOf(next);
	await keepChunks((await readRecord())?.chunks ?? [], next);
	await swap(next);
	await writeFile(recordFile, JSON.stringify({ from, chunks } satisfies BuildRecord));
}

const sourcesHash = () =>
	contentHash(root, sources, (file) => !file.endsWith('.test.ts') && !file.startsWith('src/lib/paraglide/'));

async function readRecord(): Promise<BuildRecord | undefined> {
	if (!existsSync(recordFile)) return undefined;
	return JSON.parse(await readFile(recordFile, 'utf8')) as BuildRecord;
}

const immutable = (folder: string) => join(folder, '_app', 'immutable');

async function chunksOf(folder: string): Promise<string[]> {
	const entries = await readdir(immutable(folder), { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(immutable(folder).length + 1));
}

/** A tab opened before the update still asks for the chunks it was built with. */
async function keepChunks(chunks: string[], next: string): Promise<void> {
	for (const chunk of chunks) {
		const old = join(immutable(publicDir), chunk);
		if (existsSync(old)) await cp(old, join(immutable(next), chunk), { force: false });
	}
}

/** Renames, so that a running server never serves half a build. */
async function swap(next: string): Promise<void> {
	const old = join(buildRoot, 'client-old');
	await rm(old, { recursive: true, force: true });
	if (existsSync(publicDir)) await rename(publicDir, old);
	await rename(next, publicDir);
	await rm(old, { recursive: true, force: true });
}
