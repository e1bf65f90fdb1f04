import { readFile } from 'node:fs/promises';
import type { Figure } from './figures';

/** What the server process holds in memory; none where the system does not tell (/proc). */
export async function measureMemory(pid: number, when: string): Promise<Figure[]> {
	let status: string;
	try {
		status = await readFile(`/proc/${pid}/status`, 'utf8');
	} catch {
		return [];
	}
	const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
	return kilobytes ? [{ name: `server memory, ${when}`, value: Number(kilobytes) / 1_024, unit: 'MB' }] : [];
}
