/** How the product looks and sounds on this device. The start script (static/start.js) reads the same keys before the first paint. */
export type ThemeChoice = 'system' | 'light' | 'dark';
/** care is 关怀模式: larger text and targets. */
export type TextChoice = 'normal' | 'care';

const KEYS = { theme: 'bantuo-theme', text: 'bantuo-text', sound: 'bantuo-sound' } as const;
/** The page colours of tokens.css, for the bar of the browser. */
const PAPER = { light: '#F7F6F3', dark: '#0F1318' } as const;

type Keep = Pick<Storage, 'getItem' | 'setItem'>;

/** Where storage is blocked, choices hold until the page is closed. */
function storage(): Keep {
	try {
		return window.localStorage;
	} catch {
		const kept: Record<string, string> = {};
		return { getItem: (key) => kept[key] ?? null, setItem: (key, value) => void (kept[key] = value) };
	}
}

export class Appearance {
	#keep: Keep;
	#theme = $state<ThemeChoice>('system');
	#text = $state<TextChoice>('normal');
	#sound = $state(true);

	constructor(keep: Keep = storage()) {
		this.#keep = keep;
		const theme = keep.getItem(KEYS.theme);
		if (theme === 'light' || theme === 'dark') this.#theme = theme;
		if (keep.getItem(KEYS.text) === 'care') this.#text = 'care';
		this.#sound = keep.getItem(KEYS.sound) !== 'off';
	}

	get theme() {
		return this.#theme;
	}
	set theme(choice) {
		this.#theme = choice;
		this.#keep.setItem(KEYS.theme, choice);
		const root = document.documentElement;
		if (choice === 'system') delete root.dataset.theme;
		else root.dataset.theme = choice;
		for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
			const own = meta.media.includes('dark') ? 'dark' : 'light';
			meta.content = PAPER[choice === 'system' ? own : choice];
		}
	}

	get text() {
		return this.#text;
	}
	set text(choice) {
		this.#text = choice;
		this.#keep.setItem(KEYS.text, choice);
		if (choice === 'care') document.documentElement.dataset.text = 'care';
		else delete document.documentElement.dataset.text;
	}

	/** Scan sounds and vibration. */
	get sound() {
		return this.#sound;
	}
	set sound(on) {
		this.#sound = on;
		this.#keep.setItem(KEYS.sound, on ? 'on' : 'off');
	}
}

export const appearance = new Appearance();
