import { build, context, type BuildOptions, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutUnicodeProperties } from '../server/engine/unicode-properties';
import { root } from './paths';

const server = join(root, 'pocketbase', 'server');

/** What PocketBase loads at start, and the two bundles that its handlers require in their own VMs. */
const entries = { 'main.pb': 'main.pb.ts', write: 'write.ts', read: 'read.ts' };

/**
 * Builds the hooks into `outdir`: `main.pb.js` registers routes and hooks, `write.js` knows the domain, `read.js`
 * only the statements that were made from it.
 *
 * @param watch builds again at every change, until the process ends
 * @param registry module to take the registry from instead of the office's: a program of another time, for tests
 */
export async function buildHooks({
	outdir,
	watch = false,
	registry
}: {
	outdir: string;
	watch?: boolean;
	registry?: string;
}): Promise<void> {
	const options: BuildOptions = {
		entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(server, file)])),
		outdir,
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		target: 'es2017',
		// Beyond that, PocketBase's engine has these; spelled out they would cost a WeakMap for every private field.
		supported: {
			'class-field': true,
			'class-private-accessor': true,
			'class-private-brand-check': true,
			'class-private-field': true,
			'class-private-method': true,
			'class-static-field': true,
			'nullish-coalescing': true,
			'object-rest-spread': true,
			'optional-catch-binding': true,
			'optional-chain': true
		},
		charset: 'utf8',
		legalComments: 'none',
		logLevel: 'warning',
		plugins: [...(registry ? [ofAnotherTime(registry)] : []), statementsOfTheRegistry, inTheEnginesLanguage]
	};
	if (!watch) {
		await build(options);
		return;
	}
	const building = await context(options);
	await building.rebuild();
	await building.watch();
}

/**
 * `import … from 'office:statements'` gives what server/sql/statements.ts makes of the registry, as data: so the
 * small bundle holds the SQL and neither zod nor the domain.
 */
const statementsOfTheRegistry: Plugin = {
	name: 'statements of the registry',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^office:statements$/ }, ({ path }) => ({ path, namespace: 'office' }));
		onLoad({ filter: /.*/, namespace: 'office' }, async () => {
			const { outputFiles, metafile } = await build({
				entryPoints: [join(server, 'sql', 'statements.ts')],
				bundle: true,
				write: false,
				metafile: true,
				format: 'esm',
				platform: 'node',
				target: 'node20',
				absWorkingDir: root,
				logLevel: 'warning'
			});
			const code = outputFiles[0]?.text ?? '';
			const made = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
				statements: unknown;
			};
			return {
				contents: JSON.stringify(made.statements),
				loader: 'json',
				watchFiles: Object.keys(metafile.inputs).map((file) => join(root, file))
			};
		});
	}
};

/** Takes the registry from this module, which may itself import the office's. */
const ofAnotherTime = (registry: string): Plugin => ({
	name: 'of another time',
	setup({ onResolve }) {
		onResolve({ filter: /domain\/office$/ }, ({ importer }) =>
			importer === registry ? undefined : { path: registry }
		);
	}
});

/** `$write.push(e)` in a handler: it runs elsewhere, as text, and has to require its bundle there. */
const requireBundles = (source: string): string =>
	source.replace(/\$(write|read)(?=\.\w)/g, 'require(`${__hooks}/$1.js`)');

/** Spells out what PocketBase's engine reads otherwise than every other. */
const inTheEnginesLanguage: Plugin = {
	name: 'in the language of the engine',
	setup({ onLoad }) {
		onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => ({
			contents: withoutUnicodeProperties(requireBundles(await readFile(path, 'utf8'))),
			loader: path.endsWith('ts') ? 'ts' : 'js'
		}));
	}
};
