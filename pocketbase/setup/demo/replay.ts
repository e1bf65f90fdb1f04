import { kiosk, SYSTEM, type Actor } from '../../../src/lib/domain/core';
import { MemorySource } from '../../../src/lib/domain/core/memory-source';
import { perform } from '../../../src/lib/domain/core/perform';
import { kiosks } from '../../../src/lib/domain/kiosks';
import { office } from '../../../src/lib/domain/office';
import { people, tokensOf, type Person } from '../../../src/lib/domain/people';
import type { SeedMutation } from './seed-file';

/** Runs entries over an empty office in memory, as the server will. Throws the first refusal, naming its entry. */
export function replay(entries: readonly SeedMutation[]): MemorySource {
	const source = new MemorySource();
	for (const entry of entries) {
		const mutator = office.mutator(entry.name);
		if (!mutator) throw new Error(`${entry.id}: no mutator ${entry.name}`);
		try {
			const about = { actor: actorOf(source, entry), at: entry.at, received: entry.at };
			const next = (series: string) => source.next(series);
			for (const { entity, after } of perform(mutator, entry, source, { ...about, next }).writes)
				source.save(entity, after);
		} catch (problem) {
			throw new Error(`${entry.id} (${entry.name}) was not applied`, { cause: problem });
		}
	}
	return source;
}

function actorOf(source: MemorySource, { actor }: SeedMutation): Actor {
	if (actor === undefined) return SYSTEM;
	const person = source.row(people, actor);
	if (source.row(kiosks, actor)) return { id: actor, tokens: [kiosk, `user:${actor}`] };
	return { id: actor, tokens: person ? tokensOf(person as Person) : [] };
}
