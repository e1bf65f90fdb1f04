import { on } from 'svelte/events';
import { afterNavigate, beforeNavigate } from '$app/navigation';

/** So long it is waited for a page to have all that it had, milliseconds. */
const PATIENCE = 3_000;
/** It is there when nothing has moved for so many frames: lists find out how high their rows are. */
const STILL = 3;

/** The row that was followed from a list, and where on the screen it stood, px. */
interface Followed {
	readonly href: string;
	readonly top: number;
}

/**
 * Brings one who goes back to where the page was scrolled to, and to the link that was followed from there. SvelteKit
 * does it as soon as the page is there; but what it shows is read a moment later, and until then it is short. Whoever
 * does something meanwhile is left in peace. Call it while the layout is set up.
 */
export function keepPlaces(): void {
	/** By address. */
	const followed = new Map<string, Followed>();
	let y = 0;
	let end: (() => void) | undefined;

	beforeNavigate(({ from, to }) => {
		end?.();
		const link = document.activeElement?.closest('li a');
		const href = link?.getAttribute('href');
		if (from && link && href) followed.set(from.url.pathname, { href, top: link.getBoundingClientRect().top });
		y = to?.scroll?.y ?? 0;
	});
	afterNavigate(({ type, to }) => {
		if (type === 'popstate') end = goTo(y, followed.get(to?.url.pathname ?? ''));
	});
}

function goTo(y: number, followed: Followed | undefined): () => void {
	const until = performance.now() + PATIENCE;
	let reached = false;
	let still = 0;
	let frame = 0;
	const end = () => {
		cancelAnimationFrame(frame);
		stops.forEach((stop) => stop());
	};
	const stops = (['wheel', 'touchstart', 'pointerdown', 'keydown'] as const).map((kind) =>
		on(window, kind, end, { passive: true })
	);
	const look = () => {
		// First where it was by the number; then by the row, for rows above it may be higher by now than they were.
		if (reached) still = !followed || standsAgain(followed) ? still + 1 : 0;
		else reached = isAt(y);
		if (still >= STILL || performance.now() > until) end();
		else frame = requestAnimationFrame(look);
	};
	look();
	return end;
}

/** Scrolls there, as far as the page goes by now; whether it goes that far. */
function isAt(y: number): boolean {
	const most = document.documentElement.scrollHeight - window.innerHeight;
	if (Math.abs(window.scrollY - Math.min(y, most)) > 1) window.scrollTo(0, y);
	return most >= y - 1;
}

/** Puts the link where it stood, and the focus on it; whether it stands there. */
function standsAgain({ href, top }: Followed): boolean {
	const content = document.getElementById('content');
	const link = content?.querySelector<HTMLElement>(`li a[href="${CSS.escape(href)}"]`);
	if (!link) return false;
	const off = link.getBoundingClientRect().top - top;
	if (Math.abs(off) > 1) window.scrollBy(0, off);
	// A page that has put the focus somewhere keeps it.
	if (document.activeElement === document.body || document.activeElement === content)
		link.focus({ preventScroll: true });
	return Math.abs(off) <= 1;
}
