import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { camera, type Facing } from './camera.svelte';
import { CodeReader } from './code-reader.svelte';
import { Feedback } from './feedback';
import { ScanSession, type SessionSettings } from './scan-session.svelte';
import type { Aim } from './viewfinder';

/**
 * A camera that is read for as long as a component shows it: started with the picture, at rest while a code is typed,
 * closed with the component. Make it while a component is set up.
 */
export class Reading<Mark extends Element> {
	/** The picture, and the mark that codes are put inside of; bound by the component. */
	video = $state<HTMLVideoElement>();
	reticle = $state<Mark>();
	/** A code is being typed. */
	typing = $state(false);
	readonly reader = new CodeReader();
	readonly session: ScanSession;
	readonly #feedback = new Feedback();

	constructor(settings: () => SessionSettings, facing: () => Facing = () => 'environment') {
		this.session = new ScanSession(settings, this.#feedback);
		$effect(() => {
			const { video } = this;
			if (!video) return;
			untrack(() => void camera.start(video, facing()));
			return () => camera.stop();
		});
		$effect(() => {
			if (!this.video || camera.state !== 'live' || this.typing) return;
			untrack(this.read);
			return () => {
				this.reader.stop();
				this.session.rest();
			};
		});
		$effect(() => () => {
			this.reader.close();
			this.session.close();
			void this.#feedback.close();
		});
	}

	/** Begins to read, or tries again. */
	readonly read = (): void => {
		this.session.resume();
		if (this.video) void this.reader.start(this.video, this.#aim, (code) => void this.session.see(code));
	};

	/** A code typed by a person. */
	readonly typed = (text: string): void => {
		this.typing = false;
		void this.session.take(text);
	};

	/** A code from a hardware scanner. */
	readonly heard = (text: string): void => {
		this.typing = false;
		void this.session.hear(text);
	};

	/** Sound may only begin with somebody's touch. */
	readonly wakeSound: Attachment = (node) => on(node.ownerDocument, 'pointerdown', () => this.#feedback.wake());

	readonly #aim = (): Aim => {
		const view = this.video?.getBoundingClientRect() ?? new DOMRect();
		const mark = this.reticle?.getBoundingClientRect() ?? view;
		return { view, reticle: { x: mark.x - view.x, y: mark.y - view.y, width: mark.width, height: mark.height } };
	};
}
