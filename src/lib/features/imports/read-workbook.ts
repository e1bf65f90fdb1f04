import { unzipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/universal';

/** A sheet of a workbook as rows of text. */
export interface WorkbookSheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

type Cell = string | boolean | Date | null;

/**
 * The sheets of an .xlsx file, in their order, each cell as the text a person would have typed. A date is
 * `2023-05-03`. A number keeps the digits of the file: 15 are what a spreadsheet keeps of it, and one with more is
 * given in scientific notation, so that a serial number that lost its end is not taken for a whole one. Cells merged
 * downwards all have the value of the first: a department that is written once beside ten rows is that of all ten.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookSheet[]> {
	const sheets = await readWorkbookFile(bytes.buffer, { parseNumber: written, trim: false });
	const merges = mergesOf(bytes);
	return sheets.map(({ sheet, data }, index) => ({
		name: sheet,
		rows: filledDown(
			data.map((row) => row.map((cell) => textOf(cell as Cell))),
			merges[index] ?? []
		)
	}));
}

function textOf(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	if (typeof cell === 'string') return cell;
	// A spreadsheet's days have no zone; the reader puts them into UTC.
	const [date = '', time = ''] = cell.toISOString().split('T');
	return time.startsWith('00:00:00') ? date : `${date} ${time.slice(0, 5)}`;
}

/** Digits that a spreadsheet keeps of a number. */
const KEPT = 15;

/** A number as the file has it, without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function written(digits: string): string {
	const value = Number(digits);
	if (!Number.isFinite(value)) return digits;
	if (Math.abs(value) >= 10 ** KEPT) return value.toExponential();
	return String(Number(value.toPrecision(KEPT)));
}

/** Cells that are one: the first row and column, and the last row; counted from 0. */
interface Merge {
	readonly column: number;
	readonly first: number;
	readonly last: number;
}

function filledDown(rows: string[][], merges: readonly Merge[]): string[][] {
	for (const { column, first, last } of merges)
		for (const row of rows.slice(first + 1, last + 1)) row[column] ||= rows[first]?.[column] ?? '';
	return rows;
}

/** What is merged in each sheet, in the order of the sheets; the reader of workbooks does not tell. */
function mergesOf(bytes: Uint8Array): Merge[][] {
	const files = unzipSync(bytes, {
		filter: ({ name }) => /^xl\/(workbook\.xml|_rels\/|worksheets\/[^/]+$)/.test(name)
	});
	const text = (name: string) => new TextDecoder().decode(files[name]);
	const targets = new Map(
		tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target = '' }) => [
			Id,
			Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
		])
	);
	return tags(text('xl/workbook.xml'), 'sheet').map((sheet) =>
		tags(text(targets.get(sheet['r:id']) ?? ''), 'mergeCell').flatMap(({ ref = '' }) => mergeOf(ref))
	);
}

function mergeOf(ref: string): Merge[] {
	const [, letters = '', first = '', last = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(ref) ?? [];
	if (last <= first && last.length <= first.length) return [];
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return [{ column, first: Number(first) - 1, last: Number(last) - 1 }];
}

/** The attributes of each element of this name. */
const tags = (xml: string, name: string): Record<string, string>[] =>
	[...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
		Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))
	);
