import { on } from 'svelte/events';
import { afterNavigate, beforeNavigate, pushState } from '$app/navigation';
import { resolve } from '$app/paths';

/** Entries to go back to that are this page again: several, for a hand that is quicker than the page. */
const ENTRIES = 5;

/**
 * Keeps a guest on the tablet's page while `guarded`: the browser's back and any link inside the program lead
 * nowhere. A page cannot hold the browser itself; screen pinning does that (docs/kiosk.md). Call it while the page is
 * set up: a part of it that comes later would not hear that the router is ready.
 */
export function stayHere(guarded: () => boolean): void {
	let ready = $state(false);
	const here = () => pushState(resolve('/kiosk'), {});

	afterNavigate(() => (ready = true));
	beforeNavigate(({ to, cancel, willUnload }) => {
		if (guarded() && !willUnload && to?.url.pathname !== resolve('/kiosk')) cancel();
	});
	$effect(() => {
		if (!ready || !guarded()) return;
		for (let i = 0; i < ENTRIES; i++) here();
		return on(window, 'popstate', () => setTimeout(here));
	});
}
