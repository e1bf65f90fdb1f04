/** So many entries of 38 px, with their headings and the person, are as high as a laptop's screen of 800 px. */
const MOST = 15;

/** What the rail has to know of a place. */
interface Entry {
	readonly href: string;
	/** It may belong to another place: to that under whose address it lies. */
	readonly part?: boolean;
}
/** A place on the rail; `under`: as a part of the one above it. */
interface OnRail<Place> {
	readonly place: Place;
	readonly under: boolean;
}

/**
 * What stands on the rail of a desk, group by group. Where all places are too many for its height, the parts of a
 * place stand under it only while one is there; its own page leads to them from elsewhere.
 *
 * @param path address of the page that is open
 */
export function railOf<Place extends Entry>(groups: readonly (readonly Place[])[], path: string): OnRail<Place>[][] {
	const all = groups.flat();
	const open = (place: Place) => ({ place, under: false });
	if (all.length <= MOST) return groups.map((places) => places.map(open));
	const wholeOf = (part: Place) =>
		part.part ? all.find(({ href, part: isPart }) => !isPart && href !== '/' && isIn(href, part.href)) : undefined;
	const partsOf = (whole: Place) =>
		all.filter((part) => wholeOf(part) === whole).map((place) => ({ place, under: true }));
	return groups.map((places) =>
		places
			.filter((place) => !wholeOf(place))
			.flatMap((place) => [open(place), ...(isIn(place.href, path) ? partsOf(place) : [])])
	);
}

const isIn = (section: string, path: string) => path === section || path.startsWith(`${section}/`);
