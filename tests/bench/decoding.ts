import { benchDevice } from './device';
import { logIn } from '../e2e/support/people';
import { labelVideo } from '../fixtures/label-video';
import { quantile, type Figure } from './figures';

const FRAMES = 60;

declare global {
	interface Window {
		/** Milliseconds of each picture. */
		benchDecoded?: number[];
	}
}

/** How long the scan page takes to look for a code in one 1280×720 picture of a tilted, dim, noisy label. */
export async function measureDecoding(url: string): Promise<Figure[]> {
	const film = await labelVideo({ text: `${url}/e/BG-0147`, tilt: 15, dim: 0.7, noise: 15 });
	const device = await benchDevice(url, {
		film,
		async prepare(page) {
			await page.addInitScript(() => {
				const decoded: number[] = (window.benchDecoded = []);
				new PerformanceObserver((list) => {
					for (const entry of list.getEntriesByName('scan.decode')) decoded.push(entry.duration);
				}).observe({ type: 'measure' });
			});
		}
	});
	try {
		await logIn(device, 'staff');
		const page = await device.open('/scan');
		await page.waitForFunction((wanted) => (window.benchDecoded?.length ?? 0) >= wanted, FRAMES, { timeout: 60_000 });
		const times = await page.evaluate(() => window.benchDecoded ?? []);
		return [
			{ name: 'decode, per 1280×720 frame', value: quantile(times), unit: 'ms' },
			{ name: 'decode, per 1280×720 frame: p99', value: quantile(times, 0.99), unit: 'ms' }
		];
	} finally {
		await device.end();
	}
}
