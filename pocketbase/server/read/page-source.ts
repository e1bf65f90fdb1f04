import { entities, page as pageSql, state as stateSql } from 'office:statements';
import { fromDelimited } from '../../../src/lib/domain/core/audience';
import type { Page, PageRequest, PageSource } from '../../../src/lib/sync/protocol/port';
import { tokenParameters } from '../sql/parameters';
import { firstRow } from '../store/prepared';

/** Columns that both statements begin with. */
const STATE_COLUMNS = 8;

/** Pull's pages out of the office's database. */
export const pageSource: PageSource = {
	build: $os.getenv('BANTUO_BUILD'),
	digest: (text) => $security.sha256(text),
	now: () => new Date().toISOString(),
	page(request) {
		const parameters = parametersOf(request);
		const state = firstRow('state', stateSql, parameters, STATE_COLUMNS);
		// Nothing is newer than the cursor: what the small statement says is the whole answer.
		if (state && Number(state[0]) === request.after) return pageOf(state);
		return pageOf(firstRow('page', pageSql, parameters, STATE_COLUMNS + 2 * entities.length));
	}
};

const parametersOf = (request: PageRequest): (string | number | null)[] => [
	request.after,
	request.seen,
	request.limit,
	request.fresh,
	request.now,
	request.client,
	request.viewer,
	JSON.stringify(request.pending),
	...tokenParameters(request.tokens)
];

function pageOf(row: readonly string[] | undefined): Page {
	if (!row) throw new Error('a page without a row');
	const [head = '', hashAtHead = '', hashSeen = '', tokens = '', safe = '', epoch = '', end = '', answered = ''] = row;
	return {
		tokens: fromDelimited(tokens),
		hashSeen: hashSeen || undefined,
		end: Number(end),
		head: { seq: Number(head), hash: hashAtHead },
		safe: Number(safe),
		epoch,
		answered: JSON.parse(answered) as string[],
		changes: byEntity(row.slice(STATE_COLUMNS), (rows) => rows),
		gone: byEntity(row.slice(STATE_COLUMNS + entities.length), (ids) => JSON.parse(ids) as string[])
	};
}

/** By entity, what its column holds, without the empty ones. */
function byEntity<T>(columns: readonly string[], value: (column: string) => T): Record<string, T> {
	const found: Record<string, T> = {};
	entities.forEach((entity, n) => {
		const column = columns[n];
		if (column !== undefined && column !== '[]') found[entity] = value(column);
	});
	return found;
}
