import {
	choice,
	daysAfter,
	dept,
	entity,
	flag,
	id,
	instant,
	mutator,
	optional,
	quantity,
	Refusal,
	staff,
	text
} from '../../../src/lib/domain/core';
import { ask } from '../../../src/lib/domain/exceptions/exception';

/** Papers with official numbers, two series. */
export const papers = entity('papers', {
	row: { series: choice(['in', 'out']), number: optional(quantity), code: optional(text(20)) },
	indexes: ['series'],
	unique: ['code'],
	audience: () => [staff]
});

/** The number is drawn first: where the code is taken, it must go back. */
export const registerPaper = mutator('papers.register', {
	kind: 'wish',
	who: [staff],
	args: { series: choice(['in', 'out']), code: optional(text(20)) },
	apply(tx, { series, code }, ctx) {
		const number = ctx.next(`papers-${series}`);
		tx.insert(papers, { series, number, code });
	}
});

/** Doors are opened and closed. It happened, whatever the office thought. */
export const doors = entity('doors', {
	row: { open: flag, times: quantity },
	audience: () => [staff]
});

export const addDoor = mutator('doors.add', {
	kind: 'wish',
	who: [],
	args: { door: id },
	apply: (tx, { door }) => void tx.insert(doors, { id: door, open: false, times: 0 })
});

/** Keeps the fact and asks. */
export const passDoor = mutator('doors.pass', {
	kind: 'fact',
	who: [staff],
	args: { door: id, open: flag },
	apply(tx, { door: doorId, open }, ctx) {
		const door = tx.need(doors, doorId);
		if (door.open === open)
			ask(
				tx,
				{ duty: 'reception', code: 'door_again', mutation: ctx.mutation, action: 'doors.pass' },
				{ door: doorId, open }
			);
		tx.update(doors, doorId, { open, times: door.times + 1 });
	}
});

/** A fact whose writer forgot that it may contradict: it refuses, and must be kept all the same. */
export const bolt = mutator('doors.bolt', {
	kind: 'fact',
	who: [staff],
	args: { door: id },
	apply(tx, { door: doorId }) {
		const door = tx.need(doors, doorId);
		if (door.open) throw new Refusal('door_open', { door: doorId });
		tx.update(doors, doorId, { times: door.times + 1 });
	}
});

/** Parcels leave devices a day after they were fetched, and on the locked shelf only some see them. */
export const parcels = entity('parcels', {
	row: { receiver: id, fetchedAt: optional(instant), shelf: text(10) },
	indexes: ['receiver', 'shelf'],
	audience: ({ shelf }) => [shelf === LOCKED ? dept('red') : staff],
	until: (parcel) => parcel.fetchedAt && daysAfter(parcel.fetchedAt, 1),
	words: (parcel) => [parcel.shelf]
});

export const LOCKED = 'locked';

/** What was fetched long before anybody had a phone: no first copy brings it. */
export const noteOldParcels = mutator('parcels.noteOld', {
	kind: 'wish',
	who: [],
	args: { receiver: id, shelf: text(10), count: quantity },
	apply(tx, { receiver, shelf, count }, ctx) {
		for (let n = 0; n < count; n++) tx.insert(parcels, { receiver, shelf, fetchedAt: daysAfter(ctx.at, -3 - n) });
	}
});

/** Old ones too: what changes after its time comes to devices again, and what is locked away leaves them. */
export const putElsewhere = mutator('parcels.putElsewhere', {
	kind: 'wish',
	who: [staff],
	args: { parcel: id, shelf: text(10) },
	apply: (tx, { parcel, shelf }) => void tx.update(parcels, tx.need(parcels, parcel).id, { shelf })
});

export const shelve = mutator('parcels.shelve', {
	kind: 'fact',
	who: [staff],
	args: { receiver: id, shelf: text(10) },
	apply: (tx, args) => void tx.insert(parcels, args)
});

export const fetchParcel = mutator('parcels.fetch', {
	kind: 'fact',
	who: [staff],
	args: { parcel: id, daysAgo: quantity },
	apply(tx, { parcel, daysAgo }, ctx) {
		if (tx.need(parcels, parcel).fetchedAt) return;
		tx.update(parcels, parcel, { fetchedAt: daysAfter(ctx.at, -daysAgo) });
	}
});

/** Reads others of the shelf: eviction must spare what a pending entry has read. */
export const tidyShelf = mutator('parcels.tidy', {
	kind: 'wish',
	who: [staff],
	args: { shelf: text(10), to: text(10) },
	apply(tx, { shelf, to }) {
		const there = tx.where(parcels, 'shelf', shelf);
		if (there.every((parcel) => parcel.fetchedAt)) throw new Refusal('nothing_to_tidy');
		for (const parcel of there) if (!parcel.fetchedAt) tx.update(parcels, parcel.id, { shelf: to });
	}
});
