import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodeReader } from './code-reader.svelte';
import type { DecodedCode, Decoder } from './decoder/decoder';

const code: DecodedCode = { text: 'BG-0147', format: 'qr', center: { x: 0, y: 0 } };
const aim = () => ({ view: { width: 390, height: 844 }, reticle: { x: 82, y: 173, width: 226, height: 226 } });
const video = {
	videoWidth: 720,
	videoHeight: 1280,
	readyState: 4,
	requestVideoFrameCallback: (shown: () => void) => setTimeout(shown, 33)
} as unknown as HTMLVideoElement;

const decoder = (kind: Decoder['kind'], decode: Decoder['decode']): Decoder => ({ kind, decode, close: vi.fn() });

let reader: CodeReader;
let errors: unknown[];

beforeEach(() => {
	vi.useFakeTimers();
	errors = [];
	vi.stubGlobal('HTMLMediaElement', { HAVE_CURRENT_DATA: 2 });
	vi.stubGlobal('createImageBitmap', async () => ({ close: vi.fn() }));
	vi.stubGlobal('reportError', (error: unknown) => errors.push(error));
});
afterEach(() => {
	reader.close();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('it reports what it sees until it is stopped', async () => {
	reader = new CodeReader(async () => decoder('wasm', async () => [code]));
	const seen = vi.fn();
	void reader.start(video, aim, seen);
	await vi.advanceTimersByTimeAsync(1000);
	expect(seen.mock.calls.length).toBeGreaterThan(5);
	reader.stop();
	const before = seen.mock.calls.length;
	await vi.advanceTimersByTimeAsync(1000);
	expect(seen.mock.calls.length).toBe(before);
});

test('never more than one picture is under way', async () => {
	let underWay = 0;
	let most = 0;
	reader = new CodeReader(async () =>
		decoder('wasm', async () => {
			most = Math.max(most, ++underWay);
			await new Promise((done) => setTimeout(done, 400));
			underWay--;
			return [];
		})
	);
	void reader.start(video, aim, vi.fn());
	await vi.advanceTimersByTimeAsync(3000);
	expect(most).toBe(1);
});

test('a system decoder that breaks down is replaced by ours', async () => {
	const asked: (string | undefined)[] = [];
	reader = new CodeReader(async (kind) => {
		asked.push(kind);
		return kind === 'wasm'
			? decoder('wasm', async () => [code])
			: decoder('native', () => Promise.reject(new Error('service unavailable')));
	});
	const seen = vi.fn();
	void reader.start(video, aim, seen);
	await vi.advanceTimersByTimeAsync(2000);
	expect(asked).toEqual([undefined, 'wasm']);
	expect(seen).toHaveBeenCalled();
	expect(reader.state).toBe('reading');
});

test('without any decoder it says so, and may be tried again', async () => {
	const open = vi.fn<() => Promise<Decoder>>().mockRejectedValueOnce(new Error('offline'));
	open.mockResolvedValue(decoder('wasm', async () => []));
	reader = new CodeReader(open);
	await reader.start(video, aim, vi.fn());
	expect(reader.state).toBe('failed');
	expect(errors).toHaveLength(1);
	void reader.start(video, aim, vi.fn());
	await vi.advanceTimersByTimeAsync(100);
	expect(reader.state).toBe('reading');
});

test('stopped while the decoder is still loading, it does not begin', async () => {
	let arrive!: (decoder: Decoder) => void;
	const late = decoder('wasm', async () => [code]);
	reader = new CodeReader(() => new Promise((resolve) => (arrive = resolve)));
	const seen = vi.fn();
	void reader.start(video, aim, seen);
	reader.stop();
	arrive(late);
	await vi.advanceTimersByTimeAsync(1000);
	expect(seen).not.toHaveBeenCalled();
	expect(reader.state).toBe('off');
});
