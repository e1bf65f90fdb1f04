/**
 * A press on a link back to `href`: where the page before this one is that page, it is the browser's own way back, which
 * leaves it as it was, with the place it was scrolled to. Otherwise, and where a browser cannot tell, the link is followed.
 */
export function wayBack(event: MouseEvent): void {
	const link = event.currentTarget as HTMLAnchorElement;
	if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	if (!('navigation' in window) || !navigation.currentEntry) return;
	if (navigation.entries()[navigation.currentEntry.index - 1]?.url !== link.href) return;
	event.preventDefault();
	history.back();
}
