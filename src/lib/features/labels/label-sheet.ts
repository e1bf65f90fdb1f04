/**
 * The label paper 63.5 × 38.1 mm, 21 a sheet, as it is sold (L7160 and its like): three columns with 2.5 mm between,
 * seven rows without a gap. All measures in millimetres.
 */
export const SHEET = { width: 210, height: 297, left: 7.2, top: 15.15, columns: 3, rows: 7 } as const;
export const LABEL = { width: 63.5, height: 38.1, columnStep: 66 } as const;

export const LABELS_A_SHEET = SHEET.columns * SHEET.rows;

/** A code's side. With its four modules of white it is at least 22 mm, as a damaged one still needs. */
export const CODE_SIDE = 27;

/** Where the label at `place` (0 to 20, by rows) begins. */
export const placeOnSheet = (place: number): { left: number; top: number } => ({
	left: SHEET.left + (place % SHEET.columns) * LABEL.columnStep,
	top: SHEET.top + Math.floor(place / SHEET.columns) * LABEL.height
});

/**
 * Lays labels on sheets; the first `used` places of the first sheet stay free, they were printed before.
 * Every sheet has 21 places; undefined is an empty one.
 */
export function sheetsOf<T>(labels: readonly T[], used: number): (T | undefined)[][] {
	const places = [...Array<undefined>(used), ...labels];
	const sheets: (T | undefined)[][] = [];
	for (let start = 0; start < places.length || sheets.length === 0; start += LABELS_A_SHEET)
		sheets.push(Array.from({ length: LABELS_A_SHEET }, (_, place) => places[start + place]));
	return sheets;
}
