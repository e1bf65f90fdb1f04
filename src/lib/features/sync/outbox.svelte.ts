import { officeDateOf } from '$lib/domain/core';
import { readNotifications } from '$lib/domain/notifications/read';
import { isSetAside, live, office, type Entry, type SentEntry, type StoredFile } from '$lib/sync';
import { wordsOf, type Words } from './sentences';

/** An entry with its words and the files that follow it. */
export interface Told {
	readonly id: string;
	readonly entry: Entry;
	readonly words: Words;
	readonly files: readonly FileNote[];
}

/** What the page says of a file: its bytes stay where they are. */
export type FileNote = Pick<StoredFile, 'id' | 'sent' | 'problem'> & { readonly bytes: number };

/** An entry that has arrived, of today. */
export interface Delivered {
	readonly id: string;
	readonly at: string;
	readonly words: Words;
	/** Numbers it had before the office was restored, and those it has now; where they differ. */
	readonly renumbered: readonly { had: number; now: number | undefined }[];
}

export interface Outbox {
	/** What waits for a person: refused, */
	readonly refused: readonly Told[];
	/** and what the server could not take in many tries. */
	readonly setAside: readonly Told[];
	readonly failed: readonly Told[];
	readonly waiting: readonly Told[];
	/** Files whose action has arrived and that have not. */
	readonly strays: readonly FileNote[];
	readonly delivered: readonly Delivered[];
}

/** Entries shown of each kind; what is left out is counted by the status. */
const SHOWN = 100;

/** What this device has not got answered, and what arrived today. Call it while a component is set up. */
export const outbox = () => live(read);

async function read(): Promise<Outbox> {
	const { db } = office.device;
	const entries = await db._outbox
		.orderBy('order')
		.limit(SHOWN * 3)
		.toArray();
	const files = await db._files.where('sent').equals(0).toArray();
	const of = async (isMeant: (entry: Entry) => boolean) =>
		Promise.all(
			entries
				.filter(isMeant)
				.slice(0, SHOWN)
				.map((entry) => tell(entry, files))
		);
	const known = new Set(entries.filter((entry) => entry.state !== 'applied').map((entry) => entry.id));
	return {
		refused: await of((entry) => entry.state === 'refused'),
		setAside: await of(isSetAside),
		failed: await of((entry) => entry.state === 'failed' && !isSetAside(entry)),
		waiting: await of((entry) => entry.state === 'waiting'),
		strays: files.filter((file) => !known.has(file.mutation)).map(noteOf),
		delivered: await deliveredToday(entries)
	};
}

const noteOf = ({ id, sent, problem, bytes }: StoredFile): FileNote => ({
	id,
	sent,
	bytes: bytes.byteLength,
	...(problem && { problem })
});

async function tell(entry: Entry, files: readonly StoredFile[]): Promise<Told> {
	return {
		id: entry.id,
		entry,
		words: await wordsOf(entry, office.store),
		files: files.filter((file) => file.mutation === entry.id).map(noteOf)
	};
}

/** Newest first: what the server has taken and this device still remembers. That one has read is no news. */
async function deliveredToday(entries: readonly Entry[]): Promise<Delivered[]> {
	const isTold = ({ at, name }: Pick<SentEntry, 'at' | 'name'>) =>
		officeDateOf(at) === office.today && name !== readNotifications.name;
	const sent = await office.device.db._sent.orderBy('seq').reverse().limit(SHOWN).toArray();
	const arrived = entries.filter((entry) => entry.state === 'applied').reverse();
	return Promise.all(
		[...arrived, ...sent].filter(isTold).map(async (entry) => ({
			id: entry.id,
			at: entry.at,
			words: await wordsOf(entry, office.store),
			renumbered: renumbered(entry)
		}))
	);
}

const renumbered = ({ hadNumbers = {}, numbers }: Pick<SentEntry, 'hadNumbers' | 'numbers'>) =>
	Object.entries(hadNumbers).map(([series, had]) => ({ had, now: numbers?.[series] }));
