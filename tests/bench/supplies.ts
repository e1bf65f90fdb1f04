import type { Page } from 'playwright/test';
import type { OfficeServer } from '../../pocketbase/setup/office-server';
import { logIn, untilCopied } from '../e2e/support/people';
import { contentTime, watchContent } from './content-time';
import { benchDevice } from './device';
import { quantile, type Figure } from './figures';
import { fillStoreroom, type Storeroom } from './in-page/storeroom';

const SIZE = { items: 2_000, requests: 500, movements: 200_000 } as const;
const TIMES = 5;

/**
 * A big storeroom on a desk: the plan over all that is wanted, the book and one balance explained, and counting by
 * scan. The rows are written into the browser's own copy, after the shape of the demo's: 200,000 movements through the
 * server would take a quarter of an hour, and what is measured is how the page gets along with them.
 */
export async function measureSupplies(office: OfficeServer): Promise<Figure[]> {
	const watched = { selector: '' };
	const device = await benchDevice(office.url, {
		viewport: { width: 1280, height: 800 },
		prepare: async (page) => (watched.selector ? watchContent(page, watched.selector) : undefined)
	});
	try {
		await logIn(device, 'supplies');
		await untilCopied(device, 'supplies');
		// Rows that no server knows would go at the next new copy.
		await office.stop();
		const room = await device.page.evaluate(fillStoreroom, SIZE);

		const figures: Figure[] = [];
		for (const [what, path, selector] of [
			[`plan over ${SIZE.items} items and ${SIZE.requests} open requests`, '/supplies/plan', 'pool'],
			[`a balance explained, ${SIZE.movements} movements`, `/supplies/${room.item}`, 'supply'],
			[`the month's book, ${SIZE.movements} movements`, '/supplies/ledger', 'ledger']
		] as const) {
			watched.selector = `[data-content="${selector}"]`;
			const times: number[] = [];
			for (let n = 0; n < TIMES; n++) times.push(await contentTime(await device.restart(path)));
			figures.push({ name: `${what}: cold start to content`, value: quantile(times), unit: 'ms' });
		}
		watched.selector = '[data-content="count"]';
		const page = await device.restart(`/supplies/stocktakes/${room.stocktake}/count`);
		await contentTime(page);
		return [...figures, ...(await counting(page, room))];
	} finally {
		await office.restart();
		await device.end();
	}
}

/** From a code read by a hardware scanner to its card, and from the pressed key to the count in the list. */
async function counting(page: Page, { toCount }: Storeroom): Promise<Figure[]> {
	const cards: number[] = [];
	const counts: number[] = [];
	for (const { code, name } of toCount) {
		cards.push(await timeOf(page, { keys: [...code, 'Enter'], until: `section[aria-label="${name}"]` }));
		await page.getByRole('button', { name: '7', exact: true }).click();
		counts.push(await timeOf(page, { press: '记下，点下一个', gone: `section[aria-label="${name}"]` }));
	}
	return [
		{ name: 'stocktake: scan to card', value: quantile(cards), unit: 'ms', aim: 50 },
		{ name: 'stocktake: count recorded and on screen', value: quantile(counts), unit: 'ms' }
	];
}

interface Step {
	readonly keys?: readonly string[];
	readonly press?: string;
	readonly until?: string;
	readonly gone?: string;
}

/** Does one step in the page and gives the milliseconds until it shows, by the page's own clock. */
const timeOf = (page: Page, step: Step): Promise<number> =>
	page.evaluate(
		({ keys = [], press, until, gone }) =>
			new Promise<number>((resolve) => {
				const shows = () => (until ? document.querySelector(until) : gone ? !document.querySelector(gone) : true);
				const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === press);
				for (const key of keys)
					document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
				const start = performance.now();
				button?.click();
				const look = () => (shows() ? resolve(performance.now() - start) : requestAnimationFrame(look));
				look();
			}),
		step
	);
