import { m } from '$lib/paraglide/messages';
import { pictureOf, type NewFile } from '$lib/sync';
import type { Photo } from '$lib/ui';

/** One photo that goes with an action: shrunk as soon as it was taken, shown from memory, sent after the action. */
export class PickedPhoto {
	file = $state.raw<NewFile>();
	/** Why the photo could not be taken in. */
	problem = $state<string>();
	/** Being shrunk. */
	busy = $state(false);
	#url = $state<string>();

	get shown(): Photo[] {
		return this.file && this.#url ? [{ id: this.file.id, url: this.#url, alt: m.equipment_photo_alt() }] : [];
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

	drop(): void {
		if (this.#url) URL.revokeObjectURL(this.#url);
		this.file = undefined;
		this.#url = undefined;
	}
}
