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
	/** Whose kept photo this is. */
	#form: string | undefined;

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
			const file = await pictureOf(picked);
			this.drop();
			this.file = file;
			this.#url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
		} catch {
			// The browser cannot read it as a picture, whatever its name says.
			this.problem = m.equipment_photo_unreadable();
		} finally {
			this.busy = false;
		}
	}

	/** Takes the photo that was kept for this form, if there is one; it stays kept until it is sent or taken away. */
	async recall(form: string): Promise<void> {
		const kept = await keptDraft<Pick<NewFile, 'bytes' | 'type'>>(photoOf(form));
		if (!kept || this.file) return;
		await this.take(new Blob([kept.bytes], { type: kept.type }));
		this.#form = form;
	}

	drop(): void {
		if (this.#form !== undefined) void dropDraft(photoOf(this.#form));
		this.#form = undefined;
		if (this.#url) URL.revokeObjectURL(this.#url);
		this.file = undefined;
		this.#url = undefined;
	}
}
