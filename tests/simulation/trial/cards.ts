import {
	choice,
	dept,
	entity,
	id,
	list,
	mutator,
	optional,
	quantity,
	Refusal,
	staff,
	text,
	user,
	type RowOf
} from '../../../src/lib/domain/core';
import { groups } from './accounts';

/** A note whose readers change: it leaves people's sight and comes back. */
export const cards = entity('cards', {
	row: {
		title: text(40),
		owner: id,
		group: optional(groups),
		openTo: choice(['owner', 'group', 'staff', 'nobody']),
		edits: quantity,
		lockedBy: optional(id)
	},
	indexes: ['group', 'owner'],
	audience: ({ openTo, owner, group }) => {
		if (openTo === 'staff') return [staff];
		if (openTo === 'group') return [dept(group), user(owner)];
		return openTo === 'owner' ? [user(owner)] : [];
	}
});

export const writeCard = mutator('cards.write', {
	kind: 'wish',
	who: [staff],
	args: { title: text(40), group: optional(groups), openTo: choice(['owner', 'group', 'staff', 'nobody']) },
	apply: (tx, args, ctx) => void tx.insert(cards, { ...args, owner: ctx.actor.id, edits: 0 })
});

export const editCard = mutator('cards.edit', {
	kind: 'wish',
	who: [staff],
	args: { card: id, title: text(40) },
	apply(tx, { card: cardId, title }, ctx) {
		const card = tx.need(cards, cardId);
		if (card.lockedBy && card.lockedBy !== ctx.actor.id) throw new Refusal('locked', { by: card.lockedBy });
		tx.update(cards, cardId, { title, edits: card.edits + 1 });
	}
});

export const lockCard = mutator('cards.lock', {
	kind: 'wish',
	who: [staff],
	args: { card: id },
	apply(tx, { card: cardId }, ctx) {
		const card = tx.need(cards, cardId);
		if (card.lockedBy) throw new Refusal('locked', { by: card.lockedBy });
		tx.update(cards, cardId, { lockedBy: ctx.actor.id });
	}
});

/** Only who owns it, or is of its group. */
export const shareCard = mutator('cards.share', {
	kind: 'wish',
	who: [
		(tx, args, actor) => {
			const card = tx.get(cards, args.card);
			return card?.owner === actor.id || actor.tokens.some((token) => token === dept(card?.group));
		}
	],
	args: { card: id, group: optional(groups), openTo: choice(['owner', 'group', 'staff', 'nobody']) },
	apply: (tx, { card, group, openTo }) => void tx.update(cards, card, { group, openTo })
});

/** Many rows at once: all cards of a group that one knows of, and some new ones. */
export const moveGroup = mutator('cards.moveGroup', {
	kind: 'wish',
	who: [staff],
	args: { from: groups, to: groups, titles: list(text(40), 60) },
	apply(tx, { from, to, titles }, ctx) {
		for (const card of tx.where(cards, 'group', from))
			if (!card.lockedBy) tx.update(cards, card.id, { group: to, edits: card.edits + 1 });
		for (const title of titles) tx.insert(cards, { title, group: to, openTo: 'group', owner: ctx.actor.id, edits: 0 });
	}
});
export type Card = RowOf<typeof cards>;
