import { resolve } from '$app/paths';
import type { Paper } from './papers';

/** A paper as it is printed. */
export const paperPath = (kind: Paper, id: string): string =>
	resolve(`/supplies/papers?${new URLSearchParams({ kind, id })}`);
