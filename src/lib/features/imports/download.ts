import { downloadBlob } from '../registers/download-blob';

/** Cells as a CSV that a Chinese Excel opens rightly: UTF-8 with its mark, CRLF, quotes where needed. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
	'\ufeff' + rows.map((cells) => cells.map(quoted).join(',')).join('\r\n') + '\r\n';

/** A cell that begins like a formula is made a text: it came from somebody else's file. */
const quoted = (cell: string): string => {
	const harmless = /^[=+@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Offers a text as a file to keep. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
	downloadBlob(name, new Blob([text], { type }));
}
