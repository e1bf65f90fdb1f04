import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { messageOptions } from './src/messages/compile-options.ts';
import { duties } from './vite.duties.ts';
import { glyphs } from './vite.glyphs.ts';

/** Where `npm run dev` finds its PocketBase. */
const server = process.env.BANTUO_SERVER ?? 'http://127.0.0.1:8090';

/**
 * Commands compile the messages once before they start builds and tests side by side: a second compiler would rewrite
 * under the first one's readers.
 */
const messages = process.env.BANTUO_MESSAGES === 'compiled' ? [] : [paraglideVitePlugin(messageOptions)];

/** What runs any page, log-in first, and the few files of the rules that are small and without zod. */
const BASE =
	/node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue|idb-keyval)\/|\/domain\/core\/(audience|time|ids|refusal)\.ts$|\/device\/transport\.ts$|\/sync\/browser\/(office|session|logged-in|status|calls|http|patience)\.|\/shell\/(install|open-copy)\.|\/account\/(paths|remembered-office)\.ts$/;
const OFFICE =
	/node_modules\/(dexie|zod)\/|\/src\/lib\/(domain|sync\/(device|protocol))\/|\/sync\/browser\/(copy|loop)\.ts$/;

const MESSAGES = '/src/lib/paraglide/messages/';
/** What every page's frame draws, and what the components, log-in and the shell say. All other words come later. */
const FRAME = new RegExp(
	`/src/lib/(ui/(Toaster|ErrorState)\\.svelte|paraglide/(?!messages))|${MESSAGES}(app|ui|page|shell|login|look|session)_`
);

/** What asks by itself, after the first paint. */
const PROMPTS = /\/shell\/(Prompts|PromptCard|Install\w+|OutdatedNotice|update)\.|\/workbox-window\//;

/**
 * A part of a page that no module imports but when it is asked for. Not of the set-up: a file takes along what a part
 * and its page share, and that page is opened cold.
 */
const fetchedLater = (id: string, modules: { getModuleInfo(id: string): { importers: readonly string[] } | null }) =>
	/\/lib\/features\/(?!meetings\/).*\.svelte$/.test(id) && modules.getModuleInfo(id)?.importers.length === 0
		? 'later'
		: null;

export default defineConfig({
	plugins: [glyphs(), tailwindcss(), ...messages, sveltekit(), duties()],
	// Dexie's own build for today's browsers, smaller and faster than the one that it names first.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	server: { host: '127.0.0.1', proxy: { '/api': server, '/_': server } },
	build: {
		target: 'es2022',
		// What a page does not name stays out of it, also behind an index.ts: no module of ours acts by being imported.
		rolldownOptions: {
			treeshake: { moduleSideEffects: [{ test: /\/src\/lib\/.*\.(ts|js|svelte)$/, sideEffects: false }] },
			output: {
				codeSplitting: {
					// A group takes what its files import along, so what is needed first comes first.
					groups: [
						{ name: 'base', test: BASE, priority: 4 },
						// The rules and the local database: not before a page is there to be seen. See sync/browser/copy.ts.
						{ name: 'office', test: OFFICE, priority: 3 },
						{ name: 'frame', test: FRAME, priority: 2 },
						{
							name: 'common',
							test: /\/src\/lib\/(ui\/|paraglide\/(?!messages))|lucide/,
							minShareCount: 12,
							priority: 2
						},
						// An icon of its own would be a file of its own, and every file costs a cold start its part.
						{ name: 'icons', test: /lucide/, minShareCount: 2, priority: 2 },
						{ name: 'words', test: /paraglide/, minShareCount: 2, priority: 2 },
						{ name: 'shared', test: /\/src\/lib\//, minShareCount: 4, priority: 1 },
						// What two or three share: small things in one file, components with those who need the same ones.
						{ name: 'some', test: /\/src\/lib\/.*\.ts$/, minShareCount: 2, priority: 1 },
						{
							name: 'parts',
							test: /\/src\/lib\/.*\.svelte$/,
							minShareCount: 2,
							entriesAware: true,
							priority: 1
						},
						{ name: 'prompts', test: PROMPTS },
						// Sheets and the like that a page fetches when they are asked for.
						{ name: fetchedLater, debugName: 'later' }
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'pocketbase/**/*.test.ts'],
		environment: 'node',
		// Loading the office anew for each of a hundred files takes twice as long as all tests together.
		isolate: false,
		pool: 'threads'
	}
});
