import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { messageOptions } from './src/messages/compile-options.ts';

/** Where `npm run dev` finds its PocketBase. */
const server = process.env.BANTUO_SERVER ?? 'http://127.0.0.1:8090';

export default defineConfig({
	plugins: [tailwindcss(), paraglideVitePlugin(messageOptions), sveltekit()],
	server: { host: '127.0.0.1', proxy: { '/api': server, '/_': server } },
	build: {
		target: 'es2022',
		// What a page does not name stays out of it, also behind an index.ts: no module of ours acts by being imported.
		rolldownOptions: {
			treeshake: { moduleSideEffects: [{ test: /\/src\/lib\/.*\.(ts|js|svelte)$/, sideEffects: false }] },
			// What most pages use is one file instead of a hundred crumbs.
			output: { codeSplitting: { groups: [{ name: 'common', test: /\/src\/lib\/|lucide/, minShareCount: 6 }] } }
		}
	},
	test: { include: ['src/**/*.test.ts', 'pocketbase/**/*.test.ts'], environment: 'node' }
});
