import Link from '@lucide/svelte/icons/link';
import MapPin from '@lucide/svelte/icons/map-pin';
import PenLine from '@lucide/svelte/icons/pen-line';
import Plus from '@lucide/svelte/icons/plus';
import Trash from '@lucide/svelte/icons/trash-2';
import Flag from '@lucide/svelte/icons/flag';
import Check from '@lucide/svelte/icons/check';
import Users from '@lucide/svelte/icons/users';
import Wrench from '@lucide/svelte/icons/wrench';
import type { Instant } from '$lib/domain/core';
import { equipmentEvents, type Equipment, type EquipmentEvent, type EventKind } from '$lib/domain/equipment';
import { people } from '$lib/domain/people/person';
import { office } from '$lib/sync';
import type { IconSource } from '$lib/ui';

/** What kinds of lines a reader may want apart. */
export const HISTORY_KINDS = ['repair', 'whereabouts', 'record'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

const REPAIR: readonly [HistoryKind, IconSource] = ['repair', Wrench];
const DISPOSAL: readonly [HistoryKind, IconSource] = ['record', Trash];
const LOOKS: Record<EventKind, readonly [HistoryKind, IconSource]> = {
	changed: ['record', PenLine],
	moved: ['whereabouts', MapPin],
	assigned: ['whereabouts', Users],
	statusSet: ['record', Flag],
	codeLinked: ['record', Link],
	codeUnlinked: ['record', Link],
	faultReported: REPAIR,
	faultAccepted: REPAIR,
	faultAssigned: REPAIR,
	faultRejected: REPAIR,
	faultDuplicate: REPAIR,
	repairStarted: REPAIR,
	waitingParts: REPAIR,
	sentOut: REPAIR,
	repaired: ['repair', Check],
	faultReopened: REPAIR,
	faultClosed: ['repair', Check],
	disposalRequested: DISPOSAL,
	disposalReturned: DISPOSAL,
	disposalApproved: DISPOSAL,
	disposalEnded: DISPOSAL,
	disposed: DISPOSAL
};

/** A line of a thing's history with the name of who did it. The first line of all is how it came into the ledger. */
export interface HistoryLine {
	readonly id: string;
	readonly at: Instant;
	/** Undefined: a passer-by, or somebody not known on this device. */
	readonly by: string | undefined;
	readonly kind: HistoryKind;
	readonly icon: IconSource;
	/** Undefined for the line of how it came into the ledger. */
	readonly event: EquipmentEvent | undefined;
	readonly imported: boolean;
}

/** Lines of one thing that are read: a page's worth of years for all but the most restless. */
const MOST = 500;

/** A thing's history, the newest first, as far as it is on this device: lines leave devices after 400 days. */
export async function historyOf(item: Equipment): Promise<HistoryLine[]> {
	const [lines, adder] = await Promise.all([
		office.store.list(equipmentEvents, { by: 'equipment', is: item.id, limit: MOST }).then(linesOf),
		office.store.get(people, item.addedBy)
	]);
	lines.push({
		id: `${item.id}-added`,
		at: item.addedAt,
		by: adder?.name,
		kind: 'record',
		icon: Plus,
		event: undefined,
		imported: item.importId !== undefined
	});
	return lines;
}

/** Lines of some events, the newest first. */
export async function linesOf(events: readonly EquipmentEvent[]): Promise<HistoryLine[]> {
	const actors = events.map((event) => event.by).filter((id) => id !== undefined);
	const named = new Map((await office.store.some(people, [...new Set(actors)])).map((row) => [row.id, row.name]));
	const lines = events.map((event): HistoryLine => {
		const [kind, icon] = LOOKS[event.kind];
		return { id: event.id, at: event.at, by: named.get(event.by ?? ''), kind, icon, event, imported: false };
	});
	return lines.sort((a, b) => (a.at < b.at ? 1 : -1));
}
