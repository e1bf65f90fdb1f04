import { onMount } from 'svelte';
import { on } from 'svelte/events';
import { afterNavigate, beforeNavigate, pushState } from '$app/navigation';
import { resolve } from '$app/paths';

/**
 * Keeps a guest on the tablet's page: the browser's back and any link inside the program lead nowhere. A page cannot
 * hold the browser itself; screen pinning does that (docs/kiosk.md). Call it while a component is set up.
 */
export function stayHere(): void {
	beforeNavigate(({ to, cancel, willUnload }) => {
		if (!willUnload && to?.url.pathname !== resolve('/kiosk')) cancel();
	});
	// One entry to go back to, which is this page again.
	const trap = () => pushState(resolve('/kiosk'), {});
	afterNavigate(trap);
	onMount(() => on(window, 'popstate', () => setTimeout(trap)));
}
