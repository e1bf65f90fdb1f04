import { toCome, type Defect, type DefectWay, type OrderLine, type PurchaseOrder } from '$lib/domain/supplies/purchase';
import { Draft } from '$lib/sync';
import { PickedPhoto } from '../equipment/picked-photo.svelte';

/** What was counted of one line. */
interface Counted {
	counted: number;
	rejected: number;
	defect?: Defect | undefined;
	way: DefectWay;
	note: string;
}

const acceptedOf = ({ counted, rejected, way }: Counted): number => counted - (way === 'concession' ? 0 : rejected);

/**
 * A delivery while it is counted, kept on the device until it is checked in: the camera may push the page out of a small
 * phone's memory. Only the signature is not, which is given to what stands there. Make it while a component is set up.
 */
export class Receiving {
	readonly #draft: Draft<{ counts: Record<string, Counted>; current: string }>;
	readonly #photos = new Map<string, PickedPhoto>();
	signature = $state('');

	constructor(private readonly order: () => PurchaseOrder) {
		this.#draft = new Draft(`receive:${order().id}`, () => ({ counts: {}, current: '' }));
		void this.#draft.load();
		// Photos of lines that are not on the screen are found again as well.
		$effect(() => Object.keys(this.counts).forEach((item) => this.photo(item)));
	}

	get counts(): Readonly<Record<string, Counted>> {
		return this.#draft.values.counts;
	}
	/** What may still come, the counted last. */
	get lines(): readonly OrderLine[] {
		return this.order().lines.filter((line) => toCome(line) > 0 || this.counts[line.item]);
	}
	/** The line that is being counted: its card stands on top. */
	get chosen(): OrderLine | undefined {
		return this.lines.find(({ item }) => item === this.#draft.values.current);
	}
	accepted(item: string): number {
		const line = this.counts[item];
		return line ? acceptedOf(line) : 0;
	}
	/** Of what was bad of a line. */
	photo(item: string): PickedPhoto {
		let photo = this.#photos.get(item);
		if (!photo) this.#photos.set(item, (photo = new PickedPhoto(`${this.#draft.form}:${item}`)));
		return photo;
	}

	/** Starts counting a line; all that is to come is what usually came. */
	count(item: string): boolean {
		const line = this.lines.find((one) => one.item === item);
		if (!line) return false;
		const { values } = this.#draft;
		values.current = item;
		values.counts[item] ??= { counted: toCome(line), rejected: 0, way: 'exchange', note: '' };
		return true;
	}
	set(item: string, counted: number): void {
		const line = this.#draft.values.counts[item];
		if (line) Object.assign(line, { counted, rejected: Math.min(line.rejected, counted) });
	}
	drop(item: string): void {
		const { values } = this.#draft;
		const { [item]: dropped, ...counts } = values.counts;
		if (!dropped) return;
		values.counts = counts;
		if (values.current === item) values.current = '';
		this.photo(item).drop();
	}
	/** It was checked in. */
	async clear(): Promise<void> {
		for (const item of Object.keys(this.counts)) this.photo(item).drop();
		await this.#draft.clear();
	}

	get given() {
		return Object.entries(this.counts).flatMap(([item, { counted, rejected, defect, way, note }]) =>
			counted === 0
				? []
				: {
						item,
						counted,
						rejected,
						...(rejected > 0 && { defect, way, note: note.trim() || undefined, photo: this.photo(item).file?.id })
					}
		);
	}
	get files() {
		return Object.entries(this.counts).flatMap(([item, { rejected }]) => (rejected > 0 ? this.photo(item).files : []));
	}
	get pieces(): number {
		return Object.values(this.counts).reduce((sum, line) => sum + acceptedOf(line), 0);
	}
	/** A line whose rejection has no reason yet. */
	get unsaid(): OrderLine | undefined {
		return this.lines.find(({ item }) => {
			const line = this.counts[item];
			return line !== undefined && line.rejected > 0 && line.defect === undefined;
		});
	}
}
