import { delegations, type Delegation } from '$lib/domain/approvals';
import { admin, holds } from '$lib/domain/core';
import { people } from '$lib/domain/people/person';
import { live, office } from '$lib/sync';

/** A delegation with its two names. */
export interface ListedDelegation {
	readonly id: string;
	readonly delegation: Delegation;
	readonly principal: string;
	readonly deputy: string;
}

/** Those that hold or will: the reader's own, those he is deputy in, and all of them to an administrator. */
export const delegationsHere = () =>
	live(
		() => ({ me: office.actor.id, all: holds(office.actor, admin) }),
		async ({ me, all }): Promise<ListedDelegation[]> => {
			const now = new Date().toISOString();
			const rows = await office.store.list(delegations, {
				only: (one) =>
					one.ends > now && one.endedAt === undefined && (all || one.principal === me || one.deputy === me),
				limit: 100
			});
			const named = new Map(
				(
					await office.store.some(people, [...new Set(rows.flatMap(({ principal, deputy }) => [principal, deputy]))])
				).map(({ id, name }) => [id, name])
			);
			return rows
				.sort((a, b) => (a.begins < b.begins ? -1 : 1))
				.map((delegation) => ({
					id: delegation.id,
					delegation,
					principal: named.get(delegation.principal) ?? '',
					deputy: named.get(delegation.deputy) ?? ''
				}));
		}
	);
