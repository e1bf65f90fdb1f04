import { createHash } from 'node:crypto';
import { megabytes, showProgress } from '../progress';

/**
 * Fetches a file into memory, showing how far it is.
 *
 * @param patience milliseconds of silence after which the server is given up; a slow but steady download may take as
 *   long as it needs
 * @throws with a sentence when the server cannot be reached, answers with an error, or falls silent
 */
export async function download(url: string, patience = 10_000): Promise<Buffer> {
	const abort = new AbortController();
	let silence = setTimeout(() => abort.abort(), patience);
	let received = 0;
	let total = 0;
	const endProgress = showProgress(() => {
		if (received === 0) return `waiting for ${new URL(url).host}`;
		return total > 0
			? `${megabytes(received)} of ${megabytes(total)}, ${Math.floor((100 * received) / total)} %`
			: megabytes(received);
	});
	try {
		const response = await fetch(url, { signal: abort.signal });
		if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}.`);
		total = Number(response.headers.get('content-length') ?? 0);
		const parts: Uint8Array[] = [];
		for await (const part of response.body) {
			clearTimeout(silence);
			silence = setTimeout(() => abort.abort(), patience);
			parts.push(part);
			received += part.byteLength;
		}
		return Buffer.concat(parts);
	} catch (error) {
		throw new Error(reason(error, url, patience), { cause: error });
	} finally {
		clearTimeout(silence);
		endProgress();
	}
}

function reason(error: unknown, url: string, patience: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'AbortError') return `${new URL(url).host} sent nothing for ${patience / 1000} seconds.`;
	const code = error.cause instanceof Error && 'code' in error.cause ? ` (${String(error.cause.code)})` : '';
	return error.message === 'fetch failed' ? `${new URL(url).host} cannot be reached${code}.` : error.message;
}

/** SHA-256 in lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
