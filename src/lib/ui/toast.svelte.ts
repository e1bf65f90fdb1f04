import type { IconSource } from './types';

export interface ToastOptions {
	icon?: IconSource;
	/** Shows 撤销 while the toast stands. */
	undo?: () => void;
	/** How long it stands, in seconds; undo is possible exactly as long. @default 5 */
	seconds?: number;
}
export interface Toast extends ToastOptions {
	id: number;
	text: string;
}

class Toasts {
	/** One at a time: a new one takes the place of the old. */
	current = $state<Toast>();
	#count = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	show(text: string, options: ToastOptions = {}): Toast {
		clearTimeout(this.#timer);
		this.#count += 1;
		const shown = { id: this.#count, text, ...options };
		this.current = shown;
		this.#timer = setTimeout(() => this.close(), (options.seconds ?? 5) * 1000);
		return shown;
	}
	/** Another one stands in its place: what belongs to it would push that one aside. */
	isPast(earlier: Toast): boolean {
		return this.current !== undefined && this.current.id !== earlier.id;
	}
	close() {
		clearTimeout(this.#timer);
		this.current = undefined;
	}
	undo() {
		const undo = this.current?.undo;
		this.close();
		undo?.();
	}
}

export const toasts = new Toasts();

/** Confirms in a few words at the bottom of the screen. Never the only place where something is said. */
export const toast = (text: string, options?: ToastOptions) => toasts.show(text, options);
