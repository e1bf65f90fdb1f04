/**
 * Whether something on this page was typed and not sent: then nothing may reload it or stand over it.
 * Drafts outlive a reload, but the cursor and the thought do not.
 */
class Typing {
	#typed = $state(false);

	get busy(): boolean {
		return this.#typed;
	}

	/** Listens to every field of the page. Returns how to stop. */
	watch(): () => void {
		const note = ({ target }: Event) => {
			if (isForm(target)) this.#typed = true;
		};
		const sent = () => this.forget();
		document.addEventListener('input', note);
		document.addEventListener('submit', sent);
		return () => {
			document.removeEventListener('input', note);
			document.removeEventListener('submit', sent);
		};
	}

	/** The page was left, or what was typed was sent. */
	forget(): void {
		this.#typed = false;
	}
}

/** A field for words; searching and switching are no work that could be lost. */
function isForm(target: EventTarget | null): boolean {
	if (target instanceof HTMLTextAreaElement) return true;
	return target instanceof HTMLInputElement && !['search', 'checkbox', 'radio', 'range'].includes(target.type);
}

export const typing = new Typing();
