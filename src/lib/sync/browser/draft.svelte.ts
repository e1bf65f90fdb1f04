import { Refusal } from '../../domain/core/refusal';
import { dropDraft, keepDraft, keptDraft } from './kept-drafts';

/**
 * What is being typed in a form, kept on this device over reload, refusal and the end of a session until `clear`.
 * @example const draft = new Draft('fault:BG-0001', { note: '' }); await draft.load(); <input bind:value={draft.values.note}>
 */
export class Draft<T extends object> {
	values: T = $state() as T;
	/** Something was found from before. */
	restored = $state(false);
	/** What lies on the device, as text: an untouched form writes nothing, nor does one just cleared. */
	#kept: string;

	/**
	 * @param form names the form and what it is about
	 * @param empty the values of an untouched form
	 */
	constructor(
		readonly form: string,
		private readonly empty: T
	) {
		this.values = { ...empty };
		this.#kept = JSON.stringify(empty);
		$effect(() => {
			// Read here, for the effect to follow them.
			$state.snapshot(this.values);
			void this.#write();
		});
	}

	async load(): Promise<void> {
		const kept = await keptDraft<T>(this.form);
		if (!kept) return;
		this.values = { ...this.empty, ...kept };
		this.#kept = JSON.stringify(this.values);
		this.restored = true;
	}

	async clear(): Promise<void> {
		this.values = { ...this.empty };
		this.#kept = JSON.stringify(this.empty);
		this.restored = false;
		await dropDraft(this.form);
	}

	/** Writes what is typed at once, for a page may be gone in the next moment; the database keeps the order. */
	async #write(): Promise<void> {
		const text = this.#text;
		if (text === this.#kept) return;
		this.#kept = text;
		try {
			if (text === JSON.stringify(this.empty)) await dropDraft(this.form);
			else await keepDraft(this.form, JSON.parse(text));
		} catch (problem) {
			// The device is full: the form itself still holds what was typed, and pressing its button says what is wrong.
			if (!(problem instanceof Refusal)) throw problem;
		}
	}

	get #text(): string {
		return JSON.stringify($state.snapshot(this.values));
	}
}
