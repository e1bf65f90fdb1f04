import { build } from 'esbuild';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../../pocketbase/setup/paths';
import { slowDown } from './content-time';
import { benchDevice } from './device';
import { quantile, type Figure } from './figures';
import type {} from './in-page/device-page';

const ROWS = 50_000;
const TIMES = 5;
/** Rows that others change while a device is away for a moment, and for a month. */
const NEWS = 40;
const A_MONTH = 20_000;
const WORDS = ['投影', '激光打印机', 'KB-0499', 'sn4999', '型号 42'];

/** The device's engine alone, in a real browser over its own IndexedDB, four times slower. */
export async function measureEngine(): Promise<Figure[]> {
	const bundle = await build({
		entryPoints: [join(root, 'tests/bench/in-page/device-page.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		logLevel: 'warning'
	});
	const script = bundle.outputFiles[0]?.text ?? '';
	const server = createServer((request, response) => {
		const isScript = request.url === '/bench.js';
		response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
		response.end(isScript ? script : '<!doctype html><title>bench</title><script src="/bench.js"></script>');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const device = await benchDevice(`http://127.0.0.1:${port}`);
	try {
		const page = await device.open('/');
		await page.waitForFunction(() => 'bench' in window);
		await page.evaluate((rows) => window.bench.fill(rows), ROWS);
		const figures: Figure[] = [];
		const add = (name: string, value: number, aim?: number) => {
			figures.push({ name, value, unit: 'ms', ...(aim !== undefined && { aim }) });
		};

		const searches: number[] = [];
		for (const words of WORDS)
			for (let n = 0; n < TIMES; n++)
				searches.push((await page.evaluate((text) => window.bench.search(text), words)).time);
		add(`search of ${ROWS} rows`, quantile(searches), 17);

		for (const pending of [1, 100, 1_000]) {
			await page.evaluate((entries) => window.bench.pend(entries), pending);
			const faster = await slowDown(page, 4);
			const took = [];
			for (let n = 0; n < TIMES; n++) took.push(await page.evaluate((rows) => window.bench.pull(rows), NEWS));
			const name = `rebase of ${pending} pending on ${ROWS} rows, 4× slower`;
			add(name, quantile(took.map(({ time }) => time)), pending === 100 ? 200 : undefined);
			add(`  longest time without a frame`, quantile(took.map(({ longestFrame }) => longestFrame)), 50);
			if (pending === 100) {
				const month = await page.evaluate((rows) => window.bench.pull(rows), A_MONTH);
				add(`resume after a month offline, ${A_MONTH} changes, 100 pending, 4× slower`, month.time);
				add(`  longest time without a frame`, month.longestFrame);
			}
			await faster();
		}
		return figures;
	} finally {
		await device.end();
		server.close();
	}
}
