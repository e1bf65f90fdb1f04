import { UNUSED, type Series } from '../../../src/lib/sync/protocol/numbers';
import { firstRow, rowsOf } from './prepared';

/** How far a series has come. */
export function seriesOf(name: string): Series {
	const [value, open = ''] = firstRow('series', 'SELECT value, open FROM counters WHERE id = ?', [name], 2) ?? [];
	return value === undefined ? UNUSED : read(value, open);
}

/** Every series that was ever drawn from. */
export const allSeries = (): ReadonlyMap<string, Series> =>
	new Map(
		rowsOf('all series', 'SELECT id, value, open FROM counters ORDER BY id', [], 3).map(
			([name = '', value = '', open = '']) => [name, read(value, open)]
		)
	);

const read = (value: string, open: string): Series => ({
	last: Number(value),
	open: open === '' ? [] : (JSON.parse(open) as number[])
});
