import {
	daysAfter,
	entity,
	id,
	instant,
	list,
	money,
	optional,
	ref,
	staff,
	text,
	type Instant,
	type ReadTx,
	type RowOf
} from '../core';
import { people } from '../people/person';

/**
 * While somebody travels another signs in his stead (出差委托), of all or some subjects, under an amount. What was
 * delegated cannot be delegated further. Everybody may read it: whoever asks for something wants to know who signs.
 */
export const delegations = entity('delegations', {
	row: {
		/** Who travels. */
		principal: ref(people),
		/** Who signs for him. */
		deputy: ref(people),
		begins: instant,
		ends: instant,
		/** Kinds of subjects; absent: all. */
		subjects: optional(list(text(40), 40)),
		/** In fen: only what is under it; absent: any amount. */
		below: optional(money),
		/** Taken back before its end. */
		endedAt: optional(instant),
		madeAt: instant,
		/** Who wrote it down, for another. */
		madeBy: optional(id)
	},
	indexes: ['principal', 'deputy'],
	audience: () => [staff],
	until: (delegation) => daysAfter(delegation.endedAt ?? delegation.ends, 60)
});
export type Delegation = RowOf<typeof delegations>;

/** Whether it holds at a moment. */
export const holdsAt = ({ begins, ends, endedAt }: Delegation, at: Instant): boolean =>
	begins <= at && at < (endedAt !== undefined && endedAt < ends ? endedAt : ends);

/** Whether it covers a request. */
export const covers = (
	{ subjects, below }: Pick<Delegation, 'subjects' | 'below'>,
	request: { readonly subject: string; readonly amount?: number | undefined }
): boolean =>
	(!subjects || subjects.includes(request.subject)) && (below === undefined || (request.amount ?? 0) < below);

/** Who signs in somebody's stead at a moment. */
export const deputiesOf = (
	tx: Pick<ReadTx, 'where'>,
	principal: string,
	request: { readonly subject: string; readonly amount?: number | undefined },
	at: Instant
): string[] => [
	...new Set(
		tx
			.where(delegations, 'principal', principal)
			.filter((one) => holdsAt(one, at) && covers(one, request))
			.map(({ deputy }) => deputy)
	)
];
