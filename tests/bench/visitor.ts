import { expect, type Page } from 'playwright/test';
import { sign } from '../e2e/support/tablet';

/**
 * How long a person takes, milliseconds: to hit a key of a number he knows, to find what to press on a screen that is
 * new to him, to write a Chinese character with the system's keyboard, to read four sentences, to sign.
 */
const PACE = { key: 400, find: 1_200, character: 700, read: 5_000, sign: 3_000 } as const;

export interface WalkIn {
	initials: string;
	host: string;
	phone: string;
	name: string;
	company: string;
}

/** Somebody at the tablet who has never seen it, at his own pace. */
export class Visitor {
	taps = 0;
	/** Characters written with the system's keyboard. */
	letters = 0;

	constructor(private readonly page: Page) {}

	/** From the first touch to the badge, seconds. */
	async walkIn({ initials, host, phone, name, company }: WalkIn): Promise<number> {
		const start = performance.now();
		await this.#press(/我来访问/);
		await this.#keys(initials);
		await this.#press(new RegExp(host));
		await this.#keys(phone);
		await this.#write('姓名', name);
		await this.#write('单位', company);
		await this.#rest(PACE.find);
		await this.page.getByText('开会', { exact: true }).click();
		this.taps++;
		await this.#press('下一步');
		await this.#rest(PACE.read + PACE.sign);
		await sign(this.page);
		await this.#press('同意并签名');
		return this.#untilBadge(start);
	}

	/** A guest with a code, seconds. */
	async arrive(code: string): Promise<number> {
		const start = performance.now();
		await this.#press(/有预约码/);
		await this.#keys(code);
		await this.#press('是我，领访客证');
		return this.#untilBadge(start);
	}

	async #untilBadge(start: number): Promise<number> {
		await expect(this.page.getByRole('heading', { name: '请取访客证' })).toBeVisible();
		return (performance.now() - start) / 1_000;
	}

	async #press(name: string | RegExp): Promise<void> {
		await this.#rest(PACE.find);
		await this.page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();
		this.taps++;
	}

	async #keys(keys: string): Promise<void> {
		for (const key of keys) {
			await this.#rest(PACE.key);
			await this.page.getByRole('button', { name: key, exact: true }).click();
			this.taps++;
		}
	}

	async #write(label: string, text: string): Promise<void> {
		await this.#rest(PACE.find + PACE.character * [...text].length);
		await this.page.getByLabel(label).fill(text);
		this.taps++;
		this.letters += [...text].length;
	}

	#rest(milliseconds: number): Promise<void> {
		return this.page.waitForTimeout(milliseconds);
	}
}
