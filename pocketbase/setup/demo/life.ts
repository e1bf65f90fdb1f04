import {
	assignEquipment,
	linkCode,
	moveEquipment,
	setEquipmentStatus,
	type EquipmentStatus
} from '../../../src/lib/domain/equipment';
import type { Calendar } from './calendar';
import type { KindName } from './catalogue';
import { KEEPER, placeId } from './ledger';
import type { Random } from './random';
import { ROOMS } from './rooms';
import { entry, type SeedMutation } from './seed-file';
import type { Thing } from './things';

interface Office {
	readonly calendar: Calendar;
	readonly random: Random;
	readonly things: readonly Thing[];
	/** Ids of the things, by tag. */
	readonly ids: ReadonlyMap<string, string>;
}

/** What happened to things besides faults: found by codes, moved, given, lent, lost. */
export const lifeEntries = (office: Office): SeedMutation[] => [
	...linked(office),
	...projector(office),
	...lent(office),
	...lost(office),
	...moved(office),
	...given(office)
];

const idOf = ({ ids }: Office, tag: string): string => {
	const id = ids.get(tag);
	if (id === undefined) throw new Error(`no thing ${tag}`);
	return id;
};

/** Things of these kinds that were in the ledger from the beginning. */
const early = ({ things }: Office, ...kinds: KindName[]): Thing[] =>
	things.filter((thing) => thing.boughtAgo > 300 && kinds.includes(thing.kind));

/** What a shop or a maker had put on some things before the office's label came. */
const CODES = {
	'BG-0147': '8715946628530',
	'BG-0161': '4044155231526',
	'BG-0203': '4548736099319',
	'BG-0207': '0018208938674',
	'BG-0288': '6955880335148'
} as const;

const linked = (office: Office): SeedMutation[] =>
	Object.entries(CODES).map(([tag, code], n) =>
		entry(`code-${n + 1}`, office.calendar.at({ days: 100 - n, time: '16:00' }), KEEPER, linkCode, {
			equipment: idOf(office, tag),
			code
		})
	);

/** The tour's projector went from 张伟 to 何志强, and three days ago to another room. */
function projector(office: Office): SeedMutation[] {
	const equipment = idOf(office, 'BG-0147');
	const { calendar } = office;
	return [
		entry('projector-1', calendar.at({ days: 140, time: '09:30' }), KEEPER, assignEquipment, {
			equipment,
			keeper: KEEPER
		}),
		entry('projector-2', calendar.at({ days: 3, time: '09:26' }), 'meetings', moveEquipment, {
			equipment,
			place: placeId('第一会议室')
		})
	];
}

function became(
	office: Office,
	id: string,
	tag: string,
	days: number,
	status: EquipmentStatus,
	note: string
): SeedMutation {
	const at = office.calendar.at({ days, time: '15:00' });
	return entry(id, at, KEEPER, setEquipmentStatus, { equipment: idOf(office, tag), status, note });
}

const LENT_FOR = ['市政所现场汇报用', '江州市局评审用', '外业踏勘', '甲方汇报', '培训班', '城区调研'] as const;

function lent(office: Office): SeedMutation[] {
	const others = early(office, 'laptop').filter((thing) => thing.tag !== 'BG-0152');
	const tags = ['BG-0152', ...others.map((thing) => thing.tag)];
	return LENT_FOR.map((note, n) => became(office, `lent-${n + 1}`, tags[n] ?? '', 5 + n * 2, 'lent', note));
}

const lost = (office: Office): SeedMutation[] =>
	early(office, 'whiteboard')
		.slice(0, 2)
		.map(({ tag }, n) => became(office, `lost-${n + 1}`, tag, 44 + n, 'lost', '盘点未见'));

function moved(office: Office): SeedMutation[] {
	const chairs = early(office, 'chair');
	return Array.from({ length: 24 }, (_, n) => {
		const { tag, room } = office.random.pick(chairs);
		const to = office.random.pick(ROOMS.filter((one) => one.kind === 'office' && one.name !== room));
		return entry(`move-${n + 1}`, office.calendar.at({ days: 90 - n * 3, time: '10:15' }), KEEPER, moveEquipment, {
			equipment: idOf(office, tag),
			place: placeId(to.name)
		});
	});
}

const RECEIVERS = [
	'reception',
	'meetings',
	'supplies',
	'documents',
	'archives',
	'seals',
	'head',
	'leader',
	'staff',
	'admin'
];

/** Every demo account was given a cabinet these days, so that each has a word to read. */
function given(office: Office): SeedMutation[] {
	const cabinets = early(office, 'cabinet');
	return RECEIVERS.map((keeper, n) => {
		const nth = cabinets.findIndex((thing) => thing.row.keeper !== keeper);
		const [cabinet] = cabinets.splice(nth, 1);
		return entry(`given-${keeper}`, office.calendar.at({ days: n % 3, time: '17:30' }), KEEPER, assignEquipment, {
			equipment: idOf(office, cabinet?.tag ?? ''),
			keeper
		});
	});
}
