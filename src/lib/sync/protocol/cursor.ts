/** What a device's cursor says, opaque to the device: how far, in which history, with whose rights. */
export interface Cursor {
	readonly seq: number;
	/**
	 * The journal's last seq when the page was made. Rows that changed between `seq` and this were left to later pages:
	 * an office that is restored to a moment between both would never bring them as they were before.
	 */
	readonly head: number;
	/** Beginning of the hash of the journal's row at `head`: a restored server is another history. */
	readonly history: string;
	/** Beginning of the hash of the viewer's tokens: other rights are another copy. */
	readonly rights: string;
	/** While a new copy arrives: the journal's last seq when it began. 0: it is complete. */
	readonly fresh: number;
}

const PREFIX = 12;

export const historyMark = (hash: string): string => hash.slice(0, PREFIX);

export const rightsMark = (digest: (text: string) => string, tokens: readonly string[]): string =>
	digest([...tokens].sort().join(' ')).slice(0, PREFIX);

export const writeCursor = ({ seq, head, history, rights, fresh }: Cursor): string =>
	[seq, history || '-', rights, fresh > 0 ? `f${fresh}` : 'c', ...(head > seq ? [head] : [])].join('.');

/** Undefined for none and for one that this program did not write. */
export function readCursor(cursor: string): Cursor | undefined {
	const match = /^(\d{1,15})\.([0-9a-f]+|-)\.([0-9a-f]+)\.(?:f(\d{1,15})|c)(?:\.(\d{1,15}))?$/.exec(cursor);
	if (!match) return undefined;
	const [, seq = '', history = '', rights = '', fresh = 0, head = seq] = match;
	const mark = history === '-' ? '' : history;
	return { seq: Number(seq), head: Number(head), history: mark, rights, fresh: Number(fresh) };
}
