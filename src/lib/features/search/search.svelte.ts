/** The one search over everything: any page may open it. */
class Search {
	open = $state(false);

	/**
	 * Ctrl K, ⌘ K: a page with a search of its own takes it first (its field has called `preventDefault`), and gives
	 * the second press on to here.
	 */
	key = (event: KeyboardEvent): void => {
		if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
		if (!this.open && document.querySelector('dialog[open]')) return;
		event.preventDefault();
		this.open = true;
	};
}

export const search = new Search();
