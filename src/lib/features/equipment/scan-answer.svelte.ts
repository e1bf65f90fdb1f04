import { equipment, readCode, type Place } from '$lib/domain/equipment';
import { Draft, live, office } from '$lib/sync';
import type { Scan, Verdict } from '../scan';
import { findHere } from './find';
import { tagPattern, isLikeTag } from './tag-pattern';
import { viewOf, type EquipmentView } from './view';

/** A code that the ledger on this device does not know. */
export interface UnknownScan {
	readonly scan: Scan;
	/** In the form of a tag. */
	readonly tag: string;
	/** As it was read; what a link to a thing is kept under. */
	readonly code: string;
	/** It reads like one of the office's own tags: there is no maker's code to link. */
	readonly isTag: boolean;
}

/** From a code to what the ledger says of it, all from this device. Make it while a component is set up. */
export class ScanAnswer {
	#found = $state.raw<EquipmentView>();
	#unknown = $state.raw<UnknownScan>();
	/** Where the person is, by the place chosen last in this round of scans. */
	here = $state.raw<Place>();

	/** Codes that are not to be mentioned again today. */
	readonly #ignored = new Draft('scan:ignored', { day: '', codes: [] as string[] });
	readonly #pattern = live(tagPattern);
	/** Follows the thing on the card: a report changes it at once. */
	readonly #fresh = live(
		() => this.#found?.item.id,
		async (id) => viewOf(await office.store.get(equipment, id))
	);
	/** Looks on for what was not known: the first copy may still be under way, or somebody enters it elsewhere. */
	readonly #later = live(
		() => this.#unknown?.scan.text,
		async (text) => ({ text, view: text === undefined ? undefined : await viewOf(await findHere(text)) })
	);

	constructor() {
		void this.#ignored.load();
		void this.#getReady();
	}

	get pattern() {
		return this.#pattern.value ?? { prefix: 'BG-', digits: 4 };
	}

	/** What the card shows: as it was read, then as it changes. */
	get found(): EquipmentView | undefined {
		if (this.#unknown) return this.#knownSince;
		const fresh = this.#fresh.value;
		return fresh && fresh.item.id === this.#found?.item.id ? fresh : this.#found;
	}

	get unknown(): UnknownScan | undefined {
		return this.#knownSince ? undefined : this.#unknown;
	}

	get #knownSince(): EquipmentView | undefined {
		const later = this.#later.value;
		return later && later.text === this.#unknown?.scan.text ? later.view : undefined;
	}

	/** Whether there is something to show. */
	get isEmpty(): boolean {
		return !this.#found && !this.#unknown;
	}

	async take(scan: Scan): Promise<Verdict> {
		const view = await viewOf(await findHere(scan.text));
		const { tag, code, isLabel } = readCode(scan.text);
		// The card of the scan before stays: this one is not spoken of.
		if (!view && scan.source === 'camera' && this.#isIgnored(code)) return 'ignored';
		this.#found = view;
		this.#unknown = view ? undefined : { scan, tag, code, isTag: isLabel || isLikeTag(tag, this.pattern) };
		return view ? 'found' : 'unknown';
	}

	/** The code shown is of no interest today. */
	ignore(): void {
		if (!this.#unknown) return;
		const { day, codes } = this.#ignored.values;
		const today = office.today;
		this.#ignored.values = { day: today, codes: [...(day === today ? codes : []), this.#unknown.code] };
		this.#unknown = undefined;
	}

	/** The unknown code has become a known thing. */
	async know(codeOrTag: string): Promise<void> {
		this.#found = await viewOf(await findHere(codeOrTag));
		this.#unknown = undefined;
	}

	/** The first look-up of all is slow; it is made before the first code is there. */
	async #getReady(): Promise<void> {
		const [any] = await office.store.list(equipment, { by: 'assetTag', limit: 1 });
		await viewOf(any && (await findHere(any.assetTag)));
	}

	#isIgnored(code: string): boolean {
		const { day, codes } = this.#ignored.values;
		return day === office.today && codes.includes(code);
	}
}
