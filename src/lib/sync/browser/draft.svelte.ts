import { untrack } from 'svelte';
import { Refusal } from '../../domain/core/refusal';
import { dropDraft, keepDraft, keptDraft } from './kept-drafts';

/**
 * What is being typed in a form, kept on this device over reload, refusal and the end of a session until `clear`.
 * @example const draft = new Draft('fault:BG-0001', { note: '' }); await draft.load(); <input bind:value={draft.values.note}>
 * @example const draft = new Draft(() => (open ? `loan:${loan.id}` : ''), () => ({ note: '' }));
 */
export class Draft<T extends object> {
	values: T = $state() as T;
	/** Something was found from before. */
	restored = $state(false);
	/** Names the form and what it is about. */
	form = '';
	/** What lies on the device, as text: an untouched form writes nothing, nor does one just cleared. */
	#kept = '';
	readonly #empty: () => T;
	/** The untouched form, as text. */
	#untouched = '';

	/**
	 * @param form names the form and what it is about. A function: of a sheet that is about one thing after another, and
	 * `''` while it is closed; what was kept is loaded each time it opens
	 * @param empty the values of an untouched form; a function's are followed while nothing is typed
	 */
	constructor(form: string | (() => string), empty: T | (() => T)) {
		this.#empty = typeof empty === 'function' ? empty : () => empty;
		this.#turnTo(typeof form === 'string' ? form : '');
		if (typeof form === 'function')
			$effect(() => {
				const now = form();
				untrack(() => void this.#follow(now));
			});
		if (typeof empty === 'function')
			$effect(() => {
				empty();
				untrack(() => this.#refresh());
			});
		$effect(() => {
			// Read here, for the effect to follow them.
			$state.snapshot(this.values);
			void this.#write();
		});
	}

	async load(): Promise<void> {
		const { form } = this;
		const kept = await keptDraft<T>(form);
		if (!kept || form !== this.form) return;
		this.values = { ...this.#empty(), ...kept };
		this.#kept = this.#text;
		this.restored = true;
	}

	async clear(): Promise<void> {
		this.#turnTo(this.form);
		if (this.form !== '') await dropDraft(this.form);
	}

	async #follow(form: string): Promise<void> {
		if (form === this.form) return;
		// A sheet that closes keeps its words until it is out of sight.
		if (form === '') this.form = '';
		else {
			this.#turnTo(form);
			await this.load();
		}
	}

	#turnTo(form: string): void {
		this.form = form;
		this.restored = false;
		this.#begin();
	}
	#begin(): void {
		this.values = { ...this.#empty() };
		this.#kept = this.#untouched = this.#text;
	}
	#refresh(): void {
		if (this.form !== '' && this.#text === this.#untouched) this.#begin();
	}
	get #text(): string {
		return JSON.stringify($state.snapshot(this.values));
	}

	/** Writes what is typed at once, for a page may be gone in the next moment; the database keeps the order. */
	async #write(): Promise<void> {
		const text = this.#text;
		if (this.form === '' || text === this.#kept) return;
		this.#kept = text;
		try {
			if (text === this.#untouched) await dropDraft(this.form);
			else await keepDraft(this.form, JSON.parse(text));
		} catch (problem) {
			// The device is full: the form itself still holds what was typed, and pressing its button says what is wrong.
			if (!(problem instanceof Refusal)) throw problem;
		}
	}
}
