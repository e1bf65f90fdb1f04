import { getContext, setContext } from 'svelte';
import type { SyncPillProps } from './types';

const KEY = Symbol('frame');

/** What the Shell and the page inside it know of each other. */
export class Frame {
	/** Pages with a way back or a bar of actions cover the tabs; this counts them. */
	#covers = $state(0);
	readonly #sync: () => SyncPillProps | undefined;

	constructor(sync: () => SyncPillProps | undefined) {
		this.#sync = sync;
	}
	get sync() {
		return this.#sync();
	}
	get covered() {
		return this.#covers > 0;
	}
	/** Hides the tabs until the returned function is called. */
	cover() {
		this.#covers += 1;
		return () => {
			this.#covers -= 1;
		};
	}
}

export const provideFrame = (frame: Frame) => setContext(KEY, frame);
/** Absent outside a Shell: log-in, kiosk, the public page. */
export const useFrame = () => getContext<Frame | undefined>(KEY);
