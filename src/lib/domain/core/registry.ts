import type { Entity } from './entity';
import type { AnyMutator } from './mutator';

/** Everything the office knows and does. */
export interface Registry {
	readonly entities: readonly Entity[];
	readonly mutators: readonly AnyMutator[];
	entity(name: string): Entity | undefined;
	mutator(name: string): AnyMutator | undefined;
}

/** What one duty brings: its entities, and what is done with them. */
export interface Part {
	readonly entities: readonly Entity[];
	readonly mutators: readonly AnyMutator[];
}

/** Refuses two of one name: the name is the wire. */
export function registry(...parts: readonly Part[]): Registry {
	const entities = parts.flatMap((part) => part.entities);
	const mutators = parts.flatMap((part) => part.mutators);
	const byEntity = new Map(entities.map((one) => [one.name, one]));
	const byMutator = new Map(mutators.map((one) => [one.name, one]));
	if (byEntity.size < entities.length || byMutator.size < mutators.length) throw new Error('a name stands twice');
	return {
		entities,
		mutators,
		entity: (name) => byEntity.get(name),
		mutator: (name) => byMutator.get(name)
	};
}
