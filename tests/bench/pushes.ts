import { reportFault } from '../../src/lib/domain/faults/report';
import { BenchClient } from './client';
import { quantile, type Figure } from './figures';

const SECONDS = 6;
/** Accounts that report; several devices share one. */
const ACCOUNTS = ['staff', 'head', 'leader', 'reception', 'meetings', 'supplies', 'documents', 'archives'];

/** A real mutation with everything on: a report with its number, its event, its notification, journal, head, fsync. */
const report = (n: number) => ({
	name: reportFault.name,
	version: reportFault.version,
	args: {
		code: `BG-${String((n % 400) + 1).padStart(4, '0')}`,
		symptom: 'other',
		urgency: 'normal',
		note: `第 ${n} 次`
	}
});

export async function measurePushes(url: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const [clients, batch, aim] of [
		[1, 1, undefined],
		[8, 1, 800],
		[64, 1, 500],
		[8, 50, undefined]
	] as const) {
		const { rate, times } = await load(url, clients, batch);
		const name = `push, ${clients} clients${batch > 1 ? `, batches of ${batch}` : ''}`;
		figures.push(
			{ name: `${name}: mutations`, value: rate, unit: '/s', ...(aim && { aim }) },
			{ name: `${name}: p50`, value: quantile(times), unit: 'ms' },
			{ name: `${name}: p99`, value: quantile(times, 0.99), unit: 'ms' }
		);
	}
	return figures;
}

async function load(url: string, count: number, batch: number): Promise<{ rate: number; times: number[] }> {
	const accounts = await Promise.all(ACCOUNTS.map((account) => BenchClient.logIn(url, account)));
	const times: number[] = [];
	let pushed = 0;
	const begin = performance.now();
	const end = begin + SECONDS * 1_000;
	const one = async (index: number) => {
		const client = accounts[index % accounts.length];
		while (client && performance.now() < end) {
			const calls = Array.from({ length: batch }, (_, i) => report(pushed + i));
			const start = performance.now();
			await client.push(calls);
			times.push(performance.now() - start);
			pushed += batch;
		}
	};
	await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
	return { rate: pushed / ((performance.now() - begin) / 1_000), times };
}
