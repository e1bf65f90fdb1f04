import { newId, Refusal } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { dropDraft, keepDraft, keptDraft, office, pictureOf, type NewFile } from '$lib/sync';
import type { Photo } from '$lib/ui';

const photoOf = (form: string): string => `${form}:photo`;

/** Keeps the photo of an action that the office did not take, for the form that its words go back into. */
export async function keepPhoto(mutation: string, form: string): Promise<void> {
	const file = await office.device.db._files.where('mutation').equals(mutation).first();
	if (file) await keepDraft(photoOf(form), { bytes: file.bytes, type: file.type });
}

/** One photo that goes with an action: shrunk as soon as it was taken, shown from memory, sent after the action. */
export class PickedPhoto {
	file = $state.raw<NewFile>();
	/** Why the photo could not be taken in. */
	problem = $state<string>();
	/** Being shrunk. */
	busy = $state(false);
	#url = $state<string>();

	/**
	 * @param form keeps the photo with that form's draft, over reload and refusal, until `drop`: a camera may push the
	 * page out of a small phone's memory. Absent where nothing may stay on the device
	 */
	constructor(private readonly form?: string) {
		void this.#recall();
	}

	get shown(): Photo[] {
		return this.file && this.#url ? [{ id: this.file.id, url: this.#url, alt: m.ui_photo() }] : [];
	}
	get files(): NewFile[] {
		return this.file ? [this.file] : [];
	}

	async take(picked: Blob): Promise<void> {
		this.busy = true;
		this.problem = undefined;
		try {
			this.#show(await pictureOf(picked));
		} catch {
			// The browser cannot read it as a picture, whatever its name says.
			this.problem = m.equipment_photo_unreadable();
			return;
		} finally {
			this.busy = false;
		}
		await this.#keep();
	}

	/** It was sent, or is not wanted. */
	drop(): void {
		this.#show(undefined);
		if (this.form !== undefined) void dropDraft(photoOf(this.form));
	}

	#show(file: NewFile | undefined): void {
		if (this.#url) URL.revokeObjectURL(this.#url);
		this.file = file;
		this.#url = file && URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
	}

	async #keep(): Promise<void> {
		if (this.form === undefined || !this.file) return;
		const { bytes, type } = this.file;
		try {
			await keepDraft(photoOf(this.form), { bytes, type });
		} catch (problem) {
			// The device is full: the form itself still holds the photo, and pressing its button says what is wrong.
			if (!(problem instanceof Refusal)) throw problem;
		}
	}

	async #recall(): Promise<void> {
		if (this.form === undefined) return;
		const kept = await keptDraft<Pick<NewFile, 'bytes' | 'type'>>(photoOf(this.form));
		if (kept && !this.file && !this.busy) this.#show({ id: newId(), ...kept });
	}
}
