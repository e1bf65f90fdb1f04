/** A printed register or form: a table with a heading, who signs, and what it is numbered. */
export interface Register {
	/** `出库单`. */
	readonly title: string;
	readonly number?: string | undefined;
	/** Over the table, at its left and right: `领用部门：规划一所`. */
	readonly about: readonly { readonly term: string; readonly value: string }[];
	readonly columns: readonly RegisterColumn[];
	readonly rows: readonly (readonly Cell[])[];
	/** The last row, ruled off. */
	readonly total?: readonly Cell[] | undefined;
	/** Under the table, a line each: what was put right of it. */
	readonly notes?: readonly string[] | undefined;
	/** Who signs below: `经手人`, with the name where it is known. */
	readonly signs: readonly { readonly term: string; readonly value?: string | undefined }[];
}

export interface RegisterColumn {
	readonly label: string;
	readonly align?: 'end';
	/** Share of the width. @default 1 */
	readonly share?: number;
	/** Sums in fen: written as yuan. */
	readonly money?: true;
}

/** Empty: undefined. A sum is in fen. */
export type Cell = string | number | undefined;
