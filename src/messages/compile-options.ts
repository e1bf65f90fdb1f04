import type { CompilerOptions } from '@inlang/paraglide-js';

/**
 * How messages become code: one set for vite and for set-up, so that whoever compiles last changes nothing. What Vite
 * would choose differently for development and build is named here.
 */
export const messageOptions = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
	emitTsDeclarations: true,
	outputStructure: 'message-modules',
	isServer: "typeof window === 'undefined'"
} satisfies CompilerOptions;
