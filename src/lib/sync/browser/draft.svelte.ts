import { dropDraft, keepDraft, keptDraft } from './kept-drafts';

const PAUSE = 250;

/**
 * What is being typed in a form, kept on this device over reload, refusal and the end of a session until `clear`.
 * @example const draft = new Draft('fault:BG-0001', { note: '' }); await draft.load(); <input bind:value={draft.values.note}>
 */
export class Draft<T extends object> {
	values: T = $state() as T;
	/** Something was found from before. */
	restored = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
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
			const values = $state.snapshot(this.values) as T;
			clearTimeout(this.#timer);
			if (JSON.stringify(values) !== this.#kept) this.#timer = setTimeout(() => void this.#save(values), PAUSE);
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
		clearTimeout(this.#timer);
		this.values = { ...this.empty };
		this.#kept = JSON.stringify(this.empty);
		this.restored = false;
		await dropDraft(this.form);
	}

	async #save(values: T): Promise<void> {
		this.#kept = JSON.stringify(values);
		if (this.#kept === JSON.stringify(this.empty)) await dropDraft(this.form);
		else await keepDraft(this.form, values);
	}
}
