import { rows as statements } from 'office:statements';
import { older } from '../../../src/lib/sync/protocol/older';
import { olderSource } from '../read/older-source';
import { firstRow } from '../store/prepared';
import { lookingBy } from '../sql/looking-by';
import { tokenParameters } from '../sql/parameters';
import { refuse, sendJson, unauthorised } from './answer';
import { viewerOf } from './session';

const MOST = 500;
const USUAL = 100;

/**
 * `GET rows/{entity}?index&value&below&limit`: all rows, newest change first. Answers `{rows, below}`; `below` asks for
 * the next page and is '' at the end. With `older` (a moment, or `all`) and `cursor` only those that devices need not
 * hold any more, see `protocol/older`. Refuses an entity or an index that is not known (404).
 */
export function rows(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	const query = e.request.url.query();
	const entity = e.request.pathValue('entity');
	const index = query.get('index');
	const known = Object.hasOwn(statements, entity) ? statements[entity] : undefined;
	if (!known || (index !== '' && !known.fields.includes(index))) return refuse(e, 404, 'unknown');

	const asked = Number(query.get('limit'));
	if (query.has('older')) {
		const before = query.get('older');
		const answer = older(olderSource, viewer, {
			entity,
			before: before === 'all' ? '' : before,
			by: index,
			is: query.get('value'),
			below: query.get('below'),
			limit: Number.isInteger(asked) && asked > 0 ? asked : USUAL,
			cursor: query.get('cursor')
		});
		e.response.header().set('Cache-Control', 'no-store');
		return sendJson(e, answer);
	}
	const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST) : USUAL;
	const [seq, id] = placeOf(query.get('below'));
	const parameters = [seq, id, limit, query.get('value'), ...tokenParameters(viewer.tokens)];
	const [found = '[]', count, lastSeq, lastId] =
		firstRow(`rows ${entity} ${index}`, lookingBy(known.sql, index), parameters, 4) ?? [];
	const below = Number(count) < limit ? '' : `${lastSeq}:${lastId}`;
	e.response.header().set('Cache-Control', 'no-store');
	sendJson(e, [`{"below":${JSON.stringify(below)},"rows":`, found, '}']);
}

/** `seq:id` of a page's last row; without one, above every row. */
function placeOf(below: string): [number, string] {
	const [, seq, id] = /^(\d{1,15}):(.+)$/.exec(below) ?? [];
	return seq === undefined || id === undefined ? [Number.MAX_SAFE_INTEGER, ''] : [Number(seq), id];
}
