import { entity, flag, optional, quantity, staff, text, type RowOf } from '../core';
import { searchWords } from './search-words';

/** A room or spot (地点) where things stand. A closed one stays for the records that name it. */
export const places = entity('places', {
	row: {
		name: text(60),
		building: optional(text(60)),
		/** As people say it: `三楼`, `B1`. */
		floor: optional(text(20)),
		order: optional(quantity),
		closed: flag
	},
	unique: ['name'],
	audience: () => [staff],
	words: (place) => searchWords(place.name, place.building)
});
export type Place = RowOf<typeof places>;
