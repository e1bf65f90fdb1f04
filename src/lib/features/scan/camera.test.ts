import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Camera } from './camera.svelte';

class Track extends EventTarget {
	readyState: MediaStreamTrackState = 'live';
	enabled = true;
	muted = false;
	settings: object[] = [];
	constructor(private readonly lens: object = {}) {
		super();
	}
	stop() {
		this.readyState = 'ended';
	}
	getCapabilities = () => this.lens;
	getSettings = () => ({ zoom: 1 });
	applyConstraints = async ({ advanced }: { advanced: object[] }) => void this.settings.push(...advanced);
}
const streamOf = (track: Track) => ({ getVideoTracks: () => [track], getTracks: () => [track] });
const screen = () => ({ srcObject: null, play: async () => undefined, pause: vi.fn() }) as unknown as HTMLVideoElement;

let ask: ReturnType<typeof vi.fn<() => Promise<unknown>>>;
let page: EventTarget & { hidden: boolean };
let camera: Camera;

beforeEach(() => {
	vi.useFakeTimers();
	ask = vi.fn(async () => streamOf(new Track()));
	page = Object.assign(new EventTarget(), { hidden: false });
	vi.stubGlobal('document', page);
	vi.stubGlobal('window', new EventTarget());
	vi.stubGlobal('isSecureContext', true);
	vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: ask } });
	camera = new Camera();
});
afterEach(() => {
	camera.stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function turn(hidden: boolean) {
	page.hidden = hidden;
	page.dispatchEvent(new Event('visibilitychange'));
}

test('it opens and is given back', async () => {
	const track = new Track();
	ask.mockResolvedValue(streamOf(track));
	await camera.start(screen());
	expect(camera.state).toBe('live');
	camera.stop();
	expect([camera.state, track.readyState]).toEqual(['off', 'ended']);
});

test('forbidden, it says so, and opens after it was allowed', async () => {
	ask.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
	await camera.start(screen());
	expect([camera.state, camera.trouble]).toEqual(['denied', 'denied']);
	const trying = camera.retry();
	expect([camera.state, camera.trouble]).toEqual(['starting', 'denied']);
	await trying;
	expect([camera.state, camera.trouble]).toEqual(['live', undefined]);
});

test('on an address without https it is not even asked for', async () => {
	vi.stubGlobal('isSecureContext', false);
	vi.stubGlobal('navigator', {});
	await camera.start(screen());
	expect(camera.trouble).toBe('insecure');
});

test('a person who leaves while the browser asks leaves no camera running', async () => {
	const track = new Track();
	let allow!: (stream: unknown) => void;
	ask.mockReturnValue(new Promise((resolve) => (allow = resolve)));
	const starting = camera.start(screen());
	camera.stop();
	allow(streamOf(track));
	await starting;
	expect([camera.state, track.readyState]).toEqual(['off', 'ended']);
});

test('it rests while the page is hidden and goes on with the same stream', async () => {
	await camera.start(screen());
	turn(true);
	expect(camera.state).toBe('paused');
	turn(false);
	await vi.runAllTimersAsync();
	expect([camera.state, ask.mock.calls.length]).toEqual(['live', 1]);
});

test('hidden for long, it lets others have the camera and opens it again', async () => {
	const track = new Track();
	ask.mockResolvedValueOnce(streamOf(track));
	await camera.start(screen());
	turn(true);
	await vi.advanceTimersByTimeAsync(20_000);
	expect(track.readyState).toBe('ended');
	turn(false);
	await vi.runAllTimersAsync();
	expect([camera.state, ask.mock.calls.length]).toEqual(['live', 2]);
});

test('unplugged and not coming back, it is absent', async () => {
	const track = new Track();
	ask.mockResolvedValueOnce(streamOf(track)).mockRejectedValueOnce(new DOMException('', 'NotFoundError'));
	await camera.start(screen());
	track.dispatchEvent(new Event('ended'));
	await vi.runAllTimersAsync();
	expect(camera.trouble).toBe('absent');
});

test('torch and zoom are offered where the lens has them', async () => {
	const track = new Track({ torch: true, zoom: { min: 1, max: 3 } });
	ask.mockResolvedValue(streamOf(track));
	await camera.start(screen());
	expect([camera.hasTorch, camera.zooms]).toEqual([true, [1, 2]]);
	await camera.setTorch(true);
	await camera.nextZoom();
	expect([camera.torch, camera.zoom]).toEqual([true, 2]);
	expect(track.settings).toEqual([{ torch: true }, { zoom: 2 }]);
	await camera.nextZoom();
	expect(camera.zoom).toBe(1);
});

test('a torch that will not light leaves the button as it was', async () => {
	const track = new Track({ torch: true });
	track.applyConstraints = () => Promise.reject(new DOMException('', 'NotReadableError'));
	ask.mockResolvedValue(streamOf(track));
	await camera.start(screen());
	await camera.setTorch(true);
	expect([camera.state, camera.torch]).toEqual(['live', false]);
});
