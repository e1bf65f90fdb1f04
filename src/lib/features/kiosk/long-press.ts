import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Milliseconds a hand must rest: longer than anybody rests by chance. */
export const LONG_PRESS = 2_000;

/** Calls `act` when the element was held down long enough, by a finger, a mouse or the Enter key. */
export const longPress =
	(act: () => void, hold = LONG_PRESS): Attachment<HTMLElement> =>
	(element) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const begin = () => (timer ??= setTimeout(done, hold));
		const end = () => {
			clearTimeout(timer);
			timer = undefined;
		};
		const done = () => {
			end();
			act();
		};
		const ends = [
			on(element, 'pointerdown', begin),
			on(element, 'keydown', (event) => {
				if (event.key === 'Enter' || event.key === ' ') begin();
			}),
			...(['pointerup', 'pointerleave', 'pointercancel', 'keyup', 'blur'] as const).map((name) =>
				on(element, name, end)
			),
			// A long press would open the browser's own menu.
			on(element, 'contextmenu', (event) => event.preventDefault())
		];
		return () => {
			end();
			for (const off of ends) off();
		};
	};
