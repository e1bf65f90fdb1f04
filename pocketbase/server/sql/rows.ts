import type { Entity } from '../../../src/lib/domain/core';
import { rowSql } from '../../../src/lib/domain/core/codec';
import { LOOKED_FOR } from './looking-by';
import { readable } from './readable';

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
