import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Lucide's icons are drawn by a component of ours: see src/lib/ui/Glyph.svelte. */
export function glyphs(): Plugin {
	const own = join(process.cwd(), 'src/lib/ui/Glyph.svelte');
	return {
		name: 'bantuo-glyphs',
		enforce: 'pre',
		resolveId: (id, importer) =>
			id === '../Icon.svelte' && importer && /@lucide\/svelte\/dist\/icons\//.test(importer) ? own : undefined
	};
}
