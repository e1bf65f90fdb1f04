import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets a tool write its JSON report to a file of its own and reads it.
 *
 * @returns undefined where the tool ended without writing one
 */
export async function withReport<T>(
	run: (file: string) => Promise<number>
): Promise<{ code: number; report: T | undefined }> {
	const folder = await mkdtemp(join(tmpdir(), 'bantuo-report-'));
	try {
		const file = join(folder, 'report.json');
		const code = await run(file);
		return { code, report: existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as T) : undefined };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
