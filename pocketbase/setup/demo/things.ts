import { monthsAfter } from '../../../src/lib/domain/equipment/sheet/dates';
import type { SheetRow } from '../../../src/lib/domain/equipment/sheet';
import type { Calendar } from './calendar';
import { KINDS, SUPPLIERS, type Kind, type KindName } from './catalogue';
import type { DemoPerson } from './people';
import type { Random } from './random';
import { ROOMS, type DemoRoom } from './rooms';

export const THINGS = 400;

export interface Thing {
	readonly tag: string;
	readonly kind: KindName;
	readonly room: string;
	/** Days since it was bought. */
	readonly boughtAgo: number;
	readonly row: SheetRow;
}

interface Wanted {
	readonly kind: KindName;
	readonly room: string;
	readonly keeper?: string;
	readonly boughtAgo: number;
	readonly special?: Partial<SheetRow>;
}

/** What the office's tour, its pictures and its tests name. */
const SPECIAL: Readonly<Record<string, Omit<Wanted, 'boughtAgo'> & { boughtAgo: number }>> = {
	'BG-0031': { kind: 'printer', room: '财务部 106', keeper: '王敏', boughtAgo: 700 },
	'BG-0088': {
		kind: 'floorAirConditioner',
		room: '多功能厅',
		keeper: '黄海涛',
		boughtAgo: 1500,
		special: { name: '柜式空调 5 匹', initials: 'gskt5p', model: 'KFR-120', price: 899900 }
	},
	'BG-0147': {
		kind: 'portableProjector',
		room: '第二会议室',
		keeper: '张伟',
		boughtAgo: 1290,
		special: { serialNumber: 'X4YF7Z00147' }
	},
	'BG-0152': { kind: 'laptop', room: '市政所 218', keeper: '刘洋', boughtAgo: 800 },
	'BG-0161': {
		kind: 'microphone',
		room: '第一会议室',
		keeper: '张伟',
		boughtAgo: 790,
		special: { name: '无线话筒 2 号', initials: 'wxht2h' }
	},
	'BG-0170': {
		kind: 'display',
		room: '第三会议室',
		keeper: '张伟',
		boughtAgo: 920,
		special: { name: '会议大屏 86 寸', initials: 'hydp8c', price: 2680000 }
	},
	'BG-0203': { kind: 'recorder', room: '市政所 218', keeper: '刘洋', boughtAgo: 720 },
	'BG-0207': { kind: 'camera', room: '院办公室 201', keeper: '林晓岚', boughtAgo: 910 },
	'BG-0288': { kind: 'waterDispenser', room: '三楼走廊', keeper: '赵丽', boughtAgo: 400 },
	'BG-0300': {
		kind: 'accessPoint',
		room: '三楼走廊',
		keeper: '何志强',
		boughtAgo: 640,
		special: { name: '无线接入点 3 楼东', initials: 'wxjrd3ld' }
	}
};

/** When the office bought: years ago in lots, lately one by one. */
const LOTS = [2600, 2150, 1720, 1280, 930, 640, 380, 240, 150, 90] as const;

const SHARED: Readonly<Record<DemoRoom['kind'], readonly KindName[]>> = {
	leader: ['sofa', 'cabinet', 'airConditioner', 'printer', 'waterDispenser'],
	office: ['cabinet', 'cabinet', 'airConditioner', 'printer', 'shredder'],
	meeting: [
		'projector',
		'videoTerminal',
		'speaker',
		'microphone',
		'meetingTable',
		'whiteboard',
		'floorAirConditioner',
		...Array.from({ length: 4 }, () => 'meetingChair' as const)
	],
	hall: ['projector', 'mixer', 'speaker', 'speaker', 'microphone', 'microphone', 'microphone', 'floorAirConditioner'],
	printing: ['copier', 'copier', 'colourPrinter', 'scanner', 'shredder', 'airConditioner'],
	servers: ['server', 'server', 'server', 'switch', 'switch', 'switch', 'switch', 'ups', 'floorAirConditioner'],
	archive: ['shelves', 'shelves', 'shelves', 'dehumidifier', 'dehumidifier', 'safe', 'airConditioner'],
	store: ['desktop', 'desktop', 'desktop', 'monitor', 'monitor', 'laptop', 'printer', 'chair', 'chair', 'switch'],
	public: ['waterDispenser', 'accessPoint', 'television']
};

