import type { PullResponse } from '../protocol/wire';
import type { Entry, Meta, OfficeDatabase } from './database';
import { layChanges, layPage, stage, type LayAbout } from './lay';
import { sizeOf } from './merged';
import { missed } from './restored';
import { letGoAtNewServer } from './set-aside';
import type { Transport } from './transport';
import { isUnsent } from './unsent';

export interface PullAbout extends LayAbout {
	readonly client: string;
	readonly limit: number;
	/** Rows of a first or new copy that have arrived so far. */
	onprogress?(rows: number): void;
}

/**
 * Pulls until there is no more. Returns the number of changed and gone rows.
 * The first copy is laid down page by page and goes on where it was cut; a new copy is staged beside the old one and
 * put in its place at its end; everything else is laid under the device's own entries in one step, when complete.
 */
export async function pullAll(db: OfficeDatabase, transport: Transport, about: PullAbout): Promise<number> {
	let place = await placeOf(db);
	let pages: PullResponse[] = [];
	let rows = 0;
	for (;;) {
		const entries = await db._outbox.toArray();
		const pending = unanswered(entries);
		const response = await transport.pull({
			client: about.client,
			cursor: pages.at(-1)?.cursor ?? (place.copy === 'staging' ? place.stagingCursor : place.cursor),
			limit: about.limit,
			pending: pending.map((entry) => entry.id),
			unsent: entries.filter(isUnsent).length,
			...(db.forgetful && { lost: (await db.meta('lost'))?.count ?? 0 })
		});
		rows += sizeOf(response);
		const kind = kindOf(place, response);
		pages = kind === 'changes' ? [...pages, response] : [response];
		if (kind !== 'changes') about.onprogress?.(rows);
		else if (response.more) continue;

		const laid = await layAt(db, place, kind, { pages, pending }, about);
		if (laid && !response.more) return rows;
		pages = [];
		place = await placeOf(db);
	}
}

/** Where a pull goes on. */
interface Place {
	readonly copy: Meta['copy'];
	readonly cursor: string;
	readonly stagingCursor: string;
}

async function placeOf(db: OfficeDatabase): Promise<Place> {
	const [copy, cursor, stagingCursor] = await db.metas('copy', 'cursor', 'stagingCursor');
	return { copy: copy ?? 'partial', cursor: cursor ?? '', stagingCursor: stagingCursor ?? '' };
}

/** What a page belongs to: the first copy, a new one beside it, or the changes since the copy here. */
type Kind = 'first' | 'anew' | 'changes';

function kindOf({ copy, cursor }: Place, { reset }: PullResponse): Kind {
	// A first copy that must begin anew stays too: it holds entries that are answered and gone from the outbox.
	if (copy === 'partial' && !(reset && cursor)) return 'first';
	return copy === 'staging' || reset ? 'anew' : 'changes';
}

/** False, and nothing is laid, when another pull (of a second tab, of the service worker) has moved on from `place`. */
async function layAt(
	db: OfficeDatabase,
	place: Place,
	kind: Kind,
	{ pages, pending }: { pages: readonly PullResponse[]; pending: readonly Entry[] },
	about: PullAbout
): Promise<boolean> {
	return db.transaction('rw', db.tables, async () => {
		const now = await placeOf(db);
		if (now.copy !== place.copy || now.cursor !== place.cursor || now.stagingCursor !== place.stagingCursor)
			return false;
		const last = pages.at(-1);
		if (!last) return true;
		if (kind === 'first') await layPage(db, last, about);
		else if (kind === 'anew') await stage(db, last, about);
		else await layChanges(db, pages, last, about);
		await letGoAtNewServer(db, last.build);
		if (!last.more) await missed(db, pending.filter(isAnswered), last, about);
		return true;
	});
}

const MOST_PENDING = 100;

/** Entries that went out and are not contained yet. */
const unanswered = (entries: readonly Entry[]): Entry[] =>
	entries.filter((entry) => entry.contained === 0 && entry.sentAt !== undefined).slice(0, MOST_PENDING);

const isAnswered = ({ state }: Entry): boolean => state === 'applied' || state === 'refused';
