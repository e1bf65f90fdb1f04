import type { OfficeServer } from '../../pocketbase/setup/office-server';
import { benchDevice } from './device';
import type { TestDevice } from '../e2e/support/device';
import { logIn, untilCopied } from '../e2e/support/people';
import { benchTag } from './big-office';
import { contentTime, slowDown, watchContent } from './content-time';
import { quantile, type Figure } from './figures';
import { measureScrolling } from './scrolling';

const TIMES = 5;

/** What shows that a page answers: the code can be typed, the thing's tag stands there. */
const PAGES = [
	{ path: '/scan', selector: '[data-content="scan"]' },
	{ path: `/e/${benchTag(25_000)}`, selector: '[data-content="item"]' }
] as const;

/**
 * First copy of a big office into a browser, then cold starts without a server: the browser process is ended and
 * started again at the deep link.
 */
export async function measureBrowser(office: OfficeServer, rows: number): Promise<Figure[]> {
	const watched = { selector: '', slow: 1 };
	const device = await benchDevice(office.url, {
		async prepare(page) {
			if (watched.selector) await watchContent(page, watched.selector);
			await slowDown(page, watched.slow);
		}
	});
	try {
		const figures = [await firstCopy(device, rows), await pageMemory(device, rows)];
		await office.stop();
		for (const slow of [1, 4])
			for (const { path, selector } of PAGES) {
				Object.assign(watched, { selector, slow });
				const times: number[] = [];
				for (let i = 0; i < TIMES; i++) times.push(await contentTime(await device.restart(path)));
				figures.push({
					name: `offline cold start of ${path.replace(/BG.*|KB.*/, '[code]')}, ${rows} rows, ${slow}× slower`,
					value: quantile(times),
					unit: 'ms',
					aim: slow === 1 ? 500 : 1_300
				});
			}
		Object.assign(watched, { selector: '[data-content="scan"]', slow: 1 });
		figures.push(await scanAnswer(device));
		watched.selector = '';
		figures.push(...(await measureScrolling(device)));
		return figures;
	} finally {
		await device.end();
	}
}

async function firstCopy(device: TestDevice, rows: number): Promise<Figure> {
	const start = performance.now();
	await logIn(device, 'staff');
	await untilCopied(device, 'staff');
	const value = (performance.now() - start) / 1_000;
	return { name: `first copy of ${rows} rows into the browser, log-in included`, value, unit: 's', aim: 5 };
}

/** What the page holds in memory once the ledger is on the screen and what is not used has been let go. */
async function pageMemory(device: TestDevice, rows: number): Promise<Figure> {
	const page = await device.open('/equipment');
	await page.getByRole('listitem').first().waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
	await session.detach();
	return { name: `memory of the page with ${rows} rows on the device`, value: bytes / 1_048_576, unit: 'MB', aim: 50 };
}

/** From a code read (typed by a hardware scanner) to the answer on screen. */
async function scanAnswer(device: TestDevice): Promise<Figure> {
	const page = await device.restart('/scan');
	await contentTime(page);
	const times: number[] = [];
	for (let i = 1; i <= 20; i++) {
		const tag = benchTag(i * 1_000);
		times.push(
			await page.evaluate(
				(code) =>
					new Promise<number>((resolve) => {
						let start = 0;
						const look = () => {
							if (document.querySelector('[data-content="answer"]')?.textContent?.includes(code))
								resolve(performance.now() - start);
							else requestAnimationFrame(look);
						};
						for (const key of [...code, 'Enter'])
							document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
						start = performance.now();
						look();
					}),
				tag
			)
		);
	}
	return { name: 'scan to answer, 50,000 rows', value: quantile(times), unit: 'ms', aim: 50 };
}
