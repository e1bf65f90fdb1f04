import { equipment, importEquipment, undoImport } from '$lib/domain/equipment';
import {
	checkSheet,
	dateOrderOf,
	guessColumns,
	type CheckedSheet,
	type Chosen,
	type Known,
	type Target
} from '$lib/domain/equipment/sheet';
import { office, type Receipt } from '$lib/sync';
import { ImportSession } from '../imports/import-session.svelte';
import { MOST_LINES, type Sheet } from '../imports/read-sheet';
import { knownFor } from './known';

type ImportRow = CheckedSheet['rows'][number];

/** What is kept of an import of equipment besides. */
interface Own {
	readonly recognised: readonly boolean[];
	readonly chosen: readonly (readonly [number, Chosen])[];
}

/** One import of equipment on its way. */
export class EquipmentImport extends ImportSession<Target, Known, ImportRow, Own> {
	/** Which columns' places were told by their headings. */
	recognised = $state.raw<readonly boolean[]>([]);
	/** Chosen by a person where a name could be several, by line. */
	chosen = $state.raw<ReadonlyMap<number, Chosen>>(new Map());

	readonly checked = $derived.by<CheckedSheet | undefined>(() => {
		const { sheet, targets, known, chosen } = this;
		if (!sheet || !known) return undefined;
		const { order } = dateOrderOf(sheet.lines, targets);
		return checkSheet(sheet.lines, { headings: sheet.headings, targets, dateOrder: order, chosen }, known);
	});
	readonly ready = $derived(this.checked?.rows ?? []);

	protected readonly knownFor = knownFor;

	constructor() {
		super('equipment-import', 'columns', 'extra');
	}

	async choose(line: number, choice: Chosen): Promise<void> {
		this.chosen = new Map(this.chosen).set(line, { ...this.chosen.get(line), ...choice });
		await this.keep();
	}

	protected read(sheet: Sheet) {
		const guesses = guessColumns(sheet.headings);
		return { sheet, targets: guesses.map(({ target }) => target) };
	}

	protected send(rows: ImportRow[]): Promise<Receipt> {
		return office.mutate(importEquipment, { importId: this.importId, rows }, { undoable: true });
	}

	/** Things with a history by now stay. */
	protected async undoable(): Promise<string[]> {
		const imported = await office.store.list(equipment, {
			by: 'importId',
			is: this.importId,
			only: (item) => !item.withdrawn,
			limit: MOST_LINES
		});
		return imported.map(({ id }) => id);
	}

	protected takeBack(ids: string[]): Promise<Receipt> {
		return office.mutate(undoImport, { importId: this.importId, equipment: ids }, { undoable: true });
	}

	protected own(): Own {
		return { recognised: this.recognised, chosen: [...this.chosen] };
	}

	protected restore(own: Own | undefined): void {
		this.recognised = own?.recognised ?? guessColumns(this.sheet?.headings ?? []).map((guess) => guess.recognised);
		this.chosen = new Map(own?.chosen);
	}
}
