import type { Random } from './random';
import type { Sight } from './scenario';

/** Ids that a deed names. */
export function taking(random: Random, sight: Sight) {
	/** Mostly of a row that is shown, sometimes of any row that ever was, seldom of one that never was. */
	const some = (entity: string): string => {
		const shown = sight.rows(entity);
		if (shown.length > 0 && random.chance(0.8)) return random.one(shown).id;
		const all = sight.ids(entity);
		return all.length > 0 && random.chance(0.9) ? random.one(all) : 'never-was';
	};
	return { some, maybe: (entity: string) => (random.chance(0.6) ? some(entity) : undefined) };
}
