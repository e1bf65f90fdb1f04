import ScanLine from '@lucide/svelte/icons/scan-line';
import { resolve } from '$app/paths';
import { m } from '$lib/paraglide/messages';
import type { SearchSource } from '../search/source';
import { reachable } from './navigation.svelte';

/** Pages by their names. With nothing typed: all of them, the way a menu would. */
export const pageSource: SearchSource = {
	label: m.search_pages,
	async find(text, limit) {
		const wanted = text.toLowerCase();
		const pages = reachable().map(({ href, icon, label }) => ({ id: href, icon, title: label(), href }));
		const scan = { id: 'scan', icon: ScanLine, title: m.nav_scan(), href: resolve('/scan') };
		const matching = [...pages, scan].filter(({ title }) => title.toLowerCase().includes(wanted));
		return wanted ? matching.slice(0, limit) : matching;
	}
};
