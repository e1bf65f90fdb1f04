import { dateAfter, duty, holds, type OfficeDate } from '$lib/domain/core';
import { departments } from '$lib/domain/people/department';
import { people } from '$lib/domain/people/person';
import { isInDayList, isPresent, PRESENT, visits, type Visit } from '$lib/domain/visits';
import { live, office } from '$lib/sync';

export const VISIT_VIEWS = ['all', 'present', 'expected', 'left'] as const;
export type VisitView = (typeof VISIT_VIEWS)[number];

/** A visit as a list shows it: with its host's name and department, for there are namesakes. */
export interface ListedVisit {
	readonly id: string;
	readonly visit: Visit;
	readonly host: string | undefined;
	readonly department: string | undefined;
}

/** More than a day of an office's reception has, a conference in the house and all; the bound is for the phone's memory. */
const MOST = 1_000;

const matches: Record<VisitView, (visit: Visit) => boolean> = {
	all: () => true,
	present: isPresent,
	expected: ({ status }) => status === 'expected',
	left: ({ status }) => status === 'left'
};

/** Another visit stands for it, or the list it came by was taken back. */
export const isListed = (visit: Visit): boolean => !visit.joinedTo && !visit.withdrawnAt;

/** Who may see everybody's visitors; others see their own. */
export const isDesk = (): boolean => holds(office.actor, duty('reception'));

/** The reception's day as its page shows it. Make it while a component is set up. */
export class VisitsList {
	text = $state('');
	view = $state<VisitView>('all');

	readonly #day = live(
		() => ({ day: office.today, desk: isDesk(), own: office.session?.account ?? '' }),
		async ({ day, desk, own }) => {
			const rows = desk ? await ofDay(day) : await ofHost(own, day);
			return withHosts(rows.filter(isListed));
		}
	);
	readonly #found = live(
		() => ({ text: this.text.trim() }),
		async ({ text }) => ({
			text,
			rows: text ? await withHosts(await office.store.search(visits, text, { limit: 50, only: isListed })) : undefined
		})
	);

	get loaded(): boolean {
		return this.#day.loaded;
	}
	get error(): unknown {
		return this.#day.error;
	}
	/** What is searched for, on whatever day; else the day. */
	get rows(): readonly ListedVisit[] {
		if (this.#found.value?.rows) return this.#found.value.rows;
		return (this.#day.value ?? []).filter(({ visit }) => matches[this.view](visit));
	}
	/** The rows are those of what is searched for now. */
	get settled(): boolean {
		return this.loaded && this.#found.value?.text === this.text.trim();
	}
	get searching(): boolean {
		return this.text.trim() !== '';
	}
	readonly counts = $derived.by(() => {
		const all = (this.#day.value ?? []).map(({ visit }) => visit);
		const count = (view: VisitView) => all.filter(matches[view]).length;
		const heads = (rows: readonly Visit[]) => rows.reduce((sum, visit) => sum + visit.headCount, 0);
		return {
			all: all.length,
			present: count('present'),
			expected: count('expected'),
			left: count('left'),
			headsPresent: heads(all.filter(matches.present)),
			headsExpected: heads(all.filter(matches.expected))
		};
	});
}

/** Somebody who was not signed out for longer than this is still listed while he is here, but not once he has left. */
const DAYS_BACK = 31;

/** The day's visits, and who is still here from a day before, or was until today. */
async function ofDay(day: OfficeDate): Promise<Visit[]> {
	const before = { by: 'day', from: dateAfter(day, -DAYS_BACK), to: dateAfter(day, -1) } as const;
	const lists = await Promise.all([
		office.store.list(visits, { by: 'day', is: day, limit: MOST }),
		office.store.list(visits, { ...before, only: (visit) => isInDayList(visit, day), limit: MOST }),
		office.store.list(visits, { by: 'status', is: PRESENT, limit: MOST })
	]);
	const rows = new Map(lists.flat().map((visit) => [visit.id, visit]));
	return [...rows.values()].filter((visit) => isInDayList(visit, day)).sort(byTime);
}

/** One's own from that day on: a person has few. */
async function ofHost(host: string, day: OfficeDate): Promise<Visit[]> {
	const rows = await office.store.list(visits, { by: 'host', is: host, limit: MOST });
	return rows.filter((visit) => visit.day > day || isInDayList(visit, day)).sort(byTime);
}

const ORDER = { notSignedOut: 0, here: 0, expected: 1, cancelled: 1, noShow: 2, left: 2 } as const;
const timeOf = (visit: Visit) => visit.expectedAt ?? visit.arrivedAt ?? `${visit.day}T16`;

/** Who is here or still comes by time, then who is gone. */
const byTime = (a: Visit, b: Visit): number =>
	Number(ORDER[a.status] === 2) - Number(ORDER[b.status] === 2) || timeOf(a).localeCompare(timeOf(b));

export async function withHosts(rows: readonly Visit[]): Promise<ListedVisit[]> {
	const hosts = await office.store.some(people, [...new Set(rows.flatMap(({ host }) => host ?? []))]);
	const ids = [...new Set(hosts.flatMap(({ department }) => department ?? []))];
	const names = new Map((await office.store.some(departments, ids)).map((row) => [row.id, row.name]));
	const byId = new Map(hosts.map((host) => [host.id, host]));
	return rows.map((visit) => {
		const host = byId.get(visit.host ?? '');
		return { id: visit.id, visit, host: host?.name, department: names.get(host?.department ?? '') };
	});
}
