/** 已到, 未到, 已走; who has none of them was not marked, which is a state of its own. */
export const MARKS = ['safe', 'missing', 'left'] as const;
export type Mark = (typeof MARKS)[number];

/** What is kept of a roll call on the device that takes it. Names are not: they are read where they stand. */
export interface Kept {
	/** When the alarm was raised and the list frozen; '' before. */
	at: string;
	/** '' while it goes on. */
	endedAt: string;
	/** Until when this device knew of visits. */
	copiedAt: string;
	/** The visits of that moment, with everybody who came by them. */
	visits: { visit: string; heads: number }[];
	people: string[];
	/** Who was not in the list and stood there all the same. */
	added: { key: string; name: string; note: string }[];
	tablets: { name: string; heardAt: string; late: boolean }[];
	marks: Record<string, Mark>;
}

export const NONE: Kept = {
	at: '',
	endedAt: '',
	copiedAt: '',
	visits: [],
	people: [],
	added: [],
	tablets: [],
	marks: {}
};

/** One to be found: a guest, somebody who came along with him (`companion` counts them from 1), or one of the office. */
export interface Head {
	readonly key: string;
	readonly group: 'visitors' | 'staff';
	/** Row of the visit, of the person, or of whom was added. */
	readonly of: string;
	readonly companion?: number;
}

/** Everybody of the frozen list, in its order: the key stays the same however often the list is read. */
export function headsOf({ visits, people, added }: Pick<Kept, 'visits' | 'people' | 'added'>): Head[] {
	return [
		...visits.flatMap(({ visit, heads }) =>
			Array.from({ length: Math.max(1, heads) }, (_, n): Head => ({
				key: `${visit}:${n}`,
				group: 'visitors',
				of: visit,
				...(n > 0 && { companion: n })
			}))
		),
		...added.map(({ key }): Head => ({ key, group: 'visitors', of: key })),
		...people.map((person): Head => ({ key: person, group: 'staff', of: person }))
	];
}

/** Of these heads so many were marked so, and so many not at all. */
export function tally(heads: readonly Pick<Head, 'key'>[], marks: Readonly<Record<string, Mark>>) {
	const count = (mark: Mark) => heads.filter(({ key }) => marks[key] === mark).length;
	const [safe, missing, left] = [count('safe'), count('missing'), count('left')];
	return { total: heads.length, safe, missing, left, none: heads.length - safe - missing - left };
}

/**
 * Who is to be looked for: every guest who is missing or not marked, and of the office's own only who is said to be
 * missing, for nobody knows who of them was in the house.
 */
export const toFind = ({ key, group }: Head, marks: Readonly<Record<string, Mark>>): boolean =>
	marks[key] === 'missing' || (group === 'visitors' && marks[key] === undefined);
