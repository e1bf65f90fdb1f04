import type { Entity } from '../../../src/lib/domain/core';
import { rowSql } from '../../../src/lib/domain/core/codec';
import { LOOKED_FOR } from './looking-by';
import { readable, tokenPlaces } from './readable';

/** Parameters: where the page before ended (seq and id), how many, the value looked for; then the viewer's tokens. */
const [SEQ, ID, LIMIT, FIRST_TOKEN] = ['?1', '?2', '?3', 5] as const;

/**
 * Older rows on demand, newest change first, with pull's own look at the audience. Columns: the rows as JSON, how
 * many they are, seq and id of the last.
 */
export const rowsSql = (
	entity: Entity
): string => `WITH found AS MATERIALIZED (SELECT e.id, e.seq, ${rowSql(entity, 'e')} AS row FROM "${entity.name}" AS e
	WHERE ${LOOKED_FOR} AND (e.seq, e.id) < (${SEQ}, ${ID}) AND ${readable('e', FIRST_TOKEN)}
	ORDER BY e.seq DESC, e.id DESC LIMIT ${LIMIT})
SELECT (SELECT json_group_array(json(row)) FROM found), (SELECT count(*) FROM found),
	coalesce((SELECT seq FROM found ORDER BY seq, id LIMIT 1), 0), coalesce((SELECT id FROM found ORDER BY seq, id LIMIT 1), '')`;

/**
 * What devices need not hold any more, the last to leave them first. Parameters: the place before which the page begins
 * (until and id), how many, the value looked for, the last change that counts, the viewer, the head whose hash is asked
 * for; then the viewer's tokens. Columns: the rows as JSON, how many they are, until and id of the last, how many there
 * are from the place on, the viewer's tokens as they are now, the hash, whether a row changed after that change.
 */
export const olderSql = (entity: Entity): string => `WITH
parameters AS (SELECT ${[...Array.from({ length: FIRST_OLDER_TOKEN - 1 }, (_, n) => `?${n + 1}`), ...tokenPlaces(FIRST_OLDER_TOKEN)].join(', ')}),
every AS MATERIALIZED (SELECT e.id, e."until" FROM "${entity.name}" AS e
	WHERE ${LOOKED_FOR} AND e."until" != '' AND (e."until", e.id) < (?1, ?2) AND e.seq <= ?5
		AND ${readable('e', FIRST_OLDER_TOKEN)}),
page AS MATERIALIZED (SELECT id, "until" FROM every ORDER BY "until" DESC, id DESC LIMIT ?3)
SELECT (SELECT json_group_array(json(row)) FROM (
		SELECT ${rowSql(entity, 'e')} AS row FROM page CROSS JOIN "${entity.name}" AS e WHERE e.id = page.id
			ORDER BY page."until" DESC, page.id DESC)),
	(SELECT count(*) FROM page),
	coalesce((SELECT "until" FROM page ORDER BY "until", id LIMIT 1), ''),
	coalesce((SELECT id FROM page ORDER BY "until", id LIMIT 1), ''),
	(SELECT count(*) FROM every),
	coalesce((SELECT tokens FROM users WHERE id = ?6 AND disabled = 0), ''),
	coalesce((SELECT hash FROM journal WHERE seq = ?7), ''),
	EXISTS (SELECT 1 FROM "${entity.name}" WHERE seq > ?5)`;

const FIRST_OLDER_TOKEN = 8;
