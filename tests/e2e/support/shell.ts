import { expect, type Locator, type Page } from 'playwright/test';

/** Where this device stands with the server, in sight on every page. */
export const pill = (page: Page): Locator => page.getByRole('link', { name: /，打开发件箱$/ });

/** Waits until what can be undone for a few seconds has gone out. */
export async function untilSent(page: Page): Promise<void> {
	await expect(pill(page)).toContainText('待发');
	await expect(pill(page)).toContainText('已同步');
}

/** What the page says was just done. */
export const said = (page: Page, words: string | RegExp): Locator =>
	page.getByRole('status').filter({ hasText: words });

/** Takes back what the page says was just done. */
export const takeBack = (page: Page, words: string | RegExp): Promise<void> =>
	// A toast that gives way to this one may still be in sight.
	said(page, words).getByRole('button', { name: '撤销' }).last().click();

/** The card of what was scanned. */
export const answer = (page: Page): Locator => page.locator('[data-content="answer"]');
