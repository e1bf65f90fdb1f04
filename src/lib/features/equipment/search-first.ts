import type { Attachment } from 'svelte/attachments';
import { desk } from '$lib/ui';

/** On a desk the search of a picker has the focus at once; on a phone the keyboard would cover what there is to choose. */
export const searchFirst: Attachment<HTMLElement> = (node) => {
	if (!desk.current) return;
	// After the sheet has put the focus on its heading.
	const frame = requestAnimationFrame(() => node.querySelector('input')?.focus());
	return () => cancelAnimationFrame(frame);
};
