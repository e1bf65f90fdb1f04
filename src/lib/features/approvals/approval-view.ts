import { approvals, candidatesOf, currentStep, type Approval, type Candidate } from '$lib/domain/approvals';
import { departments, people } from '$lib/domain/people';
import { office } from '$lib/sync';
import { withNames, type ListedApproval } from './approvals-list';
import { ruleRows } from './rule-rows';
import { titlesOf } from './step-titles.svelte';
import { subjectLook } from './subjects';

/** A request as its page shows it. */
export interface ApprovalView extends ListedApproval {
	/** What each step is called. */
	readonly titles: readonly string[];
	/** Everybody who is named in it. */
	readonly names: ReadonlyMap<string, string>;
	/** Who could sign now, reckoned here by the rules: the row's own list may be an hour old. */
	readonly candidates: readonly Candidate[];
	/** The page of what it is about. */
	readonly href: string | undefined;
}

/** Call it in a live query. Undefined: this device does not have it. */
export async function approvalView(id: string): Promise<ApprovalView | undefined> {
	const { store } = office;
	const approval = await store.get(approvals, id);
	if (!approval) return undefined;
	const [listed] = await withNames(store, [approval], office.actor.id);
	if (!listed) return undefined;
	const step = currentStep(approval);
	const rules = await ruleRows(store);
	const candidates = step ? candidatesOf(rules, approval, step, new Date().toISOString()) : [];
	const names = new Map(
		(await store.some(people, [...namedIn(approval), ...candidates.map(({ person }) => person)])).map(
			({ id: person, name }) => [person, name]
		)
	);
	const department = await store.get(departments, approval.department);
	return {
		...listed,
		department: department?.name,
		titles: await titlesOf(store, approval.steps),
		names,
		candidates,
		href: await subjectLook(approval.subject).href?.(store, approval.about)
	};
}

function namedIn({ requester, by, signers, history, steps }: Approval): string[] {
	const ids = [
		requester,
		by,
		...signers.flatMap((one) => [one.person, one.for]),
		...history.flatMap((line) => [line.by, line.for, line.to]),
		...steps.flatMap(({ places, addedBy }) => [
			addedBy,
			...places.flatMap((place) => [place.signedBy, place.signedFor])
		])
	];
	return [...new Set(ids.flatMap((one) => one ?? []))];
}
