import { slowDown } from './content-time';
import { benchDevice } from './device';
import type { Figure } from './figures';

/**
 * What goes over the wire, compressed, until the first paint of a visitor without anything: scripts and styles. On a
 * phone: here, at full speed and without a network between, the program now and then runs before the first frame.
 */
export async function measureWeight(url: string): Promise<Figure[]> {
	const device = await benchDevice(url, { prepare: async (page) => void (await slowDown(page, 4)) });
	try {
		const { page } = device;
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		const kinds = new Map<string, string>();
		const loaded: { at: number; bytes: number }[] = [];
		session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
		session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
			const kind = kinds.get(requestId);
			if (kind === 'Script' || kind === 'Stylesheet') loaded.push({ at: timestamp, bytes: encodedDataLength });
		});
		await device.open('/');
		await page.locator('input[type="password"]').waitFor();
		const painted = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
		);
		const begin = loaded[0]?.at ?? 0;
		const first = loaded.filter((one) => (one.at - begin) * 1_000 <= painted);
		const kilobytes = (parts: { bytes: number }[]) => parts.reduce((sum, part) => sum + part.bytes, 0) / 1_024;
		return [
			{ name: 'JS + CSS until the first paint, gzip', value: kilobytes(first), unit: 'KB', aim: 90 },
			{ name: 'JS + CSS until the log-in can be used, gzip', value: kilobytes(loaded), unit: 'KB' }
		];
	} finally {
		await device.end();
	}
}
