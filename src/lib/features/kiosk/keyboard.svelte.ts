import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

/** Less of the page than this is left only when the system's keyboard covers the rest, or the screen is a small one. */
const SHARE = 0.75;

/** Whether the system's keyboard covers part of the page, as far as a page can know. */
class KeyboardOpen {
	#tallest = 0;
	readonly #subscribe = createSubscriber((update) => {
		const view = window.visualViewport;
		return view ? on(view, 'resize', update) : undefined;
	});

	get current(): boolean {
		this.#subscribe();
		const height = window.visualViewport?.height ?? window.innerHeight;
		this.#tallest = Math.max(this.#tallest, height);
		return height < this.#tallest * SHARE;
	}

	/** The tablet was turned: what was the height is the width. */
	forget(): void {
		this.#tallest = 0;
	}
}

export const keyboardOpen = new KeyboardOpen();
