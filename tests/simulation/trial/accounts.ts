import {
	admin,
	choice,
	entity,
	flag,
	id,
	list,
	mutator,
	staff,
	user,
	type Actor,
	type AnyRow,
	type Audience,
	type Entity
} from '../../../src/lib/domain/core';

const GROUPS = ['red', 'green', 'blue'] as const;
export const groups = choice(GROUPS);
export { GROUPS };

/** Who may log in, and what they hold. */
export const accounts = entity('accounts', {
	row: { groups: list(groups, 3), isAdmin: flag, isReception: flag, disabled: flag },
	audience: () => [staff]
});

/** The account by its row; undefined for none and for a disabled one. */
export function accountOf(row: (entity: Entity, id: string) => AnyRow | undefined, account: string): Actor | undefined {
	const found = row(accounts, account) as unknown as
		{ groups: string[]; isAdmin: boolean; isReception: boolean; disabled: boolean } | undefined;
	if (!found || found.disabled) return undefined;
	const tokens: (Audience | false)[] = [
		staff,
		user(account),
		found.isAdmin && admin,
		found.isReception && 'duty:reception',
		...found.groups.map((group): Audience => `dept:${group}`)
	];
	return { id: account, tokens: tokens.filter((token) => token !== false) };
}

export const setAccount = mutator('accounts.set', {
	kind: 'wish',
	who: [admin],
	args: { account: id, groups: list(groups, 3), isReception: flag, disabled: flag },
	apply(tx, { account, ...held }) {
		const known = tx.need(accounts, account);
		// Somebody must be left to let the others in again.
		tx.update(accounts, account, { ...held, disabled: held.disabled && !known.isAdmin });
	}
});

export const addAccount = mutator('accounts.add', {
	kind: 'wish',
	who: [],
	args: { account: id, groups: list(groups, 3), isAdmin: flag, isReception: flag },
	apply: (tx, { account, ...held }) => void tx.insert(accounts, { ...held, id: account, disabled: false })
});
