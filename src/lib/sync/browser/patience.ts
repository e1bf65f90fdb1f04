import { TransportError } from '../device/transport';

/** A server that has said nothing for so long is given up, milliseconds. */
const SILENCE = 30_000;
/** The slowest upload that is waited for, bytes a millisecond: a browser does not tell how far it is. */
const SLOWEST_UPLOAD = 5;

/**
 * `fetch` that gives up on silence, not on slowness: every piece of an answer that arrives buys more time. A first
 * copy over a thick wall takes minutes; a half-open connection says nothing at all.
 *
 * @param bytes how much is sent
 * @throws TransportError `offline`. What was sent may have arrived all the same
 */
export async function fetchPatiently(path: string, init: RequestInit, bytes = 0): Promise<Response> {
	const giveUp = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = (milliseconds: number) => {
		clearTimeout(timer);
		timer = setTimeout(() => giveUp.abort(), milliseconds);
	};
	wait(SILENCE + bytes / SLOWEST_UPLOAD);
	try {
		const response = await fetch(path, { ...init, signal: giveUp.signal });
		wait(SILENCE);
		if (!response.body) {
			clearTimeout(timer);
			return response;
		}
		const heard = new TransformStream<Uint8Array, Uint8Array>({
			transform(piece, stream) {
				wait(SILENCE);
				stream.enqueue(piece);
			},
			flush: () => clearTimeout(timer)
		});
		const { status, statusText, headers } = response;
		return new Response(response.body.pipeThrough(heard), { status, statusText, headers });
	} catch {
		clearTimeout(timer);
		throw new TransportError('offline');
	}
}
