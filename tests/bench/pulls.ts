import { BenchClient } from './client';
import { quantile, type Figure } from './figures';

const TIMES = 30;
const SECONDS = 4;

export async function measurePulls(url: string): Promise<Figure[]> {
	const client = await BenchClient.logIn(url, 'staff');
	const cursor = await client.pullAll();
	const empty = await timed(TIMES, () => client.pull(cursor));
	const first = await timed(TIMES, () => client.pull('', 5_000));
	const figures: Figure[] = [
		{ name: 'pull with nothing new', value: quantile(empty), unit: 'ms', aim: 3 },
		{ name: 'pull of the first 5,000 of 100,000 rows', value: quantile(first), unit: 'ms', aim: 40 }
	];
	for (const pullers of [64, 200]) {
		const { rate, times } = await together(client, cursor, pullers);
		figures.push(
			{ name: `${pullers} pullers with nothing new`, value: rate, unit: '/s' },
			{ name: `${pullers} pullers with nothing new: p99`, value: quantile(times, 0.99), unit: 'ms' }
		);
	}
	return figures;
}

async function timed(times: number, work: () => Promise<unknown>): Promise<number[]> {
	const taken: number[] = [];
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		await work();
		taken.push(performance.now() - start);
	}
	return taken;
}

async function together(
	client: BenchClient,
	cursor: string,
	count: number
): Promise<{ rate: number; times: number[] }> {
	const times: number[] = [];
	const begin = performance.now();
	const end = begin + SECONDS * 1_000;
	const one = async () => {
		while (performance.now() < end) {
			const start = performance.now();
			await client.pull(cursor);
			times.push(performance.now() - start);
		}
	};
	await Promise.all(Array.from({ length: count }, one));
	return { rate: times.length / ((performance.now() - begin) / 1_000), times };
}
