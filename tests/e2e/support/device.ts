import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright/test';

/** Chromium as this machine has it; the `test` command names it, and the one without windows where there is one. */
const whole = process.env.CHROMIUM ?? '/usr/bin/chromium';
const light = process.env.CHROMIUM_SHELL ?? whole;

const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export interface DeviceOptions {
	/** @default 390×844, a phone */
	viewport?: { width: number; height: number };
	/** A y4m film that the camera shows; without one there is no camera. */
	film?: string;
	/** There is a camera and the person forbids it. */
	cameraDenied?: boolean;
	/** Language of the browser. @default 'zh-CN' */
	locale?: string;
	colorScheme?: 'light' | 'dark';
	/**
	 * The profile of a browser that has the program already, at this address: copied, and the address led to the office.
	 * Absent: a first visit, at the office's own address.
	 */
	installed?: { profile: string; address: string };
	/** Needs what only the whole Chromium does: it offers to keep a program on the device. */
	whole?: boolean;
	/** Done with every browser that is started, before its first page opens. */
	prepare?(page: Page): Promise<void>;
}

/**
 * A phone, tablet or computer: a browser with a profile that outlives it. `restart` ends the browser process and
 * starts it again on the same profile.
 */
export class TestDevice {
	/** What pages threw and nobody caught, and what the page's security policy blocked. */
	readonly errors: string[] = [];
	#context: BrowserContext | undefined;
	#page: Page | undefined;

	private constructor(
		/** Of the server itself. */
		private readonly url: string,
		private readonly profile: string,
		private readonly options: DeviceOptions
	) {}

	static async start(url: string, options: DeviceOptions = {}): Promise<TestDevice> {
		const device = new TestDevice(url, await mkdtemp(join(tmpdir(), 'bantuo-device-')), options);
		if (options.installed) await cp(options.installed.profile, device.profile, { recursive: true });
		await device.#launch();
		return device;
	}

	/** The address at which this device knows the office. */
	get address(): string {
		return this.options.installed?.address ?? this.url;
	}

	get page(): Page {
		if (!this.#page) throw new Error('the browser is not running');
		return this.#page;
	}

	get context(): BrowserContext {
		if (!this.#context) throw new Error('the browser is not running');
		return this.#context;
	}

	/** Opens a path of the office. */
	async open(path: string): Promise<Page> {
		await this.page.goto(new URL(path, this.address).href, { waitUntil: 'commit' });
		return this.page;
	}

	/** Ends the browser process and starts it again at `path`: a cold start. */
	async restart(path: string): Promise<Page> {
		await this.close();
		await this.#launch();
		return this.open(path);
	}

	/** Ends the browser process; `restart` starts it again. */
	async close(): Promise<void> {
		await this.#context?.close();
		this.#context = undefined;
		this.#page = undefined;
	}

	/** Waits until the service worker holds the program, so that a cold start needs no server. */
	async untilInstalled(): Promise<void> {
		await this.page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
	}

	/** Ends it and leaves its profile in this folder. */
	async keep(folder: string): Promise<void> {
		await this.close();
		await rename(this.profile, folder);
	}

	async end(): Promise<void> {
		await this.close();
		await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
	}

	async #launch(): Promise<void> {
		const { viewport = { width: 390, height: 844 }, film, locale = 'zh-CN', colorScheme = 'light' } = this.options;
		const { host } = new URL(this.address);
		const way = host === new URL(this.url).host ? [] : [`--host-resolver-rules=MAP ${host} ${new URL(this.url).host}`];
		const camera = [
			`--use-fake-ui-for-media-stream${this.options.cameraDenied ? '=deny' : ''}`,
			...(film || this.options.cameraDenied ? ['--use-fake-device-for-media-stream'] : []),
			...(film ? [`--use-file-for-fake-video-capture=${film}`] : [])
		];
		this.#context = await chromium.launchPersistentContext(this.profile, {
			executablePath: this.options.whole ? whole : light,
			headless: true,
			// As root Chromium starts only without its sandbox.
			chromiumSandbox: process.getuid?.() !== 0,
			args: [...QUIET, ...way, ...camera],
			viewport,
			locale,
			colorScheme,
			timezoneId: 'Asia/Shanghai',
			...(film && { permissions: ['camera'] })
		});
		this.#context.on('weberror', (thrown) => {
			const { name, message, stack } = thrown.error();
			this.errors.push(`${thrown.page()?.url()}: ${name}: ${message}\n${stack}`);
		});
		this.#context.on('console', (message) => {
			if (message.text().includes('Content Security Policy')) this.errors.push(message.text());
		});
		this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
		await this.options.prepare?.(this.#page);
	}
}
