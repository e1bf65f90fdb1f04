import type { Page } from 'playwright/test';
import type { TestDevice } from '../e2e/support/device';
import { slowDown } from './content-time';
import type { Figure } from './figures';

const ROWS = 10_000;
/** Of a row of the ledger on a phone, px. */
const HEIGHT = 72;
/** A thumb in a hurry: fourteen screens a second, px. */
const SPEED = 12_000;
/** A frame that takes longer is seen to stutter, ms. */
const LONG = 50;

declare global {
	interface Window {
		/** How long each frame took since it is watched, ms, and in how many of them rows in sight were not read yet. */
		benchFrames?: { took: number[]; bare: number };
	}
}

/** Through ten thousand rows of the ledger with a thumb that does not rest: how long frames take, and whether rows keep up. */
export async function measureScrolling(device: TestDevice): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const slow of [1, 4]) {
		const page = await device.restart('/equipment');
		await page.waitForFunction(
			(rows) => Number(document.querySelector('li[aria-setsize]')?.getAttribute('aria-setsize')) > rows,
			ROWS
		);
		const faster = await slowDown(page, slow);
		const { took, bare } = await scroll(page);
		await faster();
		const name = `scrolling ${ROWS} rows, ${slow}× slower`;
		const share = (count: number) => (100 * count) / took.length;
		figures.push(
			{ name: `${name}: longest frame`, value: Math.max(...took), unit: 'ms' },
			{
				name: `  frames over ${LONG} ms`,
				value: share(took.filter((one) => one > LONG).length),
				unit: '%',
				...(slow === 1 && { aim: 1 })
			},
			{ name: '  frames with rows not read yet', value: share(bare), unit: '%' }
		);
	}
	return figures;
}

async function scroll(page: Page): Promise<{ took: number[]; bare: number }> {
	await page.evaluate(() => {
		const frames = { took: [] as number[], bare: 0 };
		window.benchFrames = frames;
		let last = performance.now();
		const frame = (now: number) => {
			frames.took.push(now - last);
			last = now;
			const row = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('li');
			if (!row || row.hasAttribute('aria-busy') || !row.hasAttribute('data-index')) frames.bare++;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
	const session = await page.context().newCDPSession(page);
	await session.send('Input.synthesizeScrollGesture', {
		x: 195,
		y: 500,
		yDistance: -ROWS * HEIGHT,
		speed: SPEED,
		gestureSourceType: 'mouse'
	});
	await session.detach();
	const frames = await page.evaluate(() => window.benchFrames);
	if (!frames || frames.took.length < 2) throw new Error('nothing was scrolled');
	// The first one began before it was watched.
	return { took: frames.took.slice(1), bare: frames.bare };
}
