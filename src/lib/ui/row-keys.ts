/** The row a key leads to from `index` among `count` rows; undefined for keys that do not move. */
export function rowAfter(key: string, index: number, count: number): number | undefined {
	if (key === 'ArrowDown') return Math.min(count - 1, index + 1);
	if (key === 'ArrowUp') return Math.max(0, index - 1);
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	return undefined;
}
