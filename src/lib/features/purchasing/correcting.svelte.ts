import { SvelteMap } from 'svelte/reactivity';
import type { Defect, DefectWay, GoodsReceipt, ReceiptLine } from '$lib/domain/supplies/purchase';

/** A line of a delivery while it is put right. */
export class CorrectedLine {
	counted = $state(0);
	rejected = $state(0);
	defect = $state<Defect>();
	way = $state<DefectWay>('exchange');

	constructor(readonly line: ReceiptLine) {
		this.counted = line.counted;
		this.rejected = line.rejected;
		this.defect = line.defect;
		this.way = line.way ?? 'exchange';
	}
	set(counted: number): void {
		this.counted = counted;
		this.rejected = Math.min(this.rejected, counted);
	}
	get isChanged(): boolean {
		const { counted, rejected, defect, way } = this.line;
		if (this.counted !== counted || this.rejected !== rejected) return true;
		return rejected > 0 && (this.defect !== defect || this.way !== way);
	}
	/** What was rejected has no reason yet. */
	get isUnsaid(): boolean {
		return this.rejected > 0 && this.defect === undefined;
	}
	get said() {
		const { item, note } = this.line;
		const { counted, rejected, defect, way } = this;
		return { item, counted, rejected, ...(rejected > 0 && { defect, way, note }) };
	}
}

/** A delivery while it is put right: what is typed stays while its page does. */
export class Correcting {
	readonly #lines = new SvelteMap<string, CorrectedLine>();
	reason = $state('');
	/** Corrections that stood when the first number was changed: of who sees less the office says so. */
	#seen: number | undefined;

	constructor(private readonly receipt: () => GoodsReceipt) {}

	line(of: ReceiptLine): CorrectedLine {
		return this.#lines.get(of.item) ?? new CorrectedLine(of);
	}
	/** Changes a line. */
	change(of: ReceiptLine, how: (line: CorrectedLine) => void): void {
		this.#seen ??= this.receipt().corrections?.length ?? 0;
		const line = this.line(of);
		how(line);
		this.#lines.set(of.item, line);
	}
	get changed(): CorrectedLine[] {
		return [...this.#lines.values()].filter((line) => line.isChanged);
	}
	get seen(): number {
		return this.#seen ?? this.receipt().corrections?.length ?? 0;
	}
	clear(): void {
		this.#lines.clear();
		this.#seen = undefined;
		this.reason = '';
	}
}
