import { tagOf } from '../label';
import type { Target } from './columns';
import { guessDateOrder } from './dates';
import type { Finding } from './finding';
import { RowReader, type SheetRow } from './row';
import type { Known, Line, Mapping } from './sheet';

export interface CheckedSheet {
	/** Rows that can be imported. */
	readonly rows: readonly SheetRow[];
	readonly findings: readonly Finding[];
	/** Lines without a finding, with findings that were put right, and with one that keeps them out. */
	readonly counts: { readonly fine: number; readonly repaired: number; readonly blocked: number };
}

/** Checks every row of a file before anything is written. */
export function checkSheet(lines: readonly Line[], mapping: Mapping, known: Known): CheckedSheet {
	const seen = new Map<string, number>();
	const rows: SheetRow[] = [];
	const findings: Finding[] = [];
	const counts = { fine: 0, repaired: 0, blocked: 0 };
	for (const line of lines) {
		if (line.cells.every((cell) => cell.trim() === '')) continue;
		const reader = new RowReader(line, mapping, known, seen);
		const row = reader.read();
		findings.push(...reader.findings);
		if (row) rows.push(row);
		if (!row) counts.blocked++;
		else if (reader.findings.length > 0) counts.repaired++;
		else counts.fine++;
	}
	return { rows, findings, counts };
}

/** Tags of the file in the form in which the ledger holds them, to look up which are taken. */
export const tagsOf = (lines: readonly Line[], targets: readonly Target[]): string[] => {
	const column = targets.indexOf('assetTag');
	return [...new Set(lines.map(({ cells }) => tagOf(cells[column] ?? '')).filter((tag) => tag !== ''))];
};

/** The order of day and month in the file's date columns. */
export const dateOrderOf = (lines: readonly Line[], targets: readonly Target[]): ReturnType<typeof guessDateOrder> =>
	guessDateOrder(
		targets.flatMap((target, column) =>
			target === 'purchasedOn' || target === 'warrantyUntil' ? lines.map(({ cells }) => cells[column] ?? '') : []
		)
	);
