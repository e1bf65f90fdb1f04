/** What was found in a cell of a list, as the page shows it. */
export interface LineFinding {
	readonly line: number;
	readonly field: string;
	readonly code: string;
	/** The line stays out until it is mended. */
	readonly blocking: boolean;
	/** As it stands in the file. */
	readonly written: string;
}
