/** Slips on A4, two beside one another, five under one another; cut along the lines. Millimetres. */
export const SLIP = { left: 10, top: 11, width: 95, height: 55 } as const;
const COLUMNS = 2;
export const SLIPS_A_SHEET = 10;

/** Where the slip at `place` (0 to 9, by rows) begins. */
export const placeOfSlip = (place: number): { left: number; top: number } => ({
	left: SLIP.left + (place % COLUMNS) * SLIP.width,
	top: SLIP.top + Math.floor(place / COLUMNS) * SLIP.height
});

/** Lays slips on sheets, ten on each. */
export function slipSheets<T>(slips: readonly T[]): T[][] {
	const sheets: T[][] = [];
	for (let start = 0; start < slips.length; start += SLIPS_A_SHEET)
		sheets.push(slips.slice(start, start + SLIPS_A_SHEET));
	return sheets;
}
