import type { Defect, DefectWay, GoodsReceipt, ReceiptLine } from '$lib/domain/supplies/purchase';
import { Draft } from '$lib/sync';
import { PickedPhoto } from '../equipment/picked-photo.svelte';

/** What a line of a delivery is put right to. */
interface Corrected {
	counted: number;
	rejected: number;
	defect?: Defect | undefined;
	way: DefectWay;
}

interface Values {
	lines: Record<string, Corrected>;
	/** Corrections that stood when the first number was changed: of who sees less the office says so. */
	seen?: number;
	reason: string;
}

const asItStands = ({ counted, rejected, defect, way = 'exchange' }: ReceiptLine): Corrected => ({
	counted,
	rejected,
	defect,
	way
});

function isChanged(line: ReceiptLine, { counted, rejected, defect, way }: Corrected): boolean {
	if (counted !== line.counted || rejected !== line.rejected) return true;
	return rejected > 0 && (defect !== line.defect || way !== line.way);
}

/** A delivery while it is put right, kept on the device until it is. Make it while a component is set up. */
export class Correcting {
	readonly #draft: Draft<Values>;
	readonly #photos = new Map<string, PickedPhoto>();

	/** @param open whether its sheet is */
	constructor(
		private readonly receipt: () => GoodsReceipt,
		open: () => boolean
	) {
		this.#draft = new Draft(
			() => (open() ? `receipt-correct:${receipt().id}` : ''),
			(): Values => ({ lines: {}, reason: '' })
		);
		// Photos of lines that are not on the screen are found again as well.
		$effect(() => Object.keys(this.values.lines).forEach((item) => this.photo(item)));
	}

	get values(): Values {
		return this.#draft.values;
	}
	line(of: ReceiptLine): Readonly<Corrected> {
		return this.values.lines[of.item] ?? asItStands(of);
	}
	/** Changes a line. Of less than was bad all is. */
	change(of: ReceiptLine, to: Partial<Corrected>): void {
		this.values.seen ??= this.receipt().corrections?.length ?? 0;
		const line = { ...this.line(of), ...to };
		this.values.lines[of.item] = { ...line, rejected: Math.min(line.rejected, line.counted) };
	}
	/** Of what was bad of a line. */
	photo(item: string): PickedPhoto {
		let photo = this.#photos.get(item);
		if (!photo) this.#photos.set(item, (photo = new PickedPhoto(`receipt-correct:${this.receipt().id}:${item}`)));
		return photo;
	}

	get changed(): readonly ReceiptLine[] {
		return this.receipt().lines.filter((line) => isChanged(line, this.line(line)));
	}
	/** What was rejected of it has no reason yet. */
	get unsaid(): ReceiptLine | undefined {
		return this.changed.find((line) => this.line(line).rejected > 0 && this.line(line).defect === undefined);
	}
	get said() {
		return this.changed.map((line) => {
			const { counted, rejected, defect, way } = this.line(line);
			const bad = { defect, way, note: line.note, photo: this.photo(line.item).file?.id };
			return { item: line.item, counted, rejected, ...(rejected > 0 && bad) };
		});
	}
	get files() {
		return this.changed.flatMap((line) => (this.line(line).rejected > 0 ? this.photo(line.item).files : []));
	}
	get seen(): number {
		return this.values.seen ?? this.receipt().corrections?.length ?? 0;
	}
	async clear(): Promise<void> {
		for (const photo of this.#photos.values()) photo.drop();
		await this.#draft.clear();
	}
}
