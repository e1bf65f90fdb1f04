import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

const KEY = Symbol('row place');

/** Where a row stands in its list. */
export interface RowPlace {
	/** From 0. */
	readonly index: number;
	/** Of a list that only stands in the page in part: how many there are, for a screen reader. */
	readonly count: number | undefined;
	readonly measured: Attachment<HTMLElement>;
}

/** `undefined` for what is inside from here on: it stands in another list. */
export const provideRowPlace = (place: RowPlace | undefined) => setContext(KEY, place);
/** Absent where rows are not given as `rows`. */
export const useRowPlace = () => getContext<RowPlace | undefined>(KEY);
