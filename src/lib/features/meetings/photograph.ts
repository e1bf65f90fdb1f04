import { photographItem } from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import { pictureOf, type NewFile } from '$lib/sync';
import { act } from '../acting/act';
import { refusalSentence } from '../sync/sentences';
import type { Line } from './checklist.svelte';

/** Puts a photo to a line; it follows when there is a network. Gives the problem in words, if there is one. */
export async function photograph({ item }: Line, picked: File): Promise<string | undefined> {
	let file: NewFile;
	try {
		file = await pictureOf(picked);
	} catch {
		// The browser cannot read it as a picture, whatever its name says.
		return m.equipment_photo_unreadable();
	}
	const args = { item: item.id, photo: file.id };
	const { refusal } = await act(photographItem, args, m.set_up_photo_done({ text: item.text }), { files: [file] });
	return refusal && refusalSentence(refusal);
}
