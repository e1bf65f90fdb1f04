import { approvals, type Approval } from '$lib/domain/approvals';
import { departments, people, rosters, type Person } from '$lib/domain/people';
import {
	issueRules,
	ISSUE_RULES,
	issueRulesNow,
	pickUpCodes,
	requisitions,
	supplyIssues,
	toIssue,
	type Requisition,
	type RequisitionLine,
	type SupplyIssue
} from '$lib/domain/supplies/requests';
import { office } from '$lib/sync';
import { handsOut } from '../supplies/duty';
import { itemViews, type ItemView } from '../supplies/item-views';

/** Who gives things out, and where. */
export interface Storeroom {
	/** `1 楼库房` */
	readonly where: string | undefined;
	readonly keeper: string | undefined;
	readonly closesAt: string;
}

/** A requisition with all that its screens say of it. */
export interface RequisitionView {
	readonly id: string;
	readonly requisition: Requisition;
	readonly applicant: Person | undefined;
	readonly department: string | undefined;
	readonly approval: Approval | undefined;
	/** Names of everybody who has to do with it. */
	readonly names: ReadonlyMap<string, string>;
	readonly items: ReadonlyMap<string, ItemView>;
	readonly storeroom: Storeroom;
	/** What was handed out, the oldest first. */
	readonly issues: readonly SupplyIssue[];
	/** The applicant's alone. */
	readonly code: string | undefined;
}

/** Whether this one gives things out. */
export const givesOut = (): boolean => handsOut(office.actor);

/** Call it in a live query. */
export async function storeroomHere(): Promise<Storeroom & { keeperId: string | undefined }> {
	const rules = issueRulesNow(await office.store.get(issueRules, ISSUE_RULES));
	const roster = await office.store.get(rosters, 'supplies');
	const keeperId = rules.keeper ?? roster?.people[0];
	const keeper = await office.store.get(people, keeperId);
	return {
		keeperId,
		where: rules.storeroom,
		keeper: keeper?.name,
		closesAt: rules.closesAt
	};
}

/** Requisitions with what is said of them. Call it in a live query. */
export async function requisitionViews(rows: readonly Requisition[]): Promise<RequisitionView[]> {
	const ids = rows.map(({ id }) => id);
	const [storeroom, asked, codes, issues, items] = await Promise.all([
		storeroomHere(),
		office.store.some(approvals, ids),
		office.store.some(pickUpCodes, ids),
		ids.length === 0 ? [] : office.store.list(supplyIssues, { by: 'requisition', is: ids, limit: 500 }),
		itemViews(rows.flatMap(({ lines }) => lines.map(({ item }) => item)))
	]);
	const persons = await office.store.some(people, [
		...new Set([
			...rows.flatMap(({ applicant, filedBy }) => [applicant, filedBy]),
			...asked.flatMap(({ signers, history }) => [
				...signers.map(({ person }) => person),
				...history.flatMap(({ by, for: principal, to }) => [by, principal, to].filter((one) => one !== undefined))
			]),
			...issues.flatMap(({ issuedBy, recipient }) => [issuedBy, recipient])
		])
	]);
	const personOf = new Map(persons.map((person) => [person.id, person]));
	const names = new Map(persons.map(({ id, name }) => [id, name]));
	const departmentRows = await office.store.some(departments, [
		...new Set(rows.flatMap(({ department }) => department ?? []))
	]);
	const departmentOf = new Map(departmentRows.map(({ id, name }) => [id, name]));
	const itemOf = new Map(items.map((view) => [view.id, view]));
	return rows.map((requisition) => ({
		id: requisition.id,
		requisition,
		applicant: personOf.get(requisition.applicant),
		department: departmentOf.get(requisition.department ?? ''),
		approval: asked.find(({ id }) => id === requisition.id),
		names,
		items: itemOf,
		storeroom,
		issues: issues.filter((one) => one.requisition === requisition.id).sort((a, b) => a.at.localeCompare(b.at)),
		code: codes.find(({ id }) => id === requisition.id)?.code
	}));
}

/** One of them. Undefined: this device does not have it. */
export async function requisitionView(id: string): Promise<RequisitionView | undefined> {
	const row = await office.store.get(requisitions, id);
	return row && (await requisitionViews([row]))[0];
}

/** What of a line can be handed over now, as far as the stock is known here. */
export function canGo(view: RequisitionView, line: RequisitionLine): number {
	const open = toIssue(line);
	return Math.min(open, view.items.get(line.item)?.balance?.quantity ?? open);
}

/** Lines of which something lies in the store. */
export const goable = (view: RequisitionView): readonly RequisitionLine[] =>
	view.requisition.lines.filter((line) => canGo(view, line) > 0);

/** Lines of which the store has not all that is owed. */
export const short = (view: RequisitionView): readonly RequisitionLine[] =>
	view.requisition.lines.filter((line) => toIssue(line) > canGo(view, line));
