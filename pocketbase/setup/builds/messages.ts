import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOptions } from '../../../src/messages/compile-options';
import { root } from '../paths';
import { contentHash } from './content-hash';

const sources = ['src/messages', 'project.inlang/settings.json'];

/** Compiles the messages of both languages to code, unless that was done for exactly these messages. */
export async function compileMessages(): Promise<void> {
	const outdir = join(root, messageOptions.outdir);
	const stampFile = join(outdir, '.compiled-from');
	const hash = await contentHash(root, sources);
	if (existsSync(join(outdir, 'messages.js')) && existsSync(stampFile)) {
		if ((await readFile(stampFile, 'utf8')) === hash) return;
	}
	// Loaded only when needed: it brings a database compiled to wasm, and a running office has no use for that.
	const { compile } = await import('@inlang/paraglide-js');
	// In place: a type check or a test running at the same time must not find the folder gone.
	await compile({ ...messageOptions, project: join(root, messageOptions.project), outdir, cleanOutdir: false });
	await writeFile(stampFile, hash);
}
