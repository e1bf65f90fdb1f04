import { Refusal } from '$lib/domain/core';
import { reportFault, type Symptom } from '$lib/domain/faults';
import { askLabel, Draft, keptLabel, keptLabelOffice, office, type LabelInfo } from '$lib/sync';
import { PickedPhoto } from '../../equipment/picked-photo.svelte';

/**
 * A label's page for somebody without an account: what is known of the thing, what is typed, and its sending. Holds
 * through a change of language. Make it while a component is set up.
 */
export class LabelForm {
	/** Undefined: nobody has said yet what this is. */
	info = $state.raw<LabelInfo>();
	office = $state.raw<LabelInfo['office']>();
	/** asking: nothing is known yet. unreachable: known from before at most. */
	state = $state<'asking' | 'known' | 'unknown' | 'unreachable'>('asking');
	/** A report goes out although the office does not know the code. */
	anyway = $state(false);
	busy = $state(false);
	refusal = $state.raw<Refusal>();
	readonly draft: Draft<{ symptom: Symptom | ''; note: string; phone: string; where: string }>;
	readonly photo: PickedPhoto;

	/** @param code as it stands in the label's link */
	constructor(readonly code: string) {
		this.draft = new Draft(`label:${code}`, { symptom: '', note: '', phone: '', where: '' });
		this.photo = new PickedPhoto(this.draft.form);
		void this.draft.load();
		void this.#ask();
		// Asked again when the network is back, as long as the page does not know.
		$effect(() => {
			if (office.status.weather.online && this.state === 'unreachable') void this.#ask();
		});
	}

	get isReady(): boolean {
		return this.draft.values.symptom !== '';
	}

	/** Puts the report into this device's outbox. True: it is there. */
	async send(): Promise<boolean> {
		const { symptom, note, phone, where } = $state.snapshot(this.draft.values);
		if (!symptom || this.busy) return false;
		this.busy = true;
		try {
			await office.mutate(
				reportFault,
				{
					code: this.code,
					symptom,
					urgency: 'normal',
					...(note.trim() && { note: note.trim() }),
					...(phone.trim() && { phone: phone.trim() }),
					...(where.trim() && !this.info && { placeText: where.trim() }),
					...(this.photo.file && { photo: this.photo.file.id })
				},
				// Online it goes at once: a passer-by who closes the page would leave it here.
				{ files: this.photo.files, undoable: !office.status.weather.online }
			);
			this.refusal = undefined;
			await this.draft.clear();
			this.photo.drop();
			return true;
		} catch (problem) {
			if (!(problem instanceof Refusal)) throw problem;
			this.refusal = problem;
			return false;
		} finally {
			this.busy = false;
		}
	}

	async #ask(): Promise<void> {
		const kept = await keptLabel(this.code);
		if (kept) this.#know(kept);
		else this.office ??= await keptLabelOffice();
		const answer = await askLabel(this.code);
		if (answer.state === 'known') this.#know(answer.info);
		else if (!kept || answer.state === 'unknown') this.state = answer.state;
		if (answer.state === 'unknown' && answer.office) this.office = answer.office;
	}

	#know(info: LabelInfo): void {
		this.info = info;
		this.office = info.office;
		this.state = 'known';
	}
}
