import type { Refusal } from '$lib/domain/core';
import { countItem, supplyItems, type SupplyItem } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { Draft, office } from '$lib/sync';
import { act } from '../acting/act';
import { PickedPhoto } from '../equipment/picked-photo.svelte';
import type { Verdict } from '../scan';
import { findSupplyHere } from '../supplies/find-supply';
import { inUnits } from '../supplies/item-words';
import { canRecount, type StocktakeView } from './counted';

/**
 * What one counter of a stocktake is doing: the thing in hand and what was typed of it, which stays on the device until
 * it is recorded. Made while a component starts.
 */
export class Counting {
	readonly draft: Draft<{ item: string; recount: boolean; typed: string; note: string }>;
	readonly photo: PickedPhoto;
	chosen = $state.raw<SupplyItem>();
	/** A code that was scanned and belongs to nothing here. */
	unknown = $state<string>();
	refusal = $state.raw<Refusal>();

	constructor(private readonly stocktake: string) {
		this.draft = new Draft(`stocktake:${stocktake}`, { item: '', recount: false, typed: '', note: '' });
		this.photo = new PickedPhoto(this.draft.form);
		void this.#resume();
	}

	async #resume(): Promise<void> {
		await this.draft.load();
		const { item } = this.draft.values;
		if (item) this.chosen = await office.store.get(supplyItems, item);
	}

	/** Takes a thing in hand; what was typed of another is dropped. */
	choose(item: SupplyItem, recount = false): void {
		this.chosen = item;
		Object.assign(this.draft.values, { item: item.id, recount, typed: '', note: '' });
		this.unknown = undefined;
		this.refusal = undefined;
		this.photo.drop();
	}

	async putBack(): Promise<void> {
		this.chosen = undefined;
		this.photo.drop();
		await this.draft.clear();
	}

	async scanned(text: string, view: StocktakeView | undefined, account: string): Promise<Verdict> {
		const item = await findSupplyHere(text);
		if (!item) {
			this.unknown = text;
			return 'unknown';
		}
		const line = view?.lines.find((one) => one.item.id === item.id);
		const isAsked = !!line && !!view?.stocktake.recounts?.includes(item.id);
		this.choose(item, isAsked && canRecount(line, account));
		return 'found';
	}

	/** Records what was typed, or that there is none. */
	async record(missing = false): Promise<void> {
		const { typed, note, recount } = this.draft.values;
		if (!this.chosen || (!missing && typed === '')) return;
		const quantity = missing ? 0 : Number(typed);
		const { refusal } = await act(
			countItem,
			{
				stocktake: this.stocktake,
				item: this.chosen.id,
				quantity,
				recount,
				...(missing && { missing }),
				...(note.trim() && { note }),
				...(this.photo.file && { photo: this.photo.file.id })
			},
			m.stocktake_recorded({ name: this.chosen.name, quantity: inUnits(quantity, this.chosen) }),
			{ files: this.photo.files }
		);
		this.refusal = refusal;
		if (!refusal) await this.putBack();
	}
}
