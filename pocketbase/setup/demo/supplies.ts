import { monthAfter, officeInstant, type Instant } from '../../../src/lib/domain/core';
import {
	addSupplier,
	addSupply,
	changeSupply,
	closeMonth,
	openStock,
	setSupplyBudget
} from '../../../src/lib/domain/supplies';
import {
	changeIssueRules,
	DEFAULT_ISSUE_RULES,
	reverseIssue,
	walkInIssue
} from '../../../src/lib/domain/supplies/requests';
import type { Calendar } from './calendar';
import { DEPARTMENTS, type DemoPerson, type DepartmentName } from './people';
import { Random } from './random';
import { entry, type SeedMutation } from './seed-file';
import { stocktake } from './stocktake';
import { DEMO_ITEMS, itemId, KEEPER, SUPPLIERS, type DemoItem } from './supply-items';

/** Weeks of hand-outs that the book remembers. */
const WEEKS = 26;
/** Begun a little before the first hand-out. */
const BEGUN = 140;

/** What departments may spend in a month, in yuan. */
const BUDGETS: Partial<Record<DepartmentName, number>> = {
	规划一所: 2600,
	规划二所: 2000,
	市政所: 2100,
	财务部: 500,
	院办公室: 600,
	档案室: 400,
	信息科: 300
};
/** How often each comes for something. */
const COMERS: readonly (readonly [DepartmentName, number])[] = [
	['规划一所', 9],
	['规划二所', 6],
	['市政所', 7],
	['院办公室', 2],
	['财务部', 2],
	['档案室', 2],
	['信息科', 1]
];

interface Handed {
	readonly item: number;
	readonly quantity: number;
	readonly week: number;
	readonly day: number;
	readonly department: DepartmentName;
}

/** The demo office's supplies: a catalogue, half a year of hand-outs, and the stocktake that is on. */
export function supplyEntries(
	calendar: Calendar,
	people: readonly DemoPerson[],
	departments: ReadonlyMap<string, string>,
	now: Date
): SeedMutation[] {
	const random = new Random(20_261_009);
	const handed = DEMO_ITEMS.flatMap((item, n) => handOuts(random, item, n));
	return [
		...catalogue(calendar),
		...opened(calendar, handed),
		...budgets(calendar, departments),
		...issues(calendar, random, people, handed),
		...closings(calendar, now),
		...stocktake(calendar)
	];
}

const codeOf = (n: number): string => `YP-${String(n + 1).padStart(4, '0')}`;

/** What does where there is none. */
const SUBSTITUTES = [
	['A4 复印纸 70g', 'A4 复印纸 80g'],
	['A4 复印纸 80g', 'A4 复印纸 70g']
] as const;

function catalogue(calendar: Calendar): SeedMutation[] {
	const at = calendar.at({ days: BEGUN + 2, time: '09:00' });
	const supplierOf = new Map(SUPPLIERS.map(([name], n) => [name as string, `demo-supplier-${n + 1}.0`]));
	return [
		...SUPPLIERS.map(([name, contact, phone], n) =>
			entry(`supplier-${n + 1}`, at, KEEPER, addSupplier, { name, contact, phone })
		),
		...DEMO_ITEMS.map((item, n) =>
			entry(`supply-${n + 1}`, at, KEEPER, addSupply, {
				code: codeOf(n),
				name: item.name,
				pinyin: item.pinyin.replaceAll(/[^a-z0-9]/gi, '').toLowerCase(),
				initials: initialsOf(item),
				class: item.class ?? 'consumable',
				unit: item.unit,
				category: item.category,
				place: item.place,
				shelf: item.shelf,
				lastPrice: item.price,
				supplier: supplierOf.get(item.from ?? '晨光办公'),
				leadDays: item.lead ?? 5,
				...(item.spec !== undefined && { spec: item.spec }),
				...(item.brand !== undefined && { brand: item.brand }),
				...(item.inside && { inside: item.inside }),
				...(item.packs && { packs: item.packs }),
				...(item.low !== undefined && { reorderLevel: item.low }),
				...(item.high !== undefined && { maxLevel: item.high }),
				...(item.barcode !== undefined && { barcode: item.barcode }),
				...(item.perPerson !== undefined && { perPerson: item.perPerson })
			})
		),
		...SUBSTITUTES.map(([name, other], n) =>
			entry(`substitute-${n + 1}`, at, KEEPER, changeSupply, {
				item: itemId(DEMO_ITEMS.findIndex((item) => item.name === name)),
				set: { substitute: itemId(DEMO_ITEMS.findIndex((item) => item.name === other)) }
			})
		)
	];
}

/** First letters of the syllables, as `pinyin` writes them; what is no Chinese stays: 复印纸 is `fyz`. */
function initialsOf({ name, pinyin }: DemoItem): string {
	const letters = pinyin.toLowerCase().replaceAll(/[^a-z0-9.]/g, '');
	let at = 0;
	let initials = '';
	for (const sign of name.replaceAll(/[\s×/.-]/g, '')) {
		if (!/\p{Script=Han}/u.test(sign)) {
			initials += sign.toLowerCase();
			at = letters.indexOf(sign.toLowerCase(), at) + 1;
			continue;
		}
		initials += letters[at] ?? '';
		at += SYLLABLE.exec(letters.slice(at))?.[0].length ?? 1;
	}
	return initials.slice(0, 60);
}
const SYLLABLE =
	/^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ei|ao|ou|an(?!g)|en(?!g)|in(?!g)|un|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v)/;

