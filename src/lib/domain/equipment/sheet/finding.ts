import type { Detail } from '../../core';

/** Cells of one row of a file, by what its columns were mapped to. */
export type Field =
	| 'assetTag'
	| 'name'
	| 'classCode'
	| 'category'
	| 'brand'
	| 'model'
	| 'serialNumber'
	| 'spec'
	| 'purchasedOn'
	| 'price'
	| 'supplier'
	| 'warrantyUntil'
	| 'minimumYears'
	| 'department'
	| 'keeper'
	| 'place'
	| 'status'
	| 'note';

export type FindingCode =
	// the row cannot come in
	| 'tag_missing'
	| 'tag_twice'
	| 'tag_taken'
	| 'name_missing'
	| 'not_a_number'
	// put right, or kept as text
	| 'tag_form'
	| 'digits_lost'
	| 'cut'
	| 'date_serial'
	| 'month_only'
	| 'date_unreadable'
	| 'rounded'
	| 'in_wan'
	| 'warranty_counted'
	| 'number_unreadable'
	| 'status_unknown'
	| 'department_similar'
	| 'department_unknown'
	| 'person_twice'
	| 'person_unknown'
	| 'place_unknown';

/** What was found in one cell. `blocking`: the row stays out until somebody mends it. */
export interface Finding {
	readonly line: number;
	readonly field: Field;
	/** As it stands in the file. */
	readonly written: string;
	readonly code: FindingCode;
	readonly blocking: boolean;
	/** What it became; absent: left empty, or kept as text beside the field. */
	readonly became?: string;
	/** Fills the sentence. */
	readonly detail?: Detail;
}

/** What a cell says: a value, perhaps with a remark on how it was got; or no value and why. */
export type CellReading<T> =
	{ readonly value: T; readonly remark?: FindingCode } | { readonly value?: undefined; readonly remark: FindingCode };
