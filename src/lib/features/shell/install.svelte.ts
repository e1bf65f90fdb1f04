/** Chromium's own event: kept until somebody presses our button. */
interface BeforeInstallPrompt extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

declare global {
	interface Window {
		/** What came before this program ran; static/start.js keeps it. */
		bantuoInstall?: BeforeInstallPrompt;
	}
}

const KEY = 'bantuo-install';

/** iPhones and iPads cannot be asked by a page; iPads say they are Macs but have fingers. */
const isApple = (): boolean =>
	/iPhone|iPad|iPod/.test(navigator.userAgent) ||
	(/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

/** Putting the product on the home screen: whether, how, and whether it was put off. */
class Install {
	#event = $state.raw<BeforeInstallPrompt>();
	#installed = $state(false);
	#putOff = $state(false);

	/** Takes what the browser has asked already, and listens for it. */
	watch(): void {
		this.#event = window.bantuoInstall;
		this.#installed =
			matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);
		this.#putOff = localStorage.getItem(KEY) !== null;
		window.addEventListener('beforeinstallprompt', (event) => {
			event.preventDefault();
			this.#event = event as BeforeInstallPrompt;
		});
		window.addEventListener('appinstalled', () => {
			this.#installed = true;
			// Whoever installs it means to keep what is in it.
			void navigator.storage?.persist?.();
		});
	}

	/** How it can be done here; undefined: it is done, or this browser has no way. */
	get way(): 'press' | 'steps' | undefined {
		if (this.#installed) return undefined;
		if (this.#event) return 'press';
		return isApple() ? 'steps' : undefined;
	}

	/** Somebody said later: from then on only the settings offer it. */
	get putOff(): boolean {
		return this.#putOff;
	}
	putItOff(): void {
		this.#putOff = true;
		localStorage.setItem(KEY, 'later');
	}

	/** Opens the browser's own question. */
	async press(): Promise<void> {
		const event = this.#event;
		// The event answers once.
		this.#event = undefined;
		await event?.prompt();
	}
}

export const install = new Install();
