import { expect, type Locator, type Page } from 'playwright/test';

/** Where this device stands with the server, in sight on every page. */
export const pill = (page: Page): Locator => page.getByRole('link', { name: /，打开发件箱$/ });

/**
 * Waits until the server has answered all that was done here, what can be undone for a few seconds too. Looks at the
 * outbox itself: just after a press the pill may still show how it was before.
 */
export async function untilSent(page: Page, { timeout = 40_000 } = {}): Promise<void> {
	await untilAnswered(page, { timeout });
	await expect(pill(page)).toContainText('已同步', { timeout });
}

/** The same without a look at the pill: in any language. */
export async function untilAnswered(page: Page, { timeout = 40_000 } = {}): Promise<void> {
	await expect.poll(() => unanswered(page), { timeout }).toBe(0);
}

/** How many entries the outboxes on this device hold that the server has not answered. */
function unanswered(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		let sum = 0;
		for (const { name } of await indexedDB.databases()) {
			const db = await done(indexedDB.open(name ?? ''));
			if (db.objectStoreNames.contains('_outbox')) {
				const states = db.transaction('_outbox').objectStore('_outbox').index('state');
				for (const state of ['waiting', 'failed']) sum += await done(states.count(state));
			}
			db.close();
		}
		return sum;
	});
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
