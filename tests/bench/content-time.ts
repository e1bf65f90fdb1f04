import type { Page } from 'playwright/test';

declare global {
	interface Window {
		/** When the content was first there, milliseconds since the navigation began. */
		benchContentAt?: number;
	}
}

/** Notes in every page when an element of `selector` is first there and painted. */
export async function watchContent(page: Page, selector: string): Promise<void> {
	await page.addInitScript((wanted) => {
		const look = () => {
			if (!document.querySelector(wanted)) return requestAnimationFrame(look);
			// The frame in which it is there is painted before the next one begins.
			return requestAnimationFrame(() => (window.benchContentAt = performance.now()));
		};
		requestAnimationFrame(look);
	}, selector);
}

export async function contentTime(page: Page): Promise<number> {
	await page.waitForFunction(() => window.benchContentAt !== undefined, undefined, { timeout: 60_000 });
	return page.evaluate(() => window.benchContentAt ?? NaN);
}

/**
 * Makes the page's processor `times` slower, as a cheap phone's is, until the answer is called.
 * Closing the session ends it too, so it stays open meanwhile.
 */
export async function slowDown(page: Page, times: number): Promise<() => Promise<void>> {
	if (times === 1) return async () => undefined;
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: times });
	return async () => void (await session.send('Emulation.setCPUThrottlingRate', { rate: 1 }));
}
