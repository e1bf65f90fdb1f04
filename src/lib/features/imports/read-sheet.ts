import type { Line } from '$lib/domain/equipment/sheet';

/** A table as it stands in a file. */
export interface Sheet {
	readonly name: string;
	readonly headings: readonly string[];
	readonly lines: readonly Line[];
}

/** Why a file cannot be read as a table; `workbook`: of a kind that is not read, or locked with a password. */
export type SheetProblem = 'empty' | 'workbook' | 'too_large' | 'too_many' | 'no_rows';

export class SheetError extends Error {
	constructor(
		readonly problem: SheetProblem,
		options?: ErrorOptions
	) {
		super(problem, options);
		this.name = 'SheetError';
	}
}

export const MOST_BYTES = 20 * 1_048_576;
export const MOST_LINES = 20_000;

/**
 * Reads the tables of a file or of pasted text: an .xlsx workbook has one for each sheet that holds rows; a text, with
 * comma, semicolon or tab between cells, in UTF-8, UTF-16 or GB 18030, as spreadsheets write them in China, is one.
 * Never empty: throws a `SheetError`.
 */
export async function readSheets(source: Blob, name: string): Promise<[Sheet, ...Sheet[]]> {
	if (source.size > MOST_BYTES) throw new SheetError('too_large');
	const bytes = new Uint8Array(await source.arrayBuffer());
	if (isZip(bytes)) return workbookSheets(bytes, name);
	if (isCompound(bytes)) throw new SheetError('workbook');
	const { default: papaparse } = await import('papaparse');
	const { data } = papaparse.parse<string[]>(textOf(bytes), { skipEmptyLines: false });
	return [sheetOf(name, data)];
}

/** Sheets without rows, a page of notes for one, are left out where another has some. */
async function workbookSheets(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<[Sheet, ...Sheet[]]> {
	const { readWorkbook } = await import('./read-workbook');
	const sheets = await readWorkbook(bytes).catch((problem: unknown) => {
		// Another kind of ZIP: an .ods, a document, a damaged file.
		throw new SheetError('workbook', { cause: problem });
	});
	const read = sheets.map((sheet) => {
		try {
			return sheetOf(sheets.length > 1 ? sheet.name : name, sheet.rows);
		} catch (problem) {
			if (problem instanceof SheetError) return problem;
			throw problem;
		}
	});
	const [first, ...others] = read.filter((sheet): sheet is Sheet => !(sheet instanceof SheetError));
	if (first) return [first, ...others];
	throw read.find((sheet) => sheet instanceof SheetError) ?? new SheetError('empty');
}

/** Rows above the heading that say one thing alone: the table's title, who made it and when. */
const MOST_TITLES = 5;

/** The first row that says something is the heading, titles above it aside; lines are counted as a spreadsheet does. */
export function sheetOf(name: string, rows: readonly (readonly string[])[]): Sheet {
	const said = (cells: readonly string[] = []) => cells.filter((cell) => cell.trim() !== '').length;
	let first = rows.findIndex((cells) => said(cells) > 0);
	if (first < 0) throw new SheetError('empty');
	const heading = rows.findIndex((cells, index) => index >= first && said(cells) > 1);
	if (heading > first && heading <= first + MOST_TITLES) first = heading;
	const headings = (rows[first] ?? []).map((cell) => cell.trim());
	const lines = rows
		.map((cells, index) => ({ line: index + 1, cells }))
		.slice(first + 1)
		.filter(({ cells }) => said(cells) > 0);
	if (lines.length === 0) throw new SheetError('no_rows');
	if (lines.length > MOST_LINES) throw new SheetError('too_many');
	return { name, headings, lines };
}

/** The first different things that stand in a column, for a look at it. */
export function samplesIn({ lines }: Sheet, column: number): string[] {
	const cells = lines.slice(0, 40).map(({ cells }) => (cells[column] ?? '').trim());
	return [...new Set(cells.filter(Boolean))].slice(0, 3);
}

/** An .xlsx is a ZIP, and so are other things. */
const isZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;

/** An old .xls, or a workbook locked with a password. */
const isCompound = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

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
