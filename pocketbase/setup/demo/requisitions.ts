import type { Instant } from '../../../src/lib/domain/core';
import type { MemorySource } from '../../../src/lib/domain/core/memory-source';
import { approveRequest, returnRequest, rejectRequest } from '../../../src/lib/domain/approving';
import { supplyItems, type SupplyItem } from '../../../src/lib/domain/supplies';
import {
	changeIssueRules,
	closeRequisition,
	cutRequisition,
	handOut,
	layOut,
	submitRequisition,
	walkInIssue
} from '../../../src/lib/domain/supplies/requests';
import type { Ago, Calendar } from './calendar';
import type { DemoPerson } from './people';
import { entry, type SeedMutation } from './seed-file';
import { REQUEST_STORIES, type RequestStory, type Wants } from './stories/requisitions';
import { ago } from './stories/story';

/** Who gives things out. */
export const STOREKEEPER = 'supplies';

/** 沈佳, as a finger writes it on glass: enough to be a signature. */
const STROKES =
	'M60 60L110 50M50 110L100 100M70 160L120 90M150 50L150 160M150 90L210 70M300 50L270 100M290 90L290 170M330 70L420 60M340 110L430 100M380 40L380 165M330 165L440 160';

interface Office {
	readonly calendar: Calendar;
	readonly people: readonly DemoPerson[];
	readonly items: readonly SupplyItem[];
}

/** The catalogue's things as the office has them when people begin to ask. */
export const demoItems = (source: MemorySource): SupplyItem[] =>
	(source.all(supplyItems) as unknown as SupplyItem[]).filter((item) => !item.withdrawn && !item.stopped);

export const called = (items: readonly SupplyItem[], name: string): SupplyItem | undefined =>
	items.find((item) => item.name.startsWith(name));

/** Requisitions in every state, what was handed out of them, and something small without one. */
export function requisitionEntries(office: Office): SeedMutation[] {
	if (office.items.length === 0) return [];
	const { calendar, people } = office;
	const person = (name: string): string => {
		const found = people.find((one) => one.name === name);
		if (!found) throw new Error(`nobody is called ${name}`);
		return found.id;
	};
	return [
		entry('issue-rules-own', calendar.at(ago(0, '08:25')), STOREKEEPER, changeIssueRules, {
			set: { storeroom: '1 楼库房', keeper: STOREKEEPER, closesAt: '17:30', walkInMost: 50_00 }
		}),
		...REQUEST_STORIES.flatMap((story) => entriesOf(office, story, person)),
		...walkIns(office, person)
	];
}

function entriesOf({ calendar, items }: Office, story: RequestStory, person: (name: string) => string): SeedMutation[] {
	const lines = linesOf(items, story.wants);
	if (lines.length === 0) return [];
	const id = `req-${story.id}`;
	const requisition = `demo-${id}.0`;
	const at = (when: Ago): Instant => calendar.at(when);
	const cut = story.cut && called(items, story.cut[0]);
	const amount = lines.reduce((sum, { item, quantity }) => sum + quantity * priceOf(items, item), 0);
	// The head of the office signs from ¥500 only.
	const signatures = (story.signed ?? []).slice(0, amount < 500_00 ? 1 : undefined);
	return [
		entry(id, at(story.filed), person(story.by), submitRequisition, {
			purpose: story.purpose,
			pickUpCode: story.code ?? '1357',
			lines
		}),
		...(cut && story.cut
			? [
					entry(`${id}-cut`, at(story.filed), STOREKEEPER, cutRequisition, {
						requisition,
						lines: [{ item: cut.id, approved: story.cut[1], reason: story.cut[2] }]
					})
				]
			: []),
		...signatures.map(([by, when, opinion], n) =>
			entry(`${id}-yes-${n + 1}`, at(when), person(by), approveRequest, {
				approval: requisition,
				stage: 2 + n,
				opinion
			})
		),
		...(story.returned
			? [
					entry(`${id}-back`, at(story.returned[1]), person(story.returned[0]), returnRequest, {
						approval: requisition,
						stage: 2,
						reason: story.returned[2]
					})
				]
			: []),
		...(story.rejected
			? [
					entry(`${id}-no`, at(story.rejected[1]), person(story.rejected[0]), rejectRequest, {
						approval: requisition,
						stage: 2,
						reason: story.rejected[2]
					})
				]
			: []),
		...(story.laidOut ? [entry(`${id}-ready`, at(story.laidOut), STOREKEEPER, layOut, { requisition })] : []),
		...(story.given ?? []).map(([when, wants], n) =>
			entry(`${id}-out-${n + 1}`, at(when), STOREKEEPER, handOut, {
				requisition,
				way: 'signed',
				signature: STROKES,
				due: story.due && calendar.workingDay(story.due.days),
				lines: linesOf(items, wants).map((line) => ({
					...line,
					...(items.find((item) => item.id === line.item)?.class === 'controlledConsumable' && { old: line.quantity })
				}))
			})
		),
		...(story.closed
			? [
					entry(`${id}-closed`, at(story.closed[0]), person(story.by), closeRequisition, {
						requisition,
						reason: story.closed[1]
					})
				]
			: [])
	];
}

const priceOf = (items: readonly SupplyItem[], id: string): number =>
	items.find((item) => item.id === id)?.lastPrice ?? 0;

const linesOf = (items: readonly SupplyItem[], wants: Wants): { item: string; quantity: number }[] =>
	wants.flatMap(([name, quantity]) => {
		const item = called(items, name);
		return item ? [{ item: item.id, quantity }] : [];
	});

/** The driver took staples: a small thing needs no paper. */
function walkIns({ calendar, items }: Office, person: (name: string) => string): SeedMutation[] {
	const lines = linesOf(items, [['订书钉', 1]]);
	if (lines.length === 0) return [];
	return [
		entry('walk-in', calendar.at(ago(1, '08:50')), STOREKEEPER, walkInIssue, {
			recipient: person('黄海涛'),
			lines,
			way: 'signed',
			signature: STROKES
		})
	];
}
