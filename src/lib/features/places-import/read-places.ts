import type { Sheet } from '../imports/read-sheet';

/** A row of a list of places, as the office would enter it. */
export interface ReadPlace {
	/** As the file's reader counts. */
	readonly line: number;
	readonly name: string;
	readonly building?: string;
	readonly floor?: string;
	/** A room for meetings, with so many seats. */
	readonly seats?: number;
	/** Why it is left out; absent: it is new. */
	readonly problem?: 'known' | 'twice' | 'too_long' | 'seats';
}

type Field = 'name' | 'building' | 'floor' | 'seats';

/** Headings in Chinese and English, without spaces, marks and case; a ledger's column of places is a list of them too. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
	name: [
		...['地点', '地方', '房间', '房间名称', '房间号', '会议室', '会议室名称', '场所', '存放地点', '存放位置'],
		// Last, for a ledger has such a column too, of things.
		...['使用地点', '位置', 'place', 'room', 'roomname', 'location', '名称', 'name']
	],
	building: ['楼', '楼栋', '楼宇', '大楼', '建筑', '院区', 'building', 'site'],
	floor: ['楼层', '层', 'floor', 'storey'],
	seats: ['座位', '座位数', '容纳人数', '可容纳人数', '人数', '席位', 'seats', 'capacity']
};
const MOST = { name: 60, building: 60, floor: 20, seats: 2_000 };

const plain = (heading: string) =>
	heading
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\(.*?\)/g, '')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** Where each field stands: the heading that is named first in its list wins. -1: nowhere. */
function columnOf(headings: readonly string[], field: Field): number {
	const written = headings.map(plain);
	const heading = HEADINGS[field].find((one) => written.includes(one));
	return heading === undefined ? -1 : written.indexOf(heading);
}

/** Undefined: the sheet has no column of places. */
export function readPlaces({ headings, lines }: Sheet, known: ReadonlySet<string>): ReadPlace[] | undefined {
	const columns = {
		name: columnOf(headings, 'name'),
		building: columnOf(headings, 'building'),
		floor: columnOf(headings, 'floor'),
		seats: columnOf(headings, 'seats')
	};
	if (columns.name < 0) return undefined;
	const seen = new Set<string>();
	return lines.flatMap(({ line, cells }) => {
		const cell = (field: Field) => (cells[columns[field]] ?? '').replace(/\s+/g, ' ').trim();
		const name = cell('name');
		if (!name) return [];
		const [building, floor, said] = [cell('building'), cell('floor'), cell('seats')];
		const seats = /^\d+/.exec(said.normalize('NFKC'))?.[0];
		const read = {
			line,
			name,
			...(building && { building }),
			...(floor && { floor }),
			...(seats && Number(seats) > 0 && { seats: Number(seats) })
		};
		if (seen.has(name)) return columns.seats < 0 ? [] : [{ ...read, problem: 'twice' as const }];
		seen.add(name);
		if (known.has(name)) return [{ ...read, problem: 'known' as const }];
		if (name.length > MOST.name || building.length > MOST.building || floor.length > MOST.floor)
			return [{ ...read, problem: 'too_long' as const }];
		if (said && (seats === undefined || Number(seats) > MOST.seats)) return [{ ...read, problem: 'seats' as const }];
		return [read];
	});
}
