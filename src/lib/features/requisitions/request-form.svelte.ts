import { officeDateOf } from '$lib/domain/core/time';
import { departments } from '$lib/domain/people/department';
import { people } from '$lib/domain/people/person';
import { supplyBudgets } from '$lib/domain/supplies';
import {
	MOST_OF_ONE,
	requisitions,
	spendingId,
	supplyIssues,
	supplySpending,
	type Requisition
} from '$lib/domain/supplies/requests';
import { Draft, live, office } from '$lib/sync';
import { findItems, insteadOf, itemViews, type ItemView } from '../supplies/item-views';
import { whoSigns } from './who-signs';

export interface TypedLine {
	item: string;
	quantity: number;
}
/** A typed line with what is known of its thing. */
export interface RequestLine extends TypedLine {
	readonly view: ItemView | undefined;
	/** What would do in its place, and there is enough of, where there is too little of it. */
	readonly instead: ItemView | undefined;
}
export interface TypedRequest {
	purpose: string;
	/** Id of whose it is; '' is oneself. */
	applicant: string;
	lines: TypedLine[];
}

const FOUND = 12;
const USUAL = 6;
/** Past requisitions and hand-outs that are looked through for what is usual. */
const LOOKED_THROUGH = 60;

/** The form in which somebody asks for things. Make it while a component is set up. */
export class RequestForm {
	readonly draft: Draft<TypedRequest>;
	text = $state('');
	/** It was to go out already: what is missing is said. */
	#tried = $state(false);

	/** @param again a requisition that is changed and handed in again */
	constructor(readonly again?: Requisition) {
		this.draft = new Draft<TypedRequest>(again ? `requisition:${again.id}` : 'requisition:new', {
			purpose: again?.purpose ?? '',
			applicant: '',
			lines: (again?.lines ?? []).map(({ item, requested }) => ({ item, quantity: requested }))
		});
		void this.draft.load();
	}

	get typed(): TypedRequest {
		return this.draft.values;
	}
	get applicant(): string {
		return this.again?.applicant ?? (this.typed.applicant || (office.session?.account ?? ''));
	}

	readonly #views = live(
		() => this.typed.lines.map(({ item }) => item),
		async (ids) => {
			const views = await itemViews(ids);
			return [...views, ...(await itemViews(views.flatMap(({ item }) => item.substitute ?? [])))];
		}
	);
	readonly #found = live(
		() => this.text.trim(),
		async (text) => (text ? await findItems(text, FOUND) : undefined)
	);
	readonly #mine = live(
		() => this.applicant,
		(applicant) => usedBy(applicant)
	);
	readonly #around = live(
		() => ({ applicant: this.applicant, amount: this.amount }),
		async ({ applicant, amount }) => ({
			...(await budgetOf(applicant)),
			signs: await whoSigns(applicant, amount)
		})
	);

	get lines(): readonly RequestLine[] {
		const views = new Map((this.#views.value ?? []).map((view) => [view.id, view]));
		return this.typed.lines.map((line) => {
			const view = views.get(line.item);
			return { ...line, view, instead: insteadOf(view, line.quantity, views) };
		});
	}
	get found(): readonly ItemView[] | undefined {
		return this.#found.value;
	}
	get last(): Requisition | undefined {
		return this.#mine.value?.last;
	}
	get usual(): readonly ItemView[] {
		const taken = new Set(this.typed.lines.map(({ item }) => item));
		return (this.#mine.value?.usual ?? []).filter(({ id }) => !taken.has(id)).slice(0, USUAL);
	}
	/** What the applicant has been given of a thing this month. */
	taken(item: string): number {
		return this.#mine.value?.taken.get(item) ?? 0;
	}
	get around() {
		return this.#around.value;
	}
	/** Fen, at the catalogue's prices. */
	get amount(): number {
		return this.lines.reduce((sum, { quantity, view }) => sum + quantity * (view?.item.lastPrice ?? 0), 0);
	}
	get pieces(): number {
		return this.typed.lines.reduce((sum, { quantity }) => sum + quantity, 0);
	}

	add(item: string, quantity = 1): void {
		this.text = '';
		const line = this.typed.lines.find((one) => one.item === item);
		if (line) line.quantity = Math.min(MOST_OF_ONE, line.quantity + quantity);
		else this.typed.lines.push({ item, quantity });
	}
	set(item: string, quantity: number): void {
		if (quantity === 0) this.typed.lines = this.typed.lines.filter((one) => one.item !== item);
		else for (const line of this.typed.lines) if (line.item === item) line.quantity = quantity;
	}
	/** Takes as many of another thing instead. */
	exchange(item: string, other: string): void {
		const quantity = this.typed.lines.find((one) => one.item === item)?.quantity ?? 0;
		this.set(item, 0);
		this.add(other, quantity);
	}
	/** As on an earlier requisition. */
	like(requisition: Requisition): void {
		for (const { item, requested } of requisition.lines)
			if (!this.typed.lines.some((one) => one.item === item)) this.typed.lines.push({ item, quantity: requested });
		if (!this.typed.purpose) this.typed.purpose = requisition.purpose;
	}

	/** What has to be put right before it goes out; said once it was to go out. */
	readonly #missing = $derived.by(() =>
		this.typed.lines.length === 0 ? 'lines' : this.typed.purpose.trim() ? undefined : 'purpose'
	);
	get missing(): 'lines' | 'purpose' | undefined {
		return this.#tried ? this.#missing : undefined;
	}
	/** Whether it can go out. */
	check(): boolean {
		this.#tried = true;
		return this.#missing === undefined;
	}
}

const month = (): string => officeDateOf(new Date().toISOString()).slice(0, 7);

async function usedBy(applicant: string) {
	const past = await office.store.list(requisitions, { by: 'applicant', is: applicant, limit: LOOKED_THROUGH });
	const issues = await office.store.list(supplyIssues, { by: 'recipient', is: applicant, limit: LOOKED_THROUGH });
	const times = new Map<string, number>();
	for (const { lines } of past) for (const { item } of lines) times.set(item, (times.get(item) ?? 0) + 1);
	const often = [...times].sort((a, b) => b[1] - a[1]).map(([item]) => item);
	const taken = new Map<string, number>();
	for (const { lines, day, reversedAt } of issues)
		if (reversedAt === undefined && day.startsWith(month()))
			for (const { item, quantity, returned = 0 } of lines)
				taken.set(item, (taken.get(item) ?? 0) + quantity - returned);
	const usual = (await itemViews(often)).filter(({ item }) => !item.stopped && !item.withdrawn);
	const fetched = past.filter(({ status }) => status === 'issued' || status === 'partlyIssued' || status === 'closed');
	return { last: fetched.sort((a, b) => b.filedAt.localeCompare(a.filedAt))[0], usual, taken };
}

async function budgetOf(applicant: string) {
	const person = await office.store.get(people, applicant);
	const department = await office.store.get(departments, person?.department);
	const spent = department && (await office.store.get(supplySpending, spendingId(department.id, month())));
	const budget = department && (await office.store.get(supplyBudgets, department.id));
	return { person, department: department?.name, spent: spent?.spent ?? 0, budget: budget?.monthly };
}
