import { importSupplies, supplyItems, undoSuppliesImport } from '$lib/domain/supplies';
import { office, type Receipt } from '$lib/sync';
import { ImportSession } from '../imports/import-session.svelte';
import { MOST_LINES, type Sheet } from '../imports/read-sheet';
import { readingIfHere } from '../people/pinyin';
import { checkSupplies, type CheckedSupplies, type ImportRow, type Known } from './check';
import { guessColumns, type Target } from './columns';
import { knownFor } from './known';

/** One import of supplies on its way. */
export class SuppliesImport extends ImportSession<Target, Known, ImportRow, Record<string, never>> {
	readonly checked = $derived.by<CheckedSupplies | undefined>(() =>
		this.sheet && this.known ? checkSupplies(this.sheet.lines, this.targets, this.known) : undefined
	);
	readonly ready = $derived(this.checked?.rows ?? []);

	protected readonly knownFor = knownFor;

	constructor() {
		super('supplies-import', 'columns', 'skip');
	}

	protected read(sheet: Sheet) {
		return { sheet, targets: guessColumns(sheet.headings) };
	}

	protected async send(part: ImportRow[]): Promise<Receipt> {
		const rows = await Promise.all(
			part.map(async (row) => {
				const { pinyin, initials } = await readingIfHere(row.name);
				return { ...row, ...(pinyin && { pinyin }), ...(initials && { initials }) };
			})
		);
		return office.mutate(importSupplies, { importId: this.importId, rows }, { undoable: true });
	}

	protected async undoable(): Promise<string[]> {
		const imported = await office.store.list(supplyItems, {
			by: 'importId',
			is: this.importId,
			only: (item) => !item.withdrawn,
			limit: MOST_LINES
		});
		return imported.map(({ id }) => id);
	}

	protected takeBack(ids: string[]): Promise<Receipt> {
		return office.mutate(undoSuppliesImport, { importId: this.importId, items: ids }, { undoable: true });
	}

	protected own(): Record<string, never> {
		return {};
	}

	protected restore(): void {
		// Nothing besides.
	}
}
