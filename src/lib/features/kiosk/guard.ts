import { onMount } from 'svelte';
import { on } from 'svelte/events';
import { afterNavigate, beforeNavigate, pushState } from '$app/navigation';
import { resolve } from '$app/paths';

const ENTRIES = 5;

/**
 * Keeps a guest on the tablet's page: the browser's back and any link inside the program lead nowhere. A page cannot
 * hold the browser itself; screen pinning does that (docs/kiosk.md). Call it while a component is set up.
 */
export function stayHere(): void {
	beforeNavigate(({ to, cancel, willUnload }) => {
		if (!willUnload && to?.url.pathname !== resolve('/kiosk')) cancel();
	});
	// Entries to go back to, which are this page again: several, for a hand that is quicker than the page.
	const trap = () => pushState(resolve('/kiosk'), {});
	afterNavigate(() => {
		for (let i = 0; i < ENTRIES; i++) trap();
	});
	onMount(() => on(window, 'popstate', () => setTimeout(trap)));
}
