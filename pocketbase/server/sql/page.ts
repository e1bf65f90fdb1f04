import type { Entity, Registry } from '../../../src/lib/domain/core';
import { rowSql } from '../../../src/lib/domain/core/codec';
import { readable, tokenPlaces } from './readable';

/** The statements' parameters in order; the viewer's tokens follow. */
const PARAMETERS = ['after', 'seen', 'limit', 'fresh', 'now', 'client', 'viewer', 'pending'] as const;

const place = (name: (typeof PARAMETERS)[number]): string => `?${PARAMETERS.indexOf(name) + 1}`;
const FIRST_TOKEN = PARAMETERS.length + 1;

const mayRead = readable('e', FIRST_TOKEN);
/** A new copy leaves out rows that may have left devices, unless they changed since it began. */
const isFresh = `(e.seq > ${place('fresh')} OR e."until" = '' OR e."until" > ${place('now')})`;

/** The journal's end, which history the device has seen, the viewer's tokens, the marks: what every page says. */
const state = `
	coalesce((SELECT seq FROM journal ORDER BY seq DESC LIMIT 1), 0) AS head,
	coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '') AS hashAtHead,
	coalesce((SELECT hash FROM journal WHERE seq = ${place('seen')}), '') AS hashSeen,
	coalesce((SELECT tokens FROM users WHERE id = ${place('viewer')} AND disabled = 0), '') AS tokens,
	coalesce((SELECT value FROM marks WHERE id = 'safe'), '0') AS safe,
	coalesce((SELECT value FROM marks WHERE id = 'epoch'), '') AS epoch`;

/** Entries of the viewer among `pending` that the journal holds up to `bound`. */
const pendingAnswered = (bound: string): string =>
	`SELECT j.id FROM json_each(${place('pending')}) AS p CROSS JOIN journal AS j
		WHERE j.id = p.value AND j.actor = ${place('viewer')} AND j.seq <= ${bound}`;

/** Takes the parameters in, so that both statements have the same ones. */
const numbering = `WITH parameters AS (SELECT ${[...PARAMETERS.map(place), ...tokenPlaces(FIRST_TOKEN)].join(', ')})`;

/**
 * Whether there is anything new, and all that the answer says if there is nothing: `end` is then the cursor. The
 * large statement costs more to begin than this one to run.
 */
export const stateSql = `${numbering}
SELECT ${state},
	${place('after')} AS "end",
	(SELECT json_group_array(id) FROM (${pendingAnswered(place('after'))})) AS answered`;

/**
 * A page in one statement, so from one moment: where it ends (at the seq of the `limit`-th readable row, so never
 * inside a mutation), the rows up to there, which entries it answers, and what is gone. Columns as those of
 * `stateSql`, then changes and gone of each entity in the registry's order.
 */
export function pageSql({ entities }: Registry): string {
	return `${numbering},
state AS MATERIALIZED (SELECT ${state}),
page AS MATERIALIZED (SELECT coalesce((SELECT seq FROM (
	${entities.map(readableSeqs).join('\n\tUNION ALL ')}
	ORDER BY seq LIMIT 1 OFFSET ${place('limit')} - 1
)), (SELECT head FROM state)) AS "end"),
departed AS MATERIALIZED (SELECT DISTINCT d.entity, d."row" FROM page CROSS JOIN departures AS d
	WHERE d.seq > ${place('after')} AND d.seq <= page."end"
	AND '[' || d.token || ']' IN (${tokenPlaces(FIRST_TOKEN).join(', ')}))
SELECT state.*, page."end",
	(SELECT json_group_array(id) FROM (
		SELECT id FROM journal WHERE client = ${place('client')} AND actor = ${place('viewer')}
			AND seq > ${place('after')} AND seq <= page."end"
		UNION ${pendingAnswered('page."end"')}
	)) AS answered,
	${[...entities.map(changes), ...entities.map(gone)].join(',\n\t')}
FROM state CROSS JOIN page`;
}

const readableSeqs = ({ name }: Entity): string =>
	`SELECT e.seq FROM "${name}" AS e WHERE e.seq > ${place('after')} AND ${mayRead} AND ${isFresh}`;

const changes = (entity: Entity): string =>
	`(SELECT json_group_array(${rowSql(entity, 'e')}) FROM "${entity.name}" AS e
		WHERE e.seq > ${place('after')} AND e.seq <= page."end" AND ${mayRead} AND ${isFresh})`;

const gone = ({ name }: Entity): string =>
	`(SELECT json_group_array(d."row") FROM departed AS d WHERE d.entity = '${name}'
		AND NOT EXISTS (SELECT 1 FROM "${name}" AS e WHERE e.id = d."row" AND ${mayRead}))`;
