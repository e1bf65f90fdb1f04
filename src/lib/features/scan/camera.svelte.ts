import { troubleOf, zoomSteps, type CameraState, type CameraTrouble } from './camera-states';

/** Torch and zoom are in Image Capture (https://w3c.github.io/mediacapture-image/), which TypeScript's DOM leaves out. */
interface Lens extends MediaTrackCapabilities {
	torch?: boolean | boolean[];
	zoom?: { min: number; max: number };
	focusMode?: string[];
}
interface LensSetting extends MediaTrackConstraintSet {
	torch?: boolean;
	zoom?: number;
	focusMode?: string;
}

/** Milliseconds a hidden page keeps the camera. Another program may want it; a person who only looked something up is back sooner. */
const HIDDEN_FOR = 20_000;

/** `user`: the camera above the screen, for a tablet on a stand. */
export type Facing = 'environment' | 'user';

const wanted = (facing: Facing): MediaStreamConstraints => ({
	video: { facingMode: { ideal: facing }, width: { ideal: 1280 }, height: { ideal: 720 } },
	audio: false
});

/**
 * The camera of the device. There is one for the whole program (`camera`): iPhones blacken a first stream when a second is opened.
 * It prefers the one on the back, rests while the page is hidden and is given back when the person leaves.
 */
export class Camera {
	state = $state<CameraState>('off');
	/** Why there is no picture. Stays while it is tried again, so that what is said about it does not flicker. */
	trouble = $state<CameraTrouble>();
	hasTorch = $state(false);
	torch = $state(false);
	/** What the zoom button offers; empty where the lens cannot zoom. */
	zooms = $state<number[]>([]);
	zoom = $state(1);

	#video?: HTMLVideoElement;
	#facing: Facing = 'environment';
	#track?: MediaStreamTrack;
	#turn = 0;
	#leave?: AbortController;
	#release?: ReturnType<typeof setTimeout>;

	/** Opens the camera and shows its picture. Never throws: what went wrong is the `state`. */
	async start(video: HTMLVideoElement, facing: Facing = 'environment'): Promise<void> {
		this.stop();
		this.#facing = facing;
		this.#video = video;
		this.#watchPage();
		await this.#open();
	}

	/** Gives the camera back. */
	stop(): void {
		this.#turn++;
		this.#leave?.abort();
		this.#drop();
		this.#video = undefined;
		this.state = 'off';
		this.trouble = undefined;
	}

	/** Tries once more after a trouble. */
	async retry(): Promise<void> {
		if (this.#video && this.trouble && this.state !== 'starting') await this.#open();
	}

	async setTorch(on: boolean): Promise<void> {
		if (await this.#set({ torch: on })) this.torch = on;
	}

	/** Goes to the next of `zooms`, and from the last to the first. */
	async nextZoom(): Promise<void> {
		const next = this.zooms[(this.zooms.indexOf(this.zoom) + 1) % this.zooms.length];
		if (next !== undefined && (await this.#set({ zoom: next }))) this.zoom = next;
	}

	async #open(): Promise<void> {
		const turn = ++this.#turn;
		this.#drop();
		if (!navigator.mediaDevices) {
			this.#fail(globalThis.isSecureContext ? 'absent' : 'insecure');
			return;
		}
		this.state = 'starting';
		try {
			const stream = await navigator.mediaDevices.getUserMedia(wanted(this.#facing));
			const [track] = stream.getVideoTracks();
			// The person left, or the page was hidden, while the browser asked him.
			if (turn !== this.#turn || !this.#video || !track) return stream.getTracks().forEach((each) => each.stop());
			this.#track = track;
			track.addEventListener('ended', () => this.#lost(track));
			this.#video.srcObject = stream;
			await this.#video.play();
			await this.#learnLens(track);
			if (turn !== this.#turn) return;
			this.state = 'live';
			this.trouble = undefined;
			if (document.hidden) this.#rest();
		} catch (error) {
			if (turn === this.#turn) this.#fail(troubleOf(error));
		}
	}

	#fail(trouble: CameraTrouble): void {
		this.#drop();
		this.state = this.trouble = trouble;
	}

	async #learnLens(track: MediaStreamTrack): Promise<void> {
		const lens: Lens = track.getCapabilities?.() ?? {};
		this.hasTorch = Array.isArray(lens.torch) ? lens.torch.includes(true) : Boolean(lens.torch);
		this.zooms = zoomSteps(lens.zoom);
		this.zoom = track.getSettings().zoom ?? 1;
		if (lens.focusMode?.includes('continuous')) await this.#set({ focusMode: 'continuous' });
	}

	async #set(setting: LensSetting): Promise<boolean> {
		try {
			await this.#track?.applyConstraints({ advanced: [setting] });
			return this.#track !== undefined;
		} catch (error) {
			// A lens may list what it cannot do just now (the torch of a hot phone): the button stays as it was.
			if (error instanceof Error && ['OverconstrainedError', 'NotReadableError', 'AbortError'].includes(error.name))
				return false;
			throw error;
		}
	}

	/** Unplugged, or taken away by the system. */
	#lost(track: MediaStreamTrack): void {
		if (track !== this.#track) return;
		this.#drop();
		if (document.hidden) this.state = 'paused';
		else void this.#open();
	}

	#drop(): void {
		clearTimeout(this.#release);
		this.#track?.stop();
		this.#track = undefined;
		if (this.#video) this.#video.srcObject = null;
		this.hasTorch = this.torch = false;
		this.zooms = [];
	}

	#watchPage(): void {
		this.#leave = new AbortController();
		const { signal } = this.#leave;
		document.addEventListener('visibilitychange', () => (document.hidden ? this.#rest() : this.#wake()), { signal });
		// An iPhone may bring an installed page back without telling that it became visible.
		window.addEventListener('pageshow', () => this.#wake(), { signal });
		window.addEventListener('focus', () => this.#wake(), { signal });
		void this.#watchPermission(signal);
	}

	/** The person may allow the camera in the browser's own menu: then it opens without another tap. */
	async #watchPermission(signal: AbortSignal): Promise<void> {
		try {
			const permission = await navigator.permissions?.query({ name: 'camera' });
			permission?.addEventListener('change', () => permission.state === 'granted' && void this.retry(), { signal });
		} catch (error) {
			// Browsers that cannot be asked about the camera say so with a TypeError; the retry button remains.
			if (!(error instanceof TypeError)) throw error;
		}
	}

	#rest(): void {
		if (this.state !== 'live') return;
		this.state = 'paused';
		this.#video?.pause();
		this.torch = false;
		if (this.#track) this.#track.enabled = false;
		this.#release = setTimeout(() => this.#drop(), HIDDEN_FOR);
	}

	#wake(): void {
		clearTimeout(this.#release);
		if (document.hidden) return;
		const dead = this.#track?.readyState !== 'live' || (this.state === 'live' && this.#track.muted);
		if ((this.state === 'paused' || this.state === 'live') && dead) return void this.#open();
		if (this.state !== 'paused' || !this.#track || !this.#video) return;
		this.#track.enabled = true;
		this.state = 'live';
		this.#video.play().catch(() => this.#open());
	}
}

export const camera = new Camera();
