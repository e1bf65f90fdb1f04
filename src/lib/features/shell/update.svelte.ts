import type { Workbox } from 'workbox-window';
import { officeDateOf, officeInstant, millisecondsOf, instantOf, dateAfter } from '$lib/domain/core/time';
import { typing } from './typing.svelte';

const KEY = 'bantuo-update-later';
/** When people go home: a new version that was put off may then take its place by itself. */
const CLOSING_TIME = '17:30';
const LOOK_EVERY = 3_600_000;

/** The service worker, and the newer version that waits behind it until a person says now. */
class Update {
	#workbox: Workbox | undefined;
	#waiting = $state(false);
	#laterUntil = $state(0);
	/** A newer version took over while something was being typed here: this page reloads when the person says so. */
	#taken = $state(false);

	/** Whether to offer it: it waits, was not put off, and nothing is being typed. */
	get offered(): boolean {
		return this.#waiting && this.#laterUntil <= Date.now() && !typing.busy;
	}

	/** Whether this page runs a version that is no longer installed. */
	get overtaken(): boolean {
		return this.#taken;
	}

	/** Registers the service worker and looks for newer ones: now, each hour, and when the page comes back. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		this.#laterUntil = Number(localStorage.getItem(KEY) ?? 0);
		const { Workbox } = await import('workbox-window');
		const workbox = new Workbox('/service-worker.js', { type: 'classic', updateViaCache: 'none' });
		this.#workbox = workbox;
		workbox.addEventListener('waiting', () => (this.#waiting = true));
		// The first worker of a page that had none takes it over too: that is no update, the next one is.
		let isFirst = !navigator.serviceWorker.controller;
		workbox.addEventListener('controlling', () => {
			if (!isFirst) this.#takenOver();
			isFirst = false;
		});
		await workbox.register();
		setInterval(() => void this.#look(), LOOK_EVERY);
		document.addEventListener('visibilitychange', () => void this.#look());
	}

	/** Changes to the newer version; every window reloads once. */
	apply(): void {
		localStorage.removeItem(KEY);
		this.#workbox?.messageSkipWaiting();
	}

	/** After closing time, when nobody looks; the card comes back then if somebody does. */
	later(): void {
		const now = instantOf(Date.now());
		const today = officeDateOf(now);
		const closing = officeInstant(today, CLOSING_TIME);
		const until = closing > now ? closing : officeInstant(dateAfter(today, 1), CLOSING_TIME);
		this.#laterUntil = millisecondsOf(until);
		localStorage.setItem(KEY, String(this.#laterUntil));
	}

	async #look(): Promise<void> {
		const putOff = this.#laterUntil > 0 && this.#laterUntil <= Date.now();
		if (document.hidden && this.#waiting && putOff && !typing.busy) this.apply();
		// Where the office does not answer, the next look finds out.
		else if (!document.hidden && navigator.onLine) await this.#workbox?.update().catch(() => undefined);
	}

	#takenOver(): void {
		if (typing.busy) this.#taken = true;
		else location.reload();
	}
}

export const update = new Update();
