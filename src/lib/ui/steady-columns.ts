import type { Attachment } from 'svelte/attachments';

/**
 * Holds the columns of a table as they are laid out for its first rows, anew when it gets another width: rows that
 * come and go while it scrolls do not push them about. The main column takes what is left.
 */
export const steadyColumns: Attachment<HTMLTableElement> = (table) => {
	let width = 0;
	const watch = new ResizeObserver(() => {
		if (table.clientWidth === width) return;
		width = table.clientWidth;
		const heads = [...table.querySelectorAll<HTMLElement>('thead th:not([data-main])')];
		for (const head of heads) head.style.removeProperty('min-width');
		const widths = heads.map((head) => head.offsetWidth);
		heads.forEach((head, n) => widths[n] && head.style.setProperty('min-width', `${widths[n]}px`));
	});
	watch.observe(table);
	return () => {
		watch.disconnect();
		for (const head of table.querySelectorAll<HTMLElement>('thead th')) head.style.removeProperty('min-width');
	};
};