/** Who answers for what nobody sits at. */
const ROOM_KEEPER: Readonly<Partial<Record<DemoRoom['kind'], string>>> = {
	meeting: '张伟',
	hall: '张伟',
	printing: '吴敏',
	servers: '何志强',
	archive: '曾文静',
	public: '赵丽'
};

/** The 400 things, in the order of their tags. */
export function demoThings(random: Random, calendar: Calendar, people: readonly DemoPerson[]): Thing[] {
	const wanted = ROOMS.flatMap((room) => furnished(room, random));
	const rest = THINGS - Object.keys(SPECIAL).length - wanted.length;
	if (rest < 0) throw new Error(`${-rest} things too many`);
	for (let n = 0; n < rest; n++)
		wanted.push({ kind: 'meetingChair', room: '多功能厅', keeper: '张伟', boughtAgo: 1720 });
	wanted.sort((a, b) => b.boughtAgo - a.boughtAgo);

	return Array.from({ length: THINGS }, (_, n) => {
		const tag = `BG-${String(n + 1).padStart(4, '0')}`;
		const one = SPECIAL[tag] ?? wanted.shift();
		if (!one) throw new Error(`nothing for ${tag}`);
		return {
			tag,
			kind: one.kind,
			room: one.room,
			boughtAgo: one.boughtAgo,
			row: rowOf(n, tag, one, random, calendar, people)
		};
	});
}

/** Everybody's own and the room's. */
function furnished(room: DemoRoom, random: Random): Wanted[] {
	const bought = () => random.pick(LOTS) - random.between(0, 12);
	const own = room.people.flatMap((keeper): Wanted[] => {
		const machine: KindName[] = random.chance(0.5) ? ['laptop'] : ['desktop', 'monitor'];
		return [...machine, 'desk' as const, 'chair' as const].map((kind) => ({
			kind,
			room: room.name,
			keeper,
			boughtAgo: bought()
		}));
	});
	const keeper = room.people[0] ?? ROOM_KEEPER[room.kind];
	const shared = SHARED[room.kind].map((kind): Wanted => ({
		kind,
		room: room.name,
		boughtAgo: bought(),
		...(keeper && { keeper })
	}));
	return [...own, ...shared];
}

function rowOf(
	n: number,
	tag: string,
	wanted: Wanted,
	random: Random,
	calendar: Calendar,
	people: readonly DemoPerson[]
): SheetRow {
	const kind: Kind = KINDS[wanted.kind];
	const [brand, model, yuan] = random.pick(kind.models);
	const purchasedOn = calendar.day(-wanted.boughtAgo);
	const keeper = wanted.keeper === undefined ? undefined : keeperOf(wanted.keeper, wanted.room, people);
	const isSpare = keeper === undefined;
	return {
		line: n + 2,
		assetTag: tag,
		name: kind.name,
		initials: kind.initials,
		...(kind.classCode && { classCode: kind.classCode }),
		category: kind.category,
		brand,
		model,
		...(!kind.isFurniture && { serialNumber: serialNumber(random) }),
		purchasedOn,
		price: (yuan + random.between(-3, 5) * 10) * 100,
		supplier: kind.isFurniture ? SUPPLIERS[1] : random.pick(SUPPLIERS),
		// The tour's projector is under warranty for two more weeks.
		warrantyUntil: tag === 'BG-0147' ? calendar.day(14) : monthsAfter(purchasedOn, kind.warranty * 12),
		...(kind.years !== undefined && { minimumYears: kind.years }),
		place: wanted.room,
		...(keeper && { keeper: keeper.id, department: keeper.department }),
		...(isSpare && { status: wanted.boughtAgo > 1500 ? ('idle' as const) : ('inStock' as const) }),
		...wanted.special
	};
}

/** Of namesakes the one who sits in the room; else the first. */
function keeperOf(name: string, room: string, people: readonly DemoPerson[]): DemoPerson {
	const named = people.filter((person) => person.name === name);
	const one = named.find((person) => room.startsWith(person.department)) ?? named[0];
	if (!one) throw new Error(`nobody is called ${name}`);
	return one;
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const serialNumber = (random: Random): string =>
	random.pick([...LETTERS]) + random.pick([...LETTERS]) + String(random.between(10_000_000, 99_999_999));
