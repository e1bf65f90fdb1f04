import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where SvelteKit writes the program's beginning and, beside it, a module for each page, layout and error page. */
const GENERATED = '.svelte-kit/generated/client-optimized';
const PAGE = /import\(['"]\.\/nodes\/(\d+)(?:\.js)?['"]\)/g;

/** Pages that are opened cold more than others: what belongs to them comes without the rest of their duty. */
const OWN = ['/meetings/[id]/setup'];
/** Pages of several small duties. */
const OFFICE = ['people', 'settings', 'outbox', 'notifications', 'more'];

/**
 * Pages of one duty come in one file. SvelteKit makes one of each page, and many more of what some of them share; to
 * install two hundred files keeps a phone busy for ten seconds, most of it not with their contents.
 *
 * It builds as if a duty's pages were one module: what only they use lies in its file, what others use too in files by
 * how many share it (`codeSplitting.groups`).
 */
export function duties(): Plugin {
	const root = process.cwd();
	const generated = join(root, GENERATED);
	let pages = new Map<string, string>();
	return {
		name: 'bantuo-duties',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		options(options) {
			const { input } = options;
			if (typeof input !== 'object' || Array.isArray(input)) return;
			options.input = Object.fromEntries(Object.entries(input).filter(([name]) => !name.startsWith('nodes/')));
		},
		resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${VIRTUAL}`)) return;
			const duty = id.slice(VIRTUAL.length + 1);
			const own = [...pages].filter(([, of]) => of === duty);
			return own.map(([n]) => `export * as page${n} from '${generated}/nodes/${n}.js';`).join('\n');
		},
		transform: {
			order: 'pre',
			handler(code, id) {
				if (!id.endsWith(`${GENERATED}/app.js`)) return;
				const found = [...code.matchAll(PAGE)].map(([, n = '']) => n);
				pages = new Map(found.map((n) => [n, dutyOf(readFileSync(join(generated, 'nodes', `${n}.js`), 'utf8'))]));
				return code.replace(
					PAGE,
					(_, n: string) => `import('${VIRTUAL}${pages.get(n)}').then((duty) => duty.page${n})`
				);
			}
		},
		generateBundle: {
			order: 'post',
			/** SvelteKit looks each page up in the manifest. */
			handler(_, bundle) {
				const manifest = bundle['.vite/manifest.json'];
				if (manifest?.type !== 'asset') return this.error('there is no manifest');
				const entries = JSON.parse(String(manifest.source)) as Record<string, { src?: string }>;
				for (const [n, duty] of pages) {
					const entry = Object.values(entries).find(({ src }) => src?.endsWith(VIRTUAL + duty));
					if (!entry) return this.error(`${duty} is not in the manifest`);
					entries[`${GENERATED}/nodes/${n}.js`] = entry;
				}
				manifest.source = JSON.stringify(entries);
			}
		}
	};
}

const VIRTUAL = 'virtual:duty/';

/** The file that a page comes in, by its place among the routes. */
function dutyOf(page: string): string {
	const [, path = '', kind = ''] = /src\/routes(.*?)\/\+(page|layout|error)/.exec(page) ?? [];
	if (kind === 'error') return 'errors';
	if (kind === 'layout') return path === '' ? 'layout' : 'staff';
	const route = path.replace('/(staff)', '');
	if (OWN.includes(route)) return route.slice(1).replaceAll(/\W+/g, '-');
	const [, first = ''] = route.split('/');
	if (OFFICE.includes(first)) return 'office';
	return first === '' ? 'today' : first;
}
