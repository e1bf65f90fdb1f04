import Dexie, { type ObservabilitySet } from 'dexie';
import type { OfficeDatabase } from './database';

/** How long nobody must have searched for the texts to be let go, milliseconds: 50,000 things are some megabytes. */
const LET_GO_AFTER = 60_000;

/** The texts of one database, kept from one keystroke to the next: to read them takes longer than to search them. */
class FindingMemory {
	readonly #texts = new Map<string, readonly string[]>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly db: OfficeDatabase) {
		// Told of each transaction that has ended, in this tab and others.
		const forget = (parts: ObservabilitySet) => this.#forget(parts);
		Dexie.on('storagemutated', forget);
		db.on('close', () => {
			Dexie.on('storagemutated').unsubscribe(forget);
			clearTimeout(this.#timer);
			memories.delete(db);
		});
	}

	async textsOf(entity: string): Promise<readonly string[]> {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#texts.clear(), LET_GO_AFTER);
		const own = this.db._finding.where('key').startsWith(`${entity}/`);
		const kept = this.#texts.get(entity);
		// Asked for all the same: a live query runs again for what it has asked for.
		if (kept && (await own.count()) === kept.length && this.#texts.get(entity) === kept) return kept;
		const texts: string[] = [];
		// Noted first: where something changes while it is read, the list is taken from here and not kept.
		this.#texts.set(entity, texts);
		for (const { text } of await own.toArray()) texts.push(text);
		return texts;
	}

	#forget(parts: ObservabilitySet): void {
		const mine = `idb://${this.db.name}/_finding/`;
		if (Object.keys(parts).some((part) => part === 'all' || part.startsWith(mine))) this.#texts.clear();
	}
}

const memories = new WeakMap<OfficeDatabase, FindingMemory>();

/** What the rows of an entity are found by, some hundreds of them in a text. */
export function textsOf(db: OfficeDatabase, entity: string): Promise<readonly string[]> {
	let memory = memories.get(db);
	if (!memory) memories.set(db, (memory = new FindingMemory(db)));
	return memory.textsOf(entity);
}
