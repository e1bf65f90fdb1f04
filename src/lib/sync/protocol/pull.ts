import { historyMark, readCursor, rightsMark, writeCursor, type Cursor } from './cursor';
import type { Page, PageSource } from './port';
import { MOST_ROWS, type PullRequest, type PullResponse } from './wire';

/** Who pulls. `tokens` are those of the session; the statement tells whether they still hold. */
export interface Viewer {
	readonly id: string;
	readonly tokens: readonly string[];
}

/**
 * Answers a pull as JSON text. A cursor of another history (`restored`) or of other rights begins a new copy (`reset`).
 * The page and everything that is decided about it come from one statement, so from one moment.
 */
export const pull = (source: PageSource, viewer: Viewer, request: PullRequest): string =>
	pullParts(source, viewer, request).join('');

/** The same answer in pieces, to be sent one after the other: joining a megabyte of rows costs as much as reading it. */
export function pullParts(source: PageSource, viewer: Viewer, request: PullRequest): string[] {
	const cursor = readCursor(request.cursor);
	const { page, held } = pageAt(source, viewer, request, cursor);
	const more = page.end < page.head.seq;
	const next: Cursor = {
		seq: page.end,
		head: page.head.seq,
		history: historyMark(page.head.hash),
		rights: rightsMark(source.digest, page.tokens),
		fresh: more ? (held ? held.fresh : page.head.seq) : 0
	};
	const restored = cursor !== undefined && !holds(cursor, page);
	return json(page, { build: source.build, cursor: writeCursor(next), more, reset: !held, restored });
}

/** The page after the cursor if it holds, else the first page of a new copy. */
function pageAt(source: PageSource, viewer: Viewer, request: PullRequest, cursor: Cursor | undefined) {
	let { tokens } = viewer;
	let wanted = cursor;
	// Rights and history can change once while we look; more than that is the next pull's business.
	for (let attempt = 0; attempt < 4; attempt++) {
		const held = wanted?.rights === rightsMark(source.digest, tokens) ? wanted : undefined;
		const page = source.page({
			viewer: viewer.id,
			tokens,
			client: request.client,
			pending: request.pending,
			after: held?.seq ?? 0,
			seen: cursor?.head ?? 0,
			limit: Math.min(Math.max(request.limit, 1), MOST_ROWS),
			fresh: held?.fresh ?? Number.MAX_SAFE_INTEGER,
			now: source.now()
		});
		const sameHistory = !held || holds(held, page);
		if (sameHistory && sameTokens(page.tokens, tokens)) return { page, held };
		if (!sameHistory) wanted = undefined;
		// A session read a moment ago may be behind: the cursor is measured by what holds now.
		tokens = page.tokens;
	}
	throw new Error('rights or history changed while pulling');
}

const holds = (cursor: Cursor, page: Page): boolean =>
	cursor.head === 0 ? true : page.hashSeen !== undefined && historyMark(page.hashSeen) === cursor.history;

const sameTokens = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

type Answer = Pick<PullResponse, 'build' | 'cursor' | 'more' | 'reset' | 'restored'>;

function json(page: Page, answer: Answer): string[] {
	const head = JSON.stringify({
		epoch: page.epoch,
		...answer,
		safe: page.safe,
		answered: page.answered,
		gone: page.gone
	});
	const changes = Object.entries(page.changes).flatMap(([entity, rows], n) => [
		`${n === 0 ? '' : ','}${JSON.stringify(entity)}:`,
		rows
	]);
	return [`${head.slice(0, -1)},"changes":{`, ...changes, '}}'];
}
