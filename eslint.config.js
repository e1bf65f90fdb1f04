import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// What the parser asks of it. The whole of it has functions, and ESLint could keep no cache of what it has read.
const plainly = { kit: { paths: svelteConfig.kit.paths } };

/** Rooms of the house, innermost last. Each may use what its row in `doors` names. */
const rooms = [
	{ type: 'routes', pattern: 'src/routes' },
	{ type: 'features', pattern: 'src/lib/features' },
	{ type: 'ui', pattern: 'src/lib/ui' },
	{ type: 'sync', pattern: 'src/lib/sync' },
	{ type: 'domain', pattern: 'src/lib/domain' },
	{ type: 'messages', pattern: 'src/lib/paraglide' },
	{ type: 'server', pattern: 'pocketbase/server' },
	{ type: 'setup', pattern: 'pocketbase/setup' },
	{ type: 'tests', pattern: 'tests' }
];

const doors = {
	routes: ['features', 'ui', 'sync', 'domain', 'messages'],
	features: ['ui', 'sync', 'domain', 'messages'],
	ui: ['messages'],
	sync: ['domain'],
	domain: [],
	server: ['sync', 'domain'],
	setup: ['server', 'sync', 'domain'],
	tests: ['setup', 'server', 'features', 'sync', 'domain', 'ui']
};

const named = (names, message) => names.map((name) => ({ name, message }));
const DEXIE = named(['dexie', 'pocketbase'], 'Only src/lib/sync opens these doors.');
const ZOD = [{ regex: '^(?!zod/mini$|\\.)', message: 'The office is pure: it imports zod/mini and itself.' }];
const $APP = ['$app', '$http', '$os', '$security', '$apis', '$filesystem', '__hooks', 'routerAdd', 'cronAdd'].map(
	(name) => ({ name, message: 'Only pocketbase/server speaks to PocketBase.' })
);

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'src/lib/paraglide/',
			'pocketbase/pb_hooks/',
			'pocketbase/pb_migrations/',
			'pocketbase/pb_data/',
			'data/',
			'test-results/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript knows better
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/unified-signatures': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-invalid-void-type': 'off',
			// Maps and sets are replaced, not changed: they lie in $state.raw.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig: plainly } }
	},
	{
		plugins: { boundaries },
		settings: {
			'boundaries/elements': rooms,
			'import/resolver': { typescript: { project: './tsconfig.json' } }
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'allow',
					policies: Object.entries(doors).map(([type, open]) => ({
						from: { element: { type } },
						disallow: {
							to: {
								element: {
									types: { anyOf: rooms.map((room) => room.type).filter((one) => one !== type && !open.includes(one)) }
								}
							}
						}
					}))
				}
			]
		}
	},
	{
		files: ['src/routes/**', 'src/lib/features/**', 'src/lib/ui/**', 'pocketbase/**'],
		rules: { 'no-restricted-imports': ['error', { paths: DEXIE }] }
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.test.ts', '**/testing*.ts', '**/arbitrary-*.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: ZOD }] }
	},
	{
		files: ['src/**', 'pocketbase/setup/**', 'tests/**'],
		rules: { 'no-restricted-globals': ['error', ...$APP] }
	},
	{
		// Addresses come to the components already resolved.
		files: ['src/lib/ui/**'],
		rules: { 'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }] }
	},
	{
		// Playwright wants a pattern where a fixture uses no other.
		files: ['tests/e2e/**'],
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	},
	{
		// The terminal is where set-up and bench speak to a person.
		files: ['pocketbase/setup/**', 'tests/bench/**'],
		rules: { 'no-console': 'off' }
	}
);
