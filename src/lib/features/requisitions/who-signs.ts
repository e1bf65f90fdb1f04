import { approvalRoutes, delegations, preview, routeOf } from '$lib/domain/approvals';
import { departments, people, rosters, type Person } from '$lib/domain/people';
import { officeHours, officeYears } from '$lib/domain/calendar';
import type { Entity } from '$lib/domain/core';
import { MemorySource } from '$lib/domain/core/memory-source';
import { Workspace } from '$lib/domain/core/workspace';
import { requisitionSubject } from '$lib/domain/supplies/requests';
import { office } from '$lib/sync';

const MOST = 500;

/**
 * Who would sign, step by step, were it handed in now: by the same rules as in earnest, over what this device knows. Call
 * it in a live query.
 */
export async function whoSigns(applicant: string, amount: number): Promise<readonly (readonly Person[])[]> {
	const requester = await office.store.get(people, applicant);
	if (!requester) return [];
	const source = new MemorySource();
	const keep = (entity: Entity, rows: readonly { id: string }[]) => rows.forEach((row) => source.save(entity, row));
	const own = requester.department ?? '';
	keep(people, await office.store.list(people, { by: 'department', is: own, limit: MOST }));
	keep(departments, await office.store.some(departments, [own]));
	const holders = await office.store.list(rosters, { limit: MOST });
	keep(rosters, holders);
	keep(people, await office.store.some(people, [applicant, ...holders.flatMap((roster) => roster.people)]));
	keep(
		approvalRoutes,
		await office.store.list(approvalRoutes, { by: 'subject', is: requisitionSubject.kind, limit: MOST })
	);
	keep(delegations, await office.store.list(delegations, { limit: MOST }));
	keep(officeYears, await office.store.list(officeYears, { limit: MOST }));
	keep(officeHours, await office.store.list(officeHours, { limit: MOST }));

	const at = new Date().toISOString();
	const tx = new Workspace(source, 'preview', at, true);
	const { route } = routeOf(tx, requisitionSubject, office.today);
	const steps = preview(tx, route, { subject: requisitionSubject.kind, requester: applicant, amount }, at);
	return steps.map(({ candidates }) =>
		[...new Set(candidates.filter((one) => one.for === undefined).map(({ person }) => person))].flatMap(
			(id) => (tx.get(people, id) as Person | undefined) ?? []
		)
	);
}