/** Some hand-outs of an item over the weeks, as many as its use; the last ones are of these days. */
function handOuts(random: Random, { use }: DemoItem, item: number): Handed[] {
	if (use === 0) return [];
	const handed: Handed[] = [];
	for (let week = WEEKS; week >= 1; week--) {
		const wanted = use * (0.75 + random.next() * 0.5);
		const pieces = Math.floor(wanted) + (random.chance(wanted % 1) ? 1 : 0);
		const turns = Math.min(pieces, use > 20 ? 4 : use > 6 ? 2 : 1);
		for (let turn = 0; turn < turns; turn++) {
			const quantity = Math.floor(pieces / turns) + (turn < pieces % turns ? 1 : 0);
			if (quantity > 0) handed.push({ item, quantity, week, day: random.between(0, 4), department: comer(random) });
		}
	}
	return handed;
}

function comer(random: Random): DepartmentName {
	let at = random.between(
		1,
		COMERS.reduce((sum, [, share]) => sum + share, 0)
	);
	for (const [department, share] of COMERS) if ((at -= share) <= 0) return department;
	return '院办公室';
}

/** The book begins with what is there today and what was handed out since. */
const opened = (calendar: Calendar, handed: readonly Handed[]): SeedMutation[] =>
	DEMO_ITEMS.map((item, n) =>
		entry(`open-${n + 1}`, calendar.at({ days: BEGUN + 1, time: '15:00' }), KEEPER, openStock, {
			item: itemId(n),
			quantity:
				item.left +
				handed.filter((one) => one.item === n).reduce((sum, { quantity }) => sum + quantity, 0) -
				(n === 0 ? REVERSED : 0),
			unitPrice: item.price
		})
	);

const budgets = (calendar: Calendar, departments: ReadonlyMap<string, string>): SeedMutation[] =>
	Object.entries(BUDGETS).map(([name, yuan], n) =>
		entry(`budget-${n + 1}`, calendar.at({ days: BEGUN, time: '10:00' }), 'admin', setSupplyBudget, {
			department: departments.get(name) ?? '',
			monthly: yuan * 100
		})
	);

/** Of one hand-out, that many were entered too many. */
const REVERSED = 4;

/** Who came on a day took all of the department's things at once. */
function issues(
	calendar: Calendar,
	random: Random,
	people: readonly DemoPerson[],
	handed: readonly Handed[]
): SeedMutation[] {
	const begun = calendar.at({ days: BEGUN, time: '09:00' });
	const papers = grouped(handed, ({ week, day, department }) => `${week}-${day}-${department}`);
	const mutations = [...papers.values()].flatMap((lines): SeedMutation[] => {
		const [first] = lines;
		if (!first) return [];
		const { week, day, department } = first;
		// Those with an account of the demo have other things to do.
		const members = people.filter((one) => one.department === department && one.id.startsWith('p-'));
		const recipient = random.pick(members.length > 0 ? members : people.filter((one) => one.department === department));
		const days = (week - 1) * 5 + 4 - day + 1;
		const time = `${String(random.between(9, 16)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}`;
		const byItem = grouped(lines, ({ item }) => item);
		return [
			entry(
				`issue-${week}-${day}-${DEPARTMENTS.indexOf(department)}`,
				calendar.at({ days, time }),
				KEEPER,
				walkInIssue,
				{
					recipient: recipient.id,
					way: 'desk',
					lines: [...byItem].map(([item, same]) => ({
						item: itemId(item),
						quantity: same.reduce((sum, { quantity }) => sum + quantity, 0)
					}))
				}
			)
		];
	});
	const tooMany = mutations
		.filter(({ args }) => {
			const [line] = (args as { lines: { item: string; quantity: number }[] }).lines;
			return line?.item === itemId(0) && line.quantity >= 2 * REVERSED;
		})
		.at(-1);
	return [
		entry('issue-rules', begun, 'admin', changeIssueRules, {
			set: { storeroom: '1 楼库房', oldForNew: false, walkInMost: 5_000_000 },
			walkIn: [{ class: 'controlledConsumable', free: true }]
		}),
		...mutations,
		...(tooMany ? corrected(tooMany) : []),
		entry('issue-rules-now', calendar.at({ days: 0, time: '08:20' }), 'admin', changeIssueRules, {
			set: { oldForNew: true, walkInMost: DEFAULT_ISSUE_RULES.walkInMost },
			walkIn: [{ class: 'controlledConsumable', free: false }]
		})
	];
}

/** A slip on which too much was written down is reversed as a whole, and written anew. */
function corrected(slip: SeedMutation) {
	const args = slip.args as Parameters<typeof walkInIssue.apply>[1];
	const lines = args.lines.map((line, n) => (n === 0 ? { ...line, quantity: line.quantity - REVERSED } : line));
	return [
		entry('issue-red', minutesLater(slip.at, 8), KEEPER, reverseIssue, { issue: `${slip.id}.0`, reason: '数量多记' }),
		entry('issue-anew', minutesLater(slip.at, 9), KEEPER, walkInIssue, { ...args, lines })
	];
}

function grouped<T, K>(all: readonly T[], by: (one: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
	return groups;
}

const minutesLater = (at: Instant, minutes: number): Instant =>
	new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Every month is closed on the first of the next. */
function closings(calendar: Calendar, now: Date): SeedMutation[] {
	const first = calendar.workingDay(BEGUN).slice(0, 7);
	const entries: SeedMutation[] = [];
	for (let month = first; ; month = monthAfter(month)) {
		const at = officeInstant(`${monthAfter(month)}-01`, '09:00');
		if (at > now.toISOString()) return entries;
		entries.push(entry(`close-${month}`, at, KEEPER, closeMonth, { month }));
	}
}
