import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

let locks = 0;

/**
 * Keeps the page behind where it is; several dialogs may be open, the last one to close lets go. The room of a
 * scrollbar that goes is kept by the page, not beside the dialog.
 */
function lockScroll() {
	const root = document.documentElement;
	if (locks === 0) root.style.setProperty('--scrollbar', `${window.innerWidth - root.clientWidth}px`);
	locks += 1;
	root.dataset.locked = '';
	return () => {
		locks -= 1;
		if (locks > 0) return;
		delete root.dataset.locked;
		root.style.removeProperty('--scrollbar');
	};
}

class Modals {
	#open = $state.raw<readonly HTMLDialogElement[]>([]);

	/** The dialog above all others; undefined while none is open. All that is not inside it cannot be pressed. */
	get top(): HTMLDialogElement | undefined {
		return this.#open.at(-1);
	}

	/** Returns how to say that it has closed. */
	opened(dialog: HTMLDialogElement): () => void {
		this.#open = [...untrack(() => this.#open), dialog];
		return () => (this.#open = untrack(() => this.#open).filter((other) => other !== dialog));
	}
}

export const modals = new Modals();

interface Modal {
	isOpen: () => boolean;
	/** Whether Esc and a press outside may close it; asked each time. */
	mayDismiss: () => boolean;
	/** Told after it has closed, by whichever way. The browser gives the focus back to where it was. */
	onclosed: () => void;
}

/** Ties a native <dialog> to a state: opens it above everything, with scroll lock, Esc and a press outside. */
export function modal({ isOpen, mayDismiss, onclosed }: Modal): Attachment<HTMLDialogElement> {
	return (dialog) => {
		$effect(() => {
			if (!isOpen()) return;
			const unlock = lockScroll();
			dialog.showModal();
			const closed = modals.opened(dialog);
			(
				dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector<HTMLElement>('[data-heading]')
			)?.focus({ preventScroll: true });
			return () => {
				dialog.close();
				closed();
				unlock();
			};
		});
		const stopCancel = on(dialog, 'cancel', (event) => {
			if (event.target === dialog && !mayDismiss()) event.preventDefault();
		});
		const stopClose = on(dialog, 'close', (event) => {
			if (event.target === dialog) onclosed();
		});
		// The content fills the dialog, so a press on the element itself is a press on the backdrop.
		const stopPress = on(dialog, 'pointerdown', (event) => {
			if (event.target === dialog && mayDismiss()) dialog.close();
		});
		return () => {
			stopCancel();
			stopClose();
			stopPress();
		};
	};
}
