import { SvelteMap } from 'svelte/reactivity';
import { toCome, type Defect, type DefectWay, type OrderLine, type PurchaseOrder } from '$lib/domain/supplies/purchase';
import { PickedPhoto } from '../equipment/picked-photo.svelte';

/** What was counted of one line. */
export class CountedLine {
	counted = $state(0);
	rejected = $state(0);
	defect = $state<Defect>();
	way = $state<DefectWay>('exchange');
	note = $state('');
	readonly photo = new PickedPhoto();

	get accepted(): number {
		return this.counted - (this.way === 'concession' ? 0 : this.rejected);
	}
	set(counted: number): void {
		this.counted = counted;
		this.rejected = Math.min(this.rejected, counted);
	}
}

/** A delivery while it is counted. Make it while a component is set up. */
export class Receiving {
	readonly counts = new SvelteMap<string, CountedLine>();
	/** The line that is being counted: its card stands on top. */
	current = $state<string>();
	signature = $state('');

	constructor(private readonly order: () => PurchaseOrder) {}

	/** What may still come, the counted last. */
	get lines(): readonly OrderLine[] {
		return this.order().lines.filter((line) => toCome(line) > 0 || this.counts.has(line.item));
	}
	get chosen(): OrderLine | undefined {
		return this.lines.find(({ item }) => item === this.current);
	}
	/** Starts counting a line; all that is to come is what usually came. */
	count(item: string): CountedLine | undefined {
		const line = this.lines.find((one) => one.item === item);
		if (!line) return undefined;
		this.current = item;
		let counted = this.counts.get(item);
		if (!counted) {
			counted = new CountedLine();
			counted.set(toCome(line));
			this.counts.set(item, counted);
		}
		return counted;
	}
	drop(item: string): void {
		this.counts.delete(item);
		if (this.current === item) this.current = undefined;
	}

	get given() {
		return [...this.counts].flatMap(([item, line]) =>
			line.counted === 0
				? []
				: {
						item,
						counted: line.counted,
						rejected: line.rejected,
						...(line.rejected > 0 && {
							defect: line.defect,
							way: line.way,
							note: line.note.trim() || undefined,
							photo: line.photo.file?.id
						})
					}
		);
	}
	get files() {
		return [...this.counts.values()].flatMap((line) => (line.rejected > 0 ? line.photo.files : []));
	}
	get accepted(): number {
		return [...this.counts.values()].reduce((sum, line) => sum + line.accepted, 0);
	}
	/** A line whose rejection has no reason yet. */
	get unsaid(): OrderLine | undefined {
		return this.lines.find(({ item }) => {
			const line = this.counts.get(item);
			return line !== undefined && line.rejected > 0 && line.defect === undefined;
		});
	}
}
