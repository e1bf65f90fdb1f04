import { strToU8, zipSync } from 'fflate';

type Cell = string | number | { days: number } | { raw: string } | undefined;
interface TestSheet {
	readonly rows: readonly (readonly Cell[])[];
	/** `A2:A5` */
	readonly merged?: readonly string[];
}

const letter = (column: number) => String.fromCharCode(65 + column);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(cell: Cell, at: string): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
	if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
	// Style 1 is a date: a spreadsheet keeps the days since 1899.
	return 'days' in cell ? `<c r="${at}" s="1"><v>${cell.days}</v></c>` : `<c r="${at}"><v>${cell.raw}</v></c>`;
}

function sheetXml({ rows, merged = [] }: TestSheet): string {
	const rowsXml = rows.map(
		(cells, row) =>
			`<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letter(column)}${row + 1}`)).join('')}</row>`
	);
	const mergedXml = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
	return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rowsXml.join('')}</sheetData>${
		mergedXml && `<mergeCells count="${merged.length}">${mergedXml}</mergeCells>`
	}</worksheet>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as Excel writes it, as far as reading goes. For tests. */
export function workbook(sheets: Readonly<Record<string, TestSheet>>): Uint8Array<ArrayBuffer> {
	const named = Object.entries(sheets);
	const files: Record<string, string> = {
		'[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		'_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${named
			.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${named
			.map(
				(_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
			)
			.join('')}<Relationship Id="rId99" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
		'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
	};
	named.forEach(([, sheet], i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)));
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
