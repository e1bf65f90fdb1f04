import { stepsFor, type Route } from '../../../src/lib/domain/approvals';
import { approveRequest, returnRequest, saveRoute } from '../../../src/lib/domain/approving';
import { ageInMonths, dispose, isEarly, requestDisposal } from '../../../src/lib/domain/equipment';
import type { Calendar } from './calendar';
import type { KindName } from './catalogue';
import { KEEPER } from './ledger';
import { entry, type SeedMutation } from './seed-file';
import type { Thing } from './things';

interface Office {
	readonly calendar: Calendar;
	readonly things: readonly Thing[];
	readonly ids: ReadonlyMap<string, string>;
}

/** The office's own route: the equipment duty gives its opinion, a leader signs what is dear or before its time. */
const ROUTE: Route = {
	steps: [{ places: [{ role: 'duty', duty: 'equipment' }], mode: 'one', hours: 16, needsOpinion: true }],
	ways: [
		{ below: 80_000, steps: [] },
		{ from: 80_000, classes: ['early'], steps: [{ places: [{ role: 'leader' }], mode: 'one', hours: 24 }] }
	]
};

/** The stage that the first signer sees: a request moves as it begins. */
const FIRST = 2;

/** What was written off, and what is on its way: of four, one a step each. */
export function disposalEntries(office: Office): SeedMutation[] {
	const { calendar, things } = office;
	const old = things.filter(isOld('monitor', 'shredder')).sort((a, b) => b.boughtAgo - a.boughtAgo);
	const route = entry('route-disposal', calendar.at({ days: 120, time: '10:00' }), 'admin', saveRoute, {
		subject: 'equipment.disposal',
		base: 0,
		startsOn: calendar.workingDay(120),
		...ROUTE
	});
	return [route, ...old.slice(0, 4).flatMap((thing, n) => gone(office, thing, n)), ...underWay(office, old)];
}

const isOld =
	(...kinds: KindName[]) =>
	({ boughtAgo, kind }: Thing): boolean =>
		boughtAgo > 300 && kinds.includes(kind);

interface Asked {
	readonly id: string;
	readonly by: string;
	readonly days: number;
	readonly time: string;
	readonly reason: string;
	readonly residual?: number;
	readonly holdsData?: boolean;
}

function asked({ calendar, ids }: Office, { tag }: Thing, said: Asked): SeedMutation {
	const { id, by, days, time, reason, residual = 0, holdsData = false } = said;
	return entry(id, calendar.at({ days, time }), by, requestDisposal, {
		equipment: ids.get(tag) ?? '',
		reason,
		residual,
		holdsData,
		way: 'recycle'
	});
}

const approvalOf = (id: string): string => `demo-${id}.0`;

function signed(
	{ calendar }: Office,
	id: string,
	step: number,
	by: string,
	{ days, time, opinion }: { days: number; time: string; opinion: string }
): SeedMutation {
	const args = { approval: approvalOf(id), stage: FIRST + step, opinion };
	return entry(`${id}-sign-${step + 1}`, calendar.at({ days, time }), by, approveRequest, args);
}

/** Asked for by the duty itself, so that the head of the office signs first; taken away a month later. */
function gone(office: Office, thing: Thing, n: number): SeedMutation[] {
	const id = `old-${n + 1}`;
	const days = 75 - n;
	const { price, purchasedOn, minimumYears } = thing.row;
	const ageMonths = ageInMonths({ purchasedOn }, office.calendar.workingDay(days));
	const steps = stepsFor(ROUTE, {
		amount: price,
		class: isEarly({ ageMonths, minimumYears }) ? 'early' : 'ofAge'
	});
	const after = entry(`gone-${n + 1}`, office.calendar.at({ days: 30 - n, time: '15:00' }), KEEPER, dispose, {
		disposal: approvalOf(id),
		on: office.calendar.workingDay(30 - n),
		way: 'recycle',
		receiver: '江州市再生资源公司',
		proceeds: 2_000
	});
	return [
		asked(office, thing, { id, by: KEEPER, days, time: '15:00', reason: '超过年限，修理不合算' }),
		signed(office, id, 0, 'admin', { days: days - 1, time: '09:20', opinion: '同意报废，按回收处置。' }),
		...(steps.length > 1
			? [signed(office, id, 1, 'leader', { days: days - 2, time: '10:05', opinion: '同意。' })]
			: []),
		after
	];
}

/** For the duty's opinion, for a leader, sent back to who asked, and for the head of the office. */
function underWay(office: Office, old: readonly Thing[]): SeedMutation[] {
	const { calendar, things } = office;
	const fresh = things.filter((thing) => !old.slice(0, 5).includes(thing));
	const monitors = fresh.filter(isOld('monitor', 'desktop'));
	const inPlanning = monitors.filter(({ row }) => row.department === '规划一所');
	const ofStaff = fresh.find(({ kind, row }) => row.keeper === 'staff' && kind === 'chair');
	const [first, second] = inPlanning;
	const last = old[4];
	if (!first || !second || !ofStaff || !last) throw new Error('nothing to write off');
	return [
		asked(office, first, {
			id: 'scrap-1',
			by: 'head',
			days: 1,
			time: '16:20',
			reason: '屏幕花屏，已经返修两次',
			residual: 5_000
		}),
		asked(office, second, {
			id: 'scrap-2',
			by: 'head',
			days: 3,
			time: '10:40',
			reason: '主板损坏，配件停产',
			holdsData: true
		}),
		signed(office, 'scrap-2', 0, KEEPER, {
			days: 2,
			time: '14:30',
			opinion: '主板损坏，无修理价值；硬盘拆下另行销毁。'
		}),
		asked(office, ofStaff, { id: 'scrap-3', by: 'staff', days: 2, time: '09:15', reason: '坏了' }),
		entry('scrap-3-back', calendar.at({ days: 1, time: '11:05' }), KEEPER, returnRequest, {
			approval: approvalOf('scrap-3'),
			stage: FIRST,
			reason: '请写明坏在哪里、能不能修，只是升降失灵可以换气压杆。'
		}),
		asked(office, last, { id: 'scrap-4', by: KEEPER, days: 1, time: '17:05', reason: '超过年限，背光损坏' })
	];
}
