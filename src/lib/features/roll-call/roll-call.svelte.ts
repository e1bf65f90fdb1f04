import { newId } from '$lib/domain/core';
import { departments } from '$lib/domain/people/department';
import { people, type Person } from '$lib/domain/people/person';
import { PRESENT, visits } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';
import { Draft, live, office } from '$lib/sync';
import { Tablets } from '../devices/tablets.svelte';
import { formatTime } from '../format';
import { guestName } from '../visits/visit-words';
import { isListed, withHosts } from '../visits/visits-list.svelte';
import { headsOf, NONE, tally, toFind, type Head, type Kept, type Mark } from './heads';

export const VIEWS = ['open', 'visitors', 'staff'] as const;
export type View = (typeof VIEWS)[number];

/** One line of the list, with its words. */
export interface Line extends Head {
	readonly name: string;
	/** Company or department. */
	readonly from: string | undefined;
	readonly badge?: string | undefined;
	readonly host?: string | undefined;
	readonly arrivedAt?: string | undefined;
	/** Signed out since: he may have gone by the door that one looks at. */
	readonly leftAt?: string | undefined;
}

const MOST = 1_000;

/**
 * A roll call after an alarm (疏散点名): everybody who was in the house at that moment, marked one by one. It is taken on
 * one device, which keeps it over a reload and without a network, and changes no visit. Make it while a component is
 * set up.
 */
export class RollCall {
	readonly #draft = new Draft<Kept>('roll-call', NONE);
	readonly #tablets = new Tablets();
	/** What lies on the device was read. */
	loaded = $state(false);
	#view = $state.raw<View>('visitors');
	/** Who was to be looked for when one began to look: a line that is marked goes only with the next look. */
	#sought = $state.raw<ReadonlySet<string>>(new Set());

	/** Who is here now, as far as this device knows. */
	readonly #present = live(async () => {
		const here = await office.store.list(visits, { by: 'status', is: PRESENT, only: isListed, limit: MOST });
		return here.sort((a, b) => (a.arrivedAt ?? '').localeCompare(b.arrivedAt ?? ''));
	});
	readonly #staff = live(async () => {
		const here = await office.store.list(people, { by: 'name', limit: MOST, only: ({ disabled }) => !disabled });
		const names = new Map((await office.store.list(departments, { limit: MOST })).map(({ id, name }) => [id, name]));
		const departmentOf = (person: Person) => names.get(person.department ?? '');
		const order = (person: Person) => `${departmentOf(person) ?? ''} ${person.pinyin ?? person.name}`;
		return here.sort((a, b) => order(a).localeCompare(order(b))).map((row) => ({ row, from: departmentOf(row) }));
	});
	readonly #guests = live(
		() => ({ ids: this.kept.visits.map(({ visit }) => visit) }),
		async ({ ids }) => new Map((await withHosts(await office.store.some(visits, ids))).map((row) => [row.id, row]))
	);

	constructor() {
		void this.#draft.load().then(() => (this.loaded = true));
	}

	get kept(): Kept {
		return this.#draft.values;
	}
	/** Guests with their companions, before the alarm. */
	readonly headsNow = $derived((this.#present.value ?? []).reduce((sum, { headCount }) => sum + headCount, 0));
	readonly ready = $derived(this.loaded && this.#present.loaded && this.#staff.loaded && this.#guests.loaded);
	readonly heads = $derived(headsOf(this.kept));
	readonly lines = $derived(this.heads.map((head) => this.#lineOf(head)));

	/** Until when each tablet was heard: frozen with the list, before that as it is now. */
	readonly asOf = $derived(this.kept.at ? this.kept.tablets : this.#tabletsNow);
	readonly copiedAt = $derived(this.kept.at ? this.kept.copiedAt : (office.status.pulledAt ?? ''));

	get view(): View {
		return this.#view;
	}
	set view(view: View) {
		this.#sought = new Set(this.of('open').map(({ key }) => key));
		this.#view = view;
	}
	/** The lines of the view. */
	get shown(): readonly Line[] {
		if (this.#view !== 'open') return this.of(this.#view);
		return this.lines.filter((line) => this.#sought.has(line.key) || toFind(line, this.kept.marks));
	}
	of(view: View): readonly Line[] {
		if (view === 'open') return this.lines.filter((line) => toFind(line, this.kept.marks));
		return this.lines.filter(({ group }) => group === view);
	}
	/** Of the guests, or of the office's own while one looks at them. */
	readonly tally = $derived(tally(this.of(this.#view === 'staff' ? 'staff' : 'visitors'), this.kept.marks));
	readonly unmarked = $derived(tally(this.of('visitors'), this.kept.marks).none);

	/** Freezes the list: who comes in from now on is not in it. */
	begin(): void {
		this.#draft.values = {
			...NONE,
			at: new Date().toISOString(),
			copiedAt: this.copiedAt,
			visits: (this.#present.value ?? []).map(({ id, headCount }) => ({ visit: id, heads: headCount })),
			people: (this.#staff.value ?? []).map(({ row }) => row.id),
			tablets: this.#tabletsNow
		};
		this.view = 'visitors';
	}
	mark(key: string, mark: Mark | undefined): void {
		const others = Object.entries(this.kept.marks).filter(([one]) => one !== key);
		this.kept.marks = Object.fromEntries(mark ? [...others, [key, mark]] : others);
	}
	/** Somebody who is not in the list stands there. Returns how to take it back. */
	add(name: string, note: string): () => void {
		const key = `added-${newId()}`;
		this.kept.added = [...this.kept.added, { key, name, note }];
		this.mark(key, 'safe');
		return () => {
			this.kept.added = this.kept.added.filter((one) => one.key !== key);
			this.mark(key, undefined);
		};
	}
	/** Asks nothing; who is not marked stays so. */
	end(): void {
		this.kept.endedAt = new Date().toISOString();
	}
	goOn(): void {
		this.kept.endedAt = '';
	}
	async clear(): Promise<void> {
		await this.#draft.clear();
	}

	get #tabletsNow(): Kept['tablets'] {
		return this.#tablets.rows.map(({ kiosk, heard, state }) => ({
			name: kiosk.name,
			heardAt: heard?.at ?? '',
			late: state !== 'online' || heard === undefined || heard.unsent > 0
		}));
	}

	#lineOf(head: Head): Line {
		if (head.group === 'staff') {
			const person = this.#staff.value?.find(({ row }) => row.id === head.of);
			return { ...head, name: person?.row.name ?? m.roll_somebody(), from: person?.from };
		}
		const added = this.kept.added.find(({ key }) => key === head.key);
		if (added) return { ...head, name: added.name, from: added.note || undefined };
		const guest = this.#guests.value?.get(head.of);
		if (!guest) return { ...head, name: m.roll_somebody(), from: undefined };
		const { visit, host } = guest;
		const name = guestName(visit);
		return {
			...head,
			name: head.companion ? m.roll_companion({ name, n: head.companion }) : name,
			from: visit.company,
			badge: head.companion ? undefined : visit.badge,
			host,
			arrivedAt: visit.arrivedAt,
			leftAt: visit.leftAt
		};
	}
}

/** `10:42`, for what is frozen as text. */
export const clockOf = (at: string): string => (at ? formatTime(at) : '');
