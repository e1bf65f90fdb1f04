import { approvals, isOwn, type Approval } from '$lib/domain/approvals';
import { departments, people } from '$lib/domain/people';
import { live, office, type Reading } from '$lib/sync';

/** A request with the names of those it has to do with. */
export interface ListedApproval {
	readonly id: string;
	readonly approval: Approval;
	readonly requester: string;
	readonly department: string | undefined;
	/** In whose stead the reader would sign. */
	readonly principal: string | undefined;
	/** Who is asked now, by name. */
	readonly waitsFor: readonly string[];
}

/** More than one person has on his desk. */
const MOST = 300;

/** The requests with the names they need. Call it in a live query. */
export async function withNames(store: Reading, rows: readonly Approval[], reader: string): Promise<ListedApproval[]> {
	const persons = new Set(
		rows.flatMap((row) => [
			row.requester,
			...row.signers.flatMap(({ person, for: principal }) => [person, principal ?? person])
		])
	);
	const names = new Map((await store.some(people, [...persons])).map(({ id, name }) => [id, name]));
	const houses = new Set(rows.flatMap(({ department }) => department ?? []));
	const housed = new Map((await store.some(departments, [...houses])).map(({ id, name }) => [id, name]));
	return rows.map((approval) => {
		const me = approval.signers.find(({ person }) => person === reader);
		return {
			id: approval.id,
			approval,
			requester: names.get(approval.requester) ?? '',
			department: housed.get(approval.department ?? ''),
			principal: names.get(me?.for ?? ''),
			waitsFor: approval.signers.flatMap(({ person, for: principal }) =>
				principal === undefined ? (names.get(person) ?? []) : []
			)
		};
	});
}

/** What is due first stands first; what has no limit by how long it has waited, after it. */
export const dueFirst = (a: Approval, b: Approval): number =>
	(a.dueAt ?? '9') < (b.dueAt ?? '9') ? -1 : a.dueAt === b.dueAt && a.waitsSince < b.waitsSince ? -1 : 1;

const newestFirst = (a: Approval, b: Approval): number => (a.waitsSince < b.waitsSince ? 1 : -1);

export const asksFor = (approval: Approval, person: string): boolean =>
	approval.state === 'running' && approval.signers.some((one) => one.person === person);

/** What waits for the reader's signature. Call it while a component is set up. */
export const waitingForMe = () =>
	live(
		() => office.actor.id,
		async (me) => {
			const rows = await office.store.list(approvals, {
				by: 'state',
				is: 'running',
				only: (one) => asksFor(one, me),
				limit: MOST
			});
			return withNames(office.store, rows.sort(dueFirst), me);
		}
	);

/** What the reader asked for, or handed in for somebody: what is under way first. */
export const askedByMe = () =>
	live(
		() => office.actor.id,
		async (me) => {
			const only = (one: Approval) => isOwn(one, me);
			const open = await office.store.list(approvals, { by: 'state', is: ['running', 'returned'], only, limit: MOST });
			const over = await office.store.list(approvals, {
				by: 'state',
				is: ['approved', 'rejected', 'withdrawn'],
				only,
				limit: MOST
			});
			return withNames(office.store, [...open.sort(newestFirst), ...over.sort(newestFirst)], me);
		}
	);

/** What the reader decided, the newest first. */
export const decidedByMe = () =>
	live(
		() => office.actor.id,
		async (me) => {
			const rows = await office.store.list(approvals, {
				only: (one) => !isOwn(one, me) && one.involved.includes(me) && !asksFor(one, me),
				limit: MOST
			});
			return withNames(office.store, rows.sort(newestFirst), me);
		}
	);

/** Requests that nobody can sign: an administrator names somebody. */
export const stuckRequests = () =>
	live(
		() => office.actor.id,
		async (me) => {
			const rows = await office.store.list(approvals, {
				by: 'state',
				is: 'running',
				only: (one) => one.signers.length === 0,
				limit: MOST
			});
			return withNames(office.store, rows.sort(newestFirst), me);
		}
	);
