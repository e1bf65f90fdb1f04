import { historyMark, readCursor, rightsMark } from './cursor';
import type { OlderSource } from './port';
import type { Viewer } from './pull';
import { MOST_OLDER, type OlderRequest } from './wire';

/** Where the first page begins: after every `until`. */
const FROM_THE_END = '9';
/** Between the two halves of a place: in no instant, in no id, and after every id. */
const BETWEEN = '~';

/**
 * Answers with rows that devices need not hold any more, as JSON text. With a cursor they are to be held: then only
 * as they stood there, which what is pulled from there on keeps up to date; and none (`stale`) where the cursor no
 * longer holds, or its copy is not complete, or a row of the entity has changed since. That one would come by the next
 * pull, but not from an office that was put back to before its change: the row as it stood was then never told. All of
 * it comes from one statement, so from one moment.
 */
export function older(source: OlderSource, viewer: Viewer, request: OlderRequest): string[] {
	const cursor = readCursor(request.cursor);
	const [until, id] = placeOf(request.below) ?? [request.before || FROM_THE_END, BETWEEN];
	const found = source.older({
		...{ viewer: viewer.id, tokens: viewer.tokens, entity: request.entity, by: request.by ?? '', is: request.is ?? '' },
		...{ until, id, limit: Math.min(Math.max(request.limit, 1), MOST_OLDER) },
		upTo: cursor?.seq ?? Number.MAX_SAFE_INTEGER,
		seen: cursor?.head ?? 0
	});
	const holds =
		request.cursor === '' ||
		(cursor !== undefined &&
			cursor.fresh === 0 &&
			!found.changedSince &&
			cursor.rights === rightsMark(source.digest, found.tokens) &&
			cursor.rights === rightsMark(source.digest, viewer.tokens) &&
			(cursor.head === 0 || (found.hashSeen !== undefined && historyMark(found.hashSeen) === cursor.history)));
	if (!holds) return [JSON.stringify({ stale: true, below: '', left: 0, rows: [] })];
	const { last, left } = found;
	const below = left > 0 && last ? `${last.until}${BETWEEN}${last.id}` : '';
	return [`{"stale":false,"below":${JSON.stringify(below)},"left":${left},"rows":`, found.rows, '}'];
}

function placeOf(below: string): [until: string, id: string] | undefined {
	const at = below.indexOf(BETWEEN);
	return at < 0 ? undefined : [below.slice(0, at), below.slice(at + 1)];
}
