import { downloadBlob } from './download-blob';
import type { Cell, Register, RegisterColumn } from './register';

/** Writes a register as an .xlsx and offers it as a file. The writer is loaded when it is asked for. */
export async function downloadXlsx(register: Register, name: string): Promise<void> {
	downloadBlob(`${name}.xlsx`, await xlsxOf(register));
}

/** A register as a workbook of one sheet: title, what it is about, the table; numbers are numbers, sums in yuan. */
export async function xlsxOf({
	title,
	number,
	about,
	columns,
	rows,
	total,
	notes = [],
	signs
}: Register): Promise<Blob> {
	const { default: write } = await import('write-excel-file/universal');
	const filled = (cells: readonly unknown[]) => [
		...cells,
		...Array<null>(Math.max(columns.length - cells.length, 0)).fill(null)
	];
	const data = [
		filled([{ value: number ? `${title}  ${number}` : title, fontWeight: 'bold' as const, fontSize: 14 }]),
		...(about.length > 0 ? [filled([about.map(({ term, value }) => `${term} ${value}`).join('    ')])] : []),
		columns.map(({ label, align }) => ({
			value: label,
			fontWeight: 'bold' as const,
			backgroundColor: '#f0efec',
			...(align && { align: 'right' as const })
		})),
		...rows.map((cells) => columns.map((column, n) => cellOf(cells[n], column))),
		...(total ? [columns.map((column, n) => cellOf(total[n], column, true))] : []),
		...notes.map((note) => filled([note])),
		filled([signs.map(({ term, value = '' }) => `${term} ${value}`).join('    ')])
	];
	return write(
		data as never,
		{
			sheet: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
			columns: columns.map(({ share = 1 }) => ({ width: Math.round(10 * share) })),
			stickyRowsCount: about.length > 0 ? 3 : 2
		} as never
	).toBlob();
}

function cellOf(value: Cell, { money, align }: RegisterColumn, strong = false) {
	if (value === undefined || value === '') return null;
	const bold = strong ? { fontWeight: 'bold' as const } : {};
	if (typeof value === 'number')
		return { type: Number, value: money ? value / 100 : value, ...(money && { format: '#,##0.00' }), ...bold };
	return { type: String, value, ...(align && { align: 'right' as const }), ...bold };
}
