import {
	choice,
	daysAfter,
	entity,
	flag,
	instant,
	money,
	officeDate,
	optional,
	quantity,
	ref,
	staff,
	text,
	type OfficeDate,
	type ReadTx,
	type RowOf
} from '../core';
import { people } from '../people/person';
import { equipment, STATUSES, type Equipment } from './equipment';

/** 回收, 拍卖, 调拨, 捐赠 */
export const WAYS_OUT = ['recycle', 'auction', 'transfer', 'donate'] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/** How data left a storage medium: overwritten, taken out and kept, destroyed. */
export const WIPES = ['wiped', 'removed', 'destroyed'] as const;
export type Wipe = (typeof WIPES)[number];

export const DISPOSAL_STATUSES = ['requested', 'returned', 'approved', 'rejected', 'withdrawn', 'disposed'] as const;
export type DisposalStatus = (typeof DISPOSAL_STATUSES)[number];

/** What its requester says of a disposal, and may change while it is sent back. */
export const saidOfDisposal = {
	reason: text(500),
	/** Technical opinion (鉴定意见), where the requester gives it himself; else the equipment duty writes it as it signs. */
	opinion: optional(text(500)),
	/** Residual value (残值), in fen. */
	residual: money,
	/** It stores data: not to leave the house unwiped. */
	holdsData: flag,
	way: choice(WAYS_OUT)
} as const;

/**
 * That a thing is written off (报废), from the request to the day it left the house. The thing's ledger row stays. Its
 * approval has the same id.
 */
export const disposals = entity('disposals', {
	row: {
		/** `BF-202611-0001`; absent until the server has given it. */
		number: optional(text(30)),
		equipment: ref(equipment),
		...saidOfDisposal,
		/** How old it was, in months; absent where nobody knows when it was bought. */
		ageMonths: optional(quantity),
		/** Years it should have served at least, as the ledger said then. */
		minimumYears: optional(quantity),
		requestedBy: ref(people),
		requestedAt: instant,
		status: choice(DISPOSAL_STATUSES),
		/** What the thing was before, and is again if nothing comes of it. */
		statusBefore: choice(STATUSES),
		/** The day it left. */
		disposedOn: optional(officeDate),
		disposedBy: optional(ref(people)),
		/** Who took it. */
		receiver: optional(text(120)),
		/** What came in for it, in fen. */
		proceeds: optional(money),
		dataGone: optional(choice(WIPES)),
		closedAt: optional(instant)
	},
	indexes: ['equipment', 'status'],
	unique: ['number'],
	audience: () => [staff],
	until: (disposal) => disposal.closedAt && daysAfter(disposal.closedAt, 400)
});
export type Disposal = RowOf<typeof disposals>;

/** On its way: asked for, sent back or approved, and the thing still in the house. */
export const isUnderWay = ({ status }: Pick<Disposal, 'status'>): boolean =>
	status === 'requested' || status === 'returned' || status === 'approved';

/** The disposal of a thing that is on its way. */
export const disposalUnderWay = (tx: Pick<ReadTx, 'where'>, item: string): Disposal | undefined =>
	tx.where(disposals, 'equipment', item).find(isUnderWay);

/** Whole months from the day it was bought to `on`. */
export function ageInMonths({ purchasedOn }: Pick<Equipment, 'purchasedOn'>, on: OfficeDate): number | undefined {
	if (purchasedOn === undefined || purchasedOn > on) return undefined;
	const [from, to] = [purchasedOn, on].map((date) => date.split('-').map(Number) as [number, number, number]);
	if (!from || !to) return undefined;
	const months = (to[0] - from[0]) * 12 + to[1] - from[1];
	return to[2] < from[2] ? months - 1 : months;
}

/** Whether it is written off before its time (最低使用年限); an unknown age counts as such. */
export const isEarly = ({ ageMonths, minimumYears }: Pick<Disposal, 'ageMonths' | 'minimumYears'>): boolean =>
	minimumYears !== undefined && (ageMonths === undefined || ageMonths < minimumYears * 12);

/** What an approval's route tells disposals apart by. */
export const DISPOSAL_CLASSES = ['early', 'ofAge'] as const;
