import type { Locator, Page } from 'playwright/test';

/** Where this device stands with the server, in sight on every page. */
export const pill = (page: Page): Locator => page.getByRole('link', { name: /，打开发件箱$/ });

/** What the page says was just done. */
export const said = (page: Page, words: string | RegExp): Locator =>
	page.getByRole('status').filter({ hasText: words });

/** The card of what was scanned. */
export const answer = (page: Page): Locator => page.locator('[data-content="answer"]');
