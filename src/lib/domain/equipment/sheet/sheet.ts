import type { Department } from '../../people/department';
import type { Person } from '../../people/person';
import type { Place } from '../place';
import type { Target } from './columns';
import type { DateOrder } from './dates';

/** One row of the file. */
export interface Line {
	/** As the file's reader counts, the heading being line 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

/** What the office knows, loaded by the page before. */
export interface Known {
	readonly departments: readonly Department[];
	readonly people: readonly Person[];
	readonly places: readonly Place[];
	/** Tags of the file that are in the ledger, with what bears them. */
	readonly taken: ReadonlyMap<string, string>;
}

export interface Mapping {
	readonly headings: readonly string[];
	readonly targets: readonly Target[];
	readonly dateOrder: DateOrder;
	/** What somebody chose where a name could be several, by line. */
	readonly chosen?: ReadonlyMap<number, Chosen>;
}

/** What somebody chose for a row, by id. */
export interface Chosen {
	readonly department?: string;
	readonly keeper?: string;
	readonly place?: string;
}
