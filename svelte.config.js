import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withStart } from './start-page.js';

// Set-up builds beside the served folder and then swaps the two; see pocketbase/setup/builds/client.ts.
const folder = process.env.BANTUO_CLIENT_OUT ?? 'build/client';
const version = process.env.BANTUO_CLIENT_VERSION ?? Date.now().toString();

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// PocketBase answers every unknown path with index.html, so the fallback must bear that name (200.html makes `/` a 404).
		adapter: withStart(adapter({ pages: folder, assets: folder, fallback: 'index.html' }), folder),
		paths: { relative: false },
		serviceWorker: { register: false },
		version: { name: version, pollInterval: 0 },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../pocketbase/**/*.ts', '../tests/**/*.ts', '../*.ts'],
				exclude: [
					...(config.exclude ?? []),
					'../src/service-worker.ts',
					'../pocketbase/pb_data/**',
					'../pocketbase/pb_hooks/**'
				]
			})
		}
	}
};
