import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOptions } from '../../../src/messages/compile-options';
import { root } from '../paths';
import { contentHash } from './content-hash';

const sources = ['src/messages', 'project.inlang/settings.json'];
/** Beside what is compiled, not in it: the compiler sweeps from its folder what it did not write. */
const stampFile = join(root, 'node_modules', '.messages-compiled-from');

/** For a build or tests that come after `compileMessages`: vite.config.ts leaves the messages as they are. */
export const messagesCompiled: NodeJS.ProcessEnv = { BANTUO_MESSAGES: 'compiled' };

/** Compiles the messages of both languages to code, unless that was done for exactly these messages. */
export async function compileMessages(): Promise<void> {
	const outdir = join(root, messageOptions.outdir);
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
