import type { Line } from '$lib/domain/equipment/sheet';

/** A table as it stands in a file. */
export interface Sheet {
	readonly name: string;
	readonly headings: readonly string[];
	readonly lines: readonly Line[];
}

/** Why a file cannot be read as a table. */
export type SheetProblem = 'empty' | 'workbook' | 'too_large' | 'too_many' | 'no_rows';

export class SheetError extends Error {
	constructor(readonly problem: SheetProblem) {
		super(problem);
		this.name = 'SheetError';
	}
}

export const MOST_BYTES = 20 * 1_048_576;
export const MOST_LINES = 20_000;

/**
 * Reads a table out of a file or pasted text: comma, semicolon or tab between cells, UTF-8, UTF-16 or GB 18030, as
 * spreadsheets write them in China. Throws a `SheetError`.
 */
export async function readSheet(source: Blob, name: string): Promise<Sheet> {
	if (source.size > MOST_BYTES) throw new SheetError('too_large');
	const bytes = new Uint8Array(await source.arrayBuffer());
	if (isWorkbook(bytes)) throw new SheetError('workbook');
	const { default: papaparse } = await import('papaparse');
	const { data } = papaparse.parse<string[]>(textOf(bytes), { skipEmptyLines: false });
	return sheetOf(name, data);
}

/** The first row that says something is the heading; lines are counted as a spreadsheet counts them. */
export function sheetOf(name: string, rows: readonly (readonly string[])[]): Sheet {
	const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
	const first = rows.findIndex((cells) => !isBlank(cells));
	if (first < 0) throw new SheetError('empty');
	const headings = (rows[first] ?? []).map((cell) => cell.trim());
	const lines = rows
		.map((cells, index) => ({ line: index + 1, cells }))
		.slice(first + 1)
		.filter(({ cells }) => !isBlank(cells));
	if (lines.length === 0) throw new SheetError('no_rows');
	if (lines.length > MOST_LINES) throw new SheetError('too_many');
	return { name, headings, lines };
}

/** An .xlsx or .ods is a ZIP, an old .xls a compound file. */
const isWorkbook = ([a, b, c, d]: Uint8Array): boolean =>
	(a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);

function textOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (problem) {
		// Excel in China saves CSV in GBK, of which GB 18030 is the whole.
		if (problem instanceof TypeError) return new TextDecoder('gb18030').decode(bytes);
		throw problem;
	}
}
