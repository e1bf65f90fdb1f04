import { admin, holds, id, instant, list, money, mutator, optional, Refusal, staff, text } from '../core';
import { tell } from '../notifications/notification';
import { people } from '../people/person';
import { delegations, holdsAt } from './delegation';
import { resolveAll } from './resolve';
import type { SubjectOf } from './subject';

/** Who signs for whom while he travels: with it who is asked changes, in requests that are on their way too. */
export const delegationMutators = (subjectOf: SubjectOf) => ({
	/**
	 * Lets another sign in one's stead from a moment to another. The administrator may write it down for somebody
	 * (`principal`). Refuses oneself as deputy (`delegate_self`), a disabled account (`person_disabled`), a period that ends
	 * before it begins or is over (`bad_period`), and another's delegation by anybody else (`forbidden`).
	 */
	delegate: mutator('approvals.delegate', {
		kind: 'wish',
		who: [staff],
		args: {
			/** Absent: the actor himself. */
			principal: optional(id),
			deputy: id,
			begins: instant,
			ends: instant,
			subjects: optional(list(text(40), 40)),
			below: optional(money)
		},
		apply(tx, { principal = '', deputy: deputyId, begins, ends, subjects, below }, ctx) {
			const travels = principal === '' ? ctx.actor.id : principal;
			if (travels !== ctx.actor.id && !holds(ctx.actor, admin)) throw new Refusal('forbidden');
			if (deputyId === travels) throw new Refusal('delegate_self');
			if (ends <= begins || ends <= ctx.at) throw new Refusal('bad_period', { begins, ends });
			const deputy = tx.need(people, deputyId);
			if (deputy.disabled) throw new Refusal('person_disabled', { person: deputy.id, name: deputy.name });
			const made = tx.insert(delegations, {
				principal: travels,
				deputy: deputyId,
				begins,
				ends,
				subjects: subjects && [...subjects],
				below,
				madeAt: ctx.at,
				madeBy: travels === ctx.actor.id ? undefined : ctx.actor.id
			});
			if (holdsAt(made, ctx.at)) resolveAll(tx, ctx, subjectOf);
			const about = { delegation: made.id, principal: travels, begins, ends };
			if (deputyId !== ctx.actor.id) tell(tx, deputyId, 'approval_delegated', about);
			if (travels !== ctx.actor.id) tell(tx, travels, 'approval_delegation_recorded', about);
		}
	}),

	/** Takes a delegation back, for who comes home early. Refuses one that is over (`delegation_over`). */
	endDelegation: mutator('approvals.endDelegation', {
		kind: 'wish',
		who: [staff],
		args: { delegation: id },
		apply(tx, { delegation: delegationId }, ctx) {
			const delegation = tx.need(delegations, delegationId);
			const { principal, deputy, begins, ends, endedAt } = delegation;
			if (principal !== ctx.actor.id && !holds(ctx.actor, admin)) throw new Refusal('forbidden');
			if (endedAt !== undefined || ends <= ctx.at) throw new Refusal('delegation_over', { ends: endedAt ?? ends });
			tx.update(delegations, delegationId, { endedAt: ctx.at });
			resolveAll(tx, ctx, subjectOf);
			const about = { delegation: delegationId, principal, begins, ends };
			if (deputy !== ctx.actor.id) tell(tx, deputy, 'approval_delegation_ended', about);
		}
	})
});
