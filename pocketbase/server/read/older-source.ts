import { rows as statements } from 'office:statements';
import { fromDelimited } from '../../../src/lib/domain/core/audience';
import type { OlderSource } from '../../../src/lib/sync/protocol/port';
import { lookingBy } from '../sql/looking-by';
import { tokenParameters } from '../sql/parameters';
import { firstRow } from '../store/prepared';

const COLUMNS = 8;

/** Rows that devices need not hold any more, out of the office's database. */
export const olderSource: OlderSource = {
	digest: (text) => $security.sha256(text),
	older({ viewer, tokens, entity, by, is, until, id, limit, upTo, seen }) {
		const sql = lookingBy(statements[entity]?.older ?? '', by);
		const parameters = [until, id, limit, is, upTo, viewer, seen, ...tokenParameters(tokens)];
		const [rows = '[]', count, lastUntil = '', lastId = '', all, own = '', hash = '', changed = '0'] =
			firstRow(`older ${entity} ${by}`, sql, parameters, COLUMNS) ?? [];
		return {
			tokens: fromDelimited(own),
			hashSeen: hash || undefined,
			rows,
			last: lastId === '' ? undefined : { until: lastUntil, id: lastId },
			left: Number(all) - Number(count),
			changedSince: changed === '1'
		};
	}
};
