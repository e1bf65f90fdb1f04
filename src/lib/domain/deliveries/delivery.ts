import {
	choice,
	daysAfter,
	duty,
	entity,
	fileId,
	id,
	instant,
	officeDate,
	optional,
	quantity,
	ref,
	user,
	type RowOf
} from '../core';
import { people } from '../people/person';

/** 顺丰, 京东, 邮政, 同城, others: who brought it. */
export const CARRIERS = ['sf', 'jd', 'post', 'local', 'other'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Where it lies: the reception's shelf, its fridge, or still in the courier's hands, who wants a signature. */
export const SPOTS = ['shelf', 'fridge', 'inPerson'] as const;
export type Spot = (typeof SPOTS)[number];

/** Most pieces of one delivery. */
export const MOST_PIECES = 99;

/** Days for which one that was fetched stays on devices, and its photo anywhere. */
export const DAYS_KEPT = 7;

/** Something that a courier left at the reception (送件): the addressee fetches it there. */
export const deliveries = entity('deliveries', {
	row: {
		carrier: choice(CARRIERS),
		pieces: quantity,
		spot: choice(SPOTS),
		/** Whom it is for; absent: the label names the office alone, and the reception finds out. */
		addressee: optional(ref(people)),
		leftAt: instant,
		/** The tablet, or who stood at the desk. */
		leftBy: id,
		status: choice(['waiting', 'fetched']),
		fetchedAt: optional(instant),
		fetchedBy: optional(id)
	},
	indexes: ['status', 'addressee'],
	audience: (delivery) => [duty('reception'), user(delivery.addressee)],
	until: (delivery) => delivery.fetchedAt && daysAfter(delivery.fetchedAt, DAYS_KEPT)
});
export type Delivery = RowOf<typeof deliveries>;

/**
 * The photo of the label, which names the sender and telephones: for the addressee alone, for the reception only where
 * there is none. Same id as the delivery; none without a photo.
 */
export const deliveryPhotos = entity('deliveryPhotos', {
	row: {
		addressee: optional(ref(people)),
		/** Absent once erased. */
		photo: optional(fileId),
		/** The day it is erased: seven days after it was fetched, as the tablet says. */
		eraseOn: optional(officeDate)
	},
	indexes: ['eraseOn'],
	audience: ({ addressee }) => [addressee === undefined ? duty('reception') : user(addressee)]
});
export type DeliveryPhoto = RowOf<typeof deliveryPhotos>;
