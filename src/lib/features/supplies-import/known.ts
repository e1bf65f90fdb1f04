import { supplyCodeOf, supplyItems, suppliers } from '$lib/domain/supplies';
import { office } from '$lib/sync';
import type { Known, Line } from './check';
import type { Target } from './columns';

/** What this device knows of a list's codes and barcodes, by index. */
export async function knownFor(lines: readonly Line[], targets: readonly Target[]): Promise<Known> {
	const { store } = office;
	const cellsOf = (target: Target): string[] => {
		const column = targets.indexOf(target);
		return column < 0 ? [] : [...new Set(lines.map(({ cells }) => (cells[column] ?? '').trim()).filter(Boolean))];
	};
	const codes = cellsOf('code').map(supplyCodeOf);
	const barcodes = cellsOf('barcode');
	const only = (item: { withdrawn: boolean }) => !item.withdrawn;
	const [coded, barred, sources, [last]] = await Promise.all([
		store.list(supplyItems, { by: 'code', is: codes, only, limit: codes.length || 1 }),
		store.list(supplyItems, { by: 'barcode', is: barcodes, only, limit: barcodes.length || 1 }),
		store.list(suppliers, { limit: 2_000 }),
		store.list(supplyItems, { by: 'code', backwards: true, only: (item) => /\d$/.test(item.code), limit: 1 })
	]);
	const [, prefix = 'YP-', digits = '0000'] = /^(.*?)(\d{1,9})$/.exec(last?.code ?? 'YP-0000') ?? [];
	return {
		codes: new Map(coded.map((item) => [item.code, item.name])),
		barcodes: new Map(barred.map((item) => [item.barcode ?? '', item.name])),
		suppliers: new Set(sources.map(({ name }) => name)),
		next: { prefix, number: Number(digits) + 1, digits: digits.length }
	};
}
