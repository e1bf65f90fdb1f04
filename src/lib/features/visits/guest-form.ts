import { officeInstant, type OfficeDate } from '$lib/domain/core';
import { personName, phoneOf } from '$lib/domain/people';
import type { Visit } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';
import { formatTime } from '../format';

/** What is typed of a guest. */
export interface TypedGuest {
	phone: string;
	name: string;
	company: string;
	headCount: number;
	day: OfficeDate;
	time: string;
	/** Id of the host; '' is the reception. */
	host: string;
	purpose: string;
	plate: string;
	remark: string;
	/** An earlier visit that the telephone found; the server knows name and company from it. */
	sameAs: string;
	/** The card handed over, of who is here. */
	badge: string;
}

export const emptyGuest = (day: OfficeDate, host: string): TypedGuest => ({
	phone: '',
	name: '',
	company: '',
	headCount: 1,
	day,
	time: '',
	host,
	purpose: '',
	plate: '',
	remark: '',
	sameAs: '',
	badge: ''
});

/** A visit as its form shows it. Phone and plate are masked on every device: what is typed replaces them. */
export const typedOf = (visit: Visit): TypedGuest => ({
	...emptyGuest(visit.day, visit.host ?? ''),
	name: visit.name,
	company: visit.company ?? '',
	headCount: visit.headCount,
	time: visit.expectedAt ? formatTime(visit.expectedAt) : '',
	purpose: visit.purpose ?? '',
	remark: visit.remark ?? ''
});

export type GuestProblems = Partial<Record<keyof TypedGuest, string>>;

/** What has to be put right before it goes out. */
export function problemsOf(typed: TypedGuest, today: OfficeDate): GuestProblems {
	return {
		...(personName(typed.name) === '' && { name: m.visits_name_missing() }),
		...(typed.phone.trim() && phoneOf(typed.phone) === undefined && { phone: m.visits_phone_bad() }),
		...(typed.day < today && { day: m.visits_day_past() })
	};
}

const filled = (text: string): string | undefined => text.trim() || undefined;

/** The arguments of an expected visit. */
export function expectedArgs(typed: TypedGuest) {
	const { day, time, headCount } = typed;
	return { ...toldArgs(typed), headCount, day, expectedAt: time ? officeInstant(day, time) : undefined };
}

/** The arguments of a guest who is here. */
export const walkInArgs = (typed: TypedGuest) => ({ ...toldArgs(typed), badge: filled(typed.badge.toUpperCase()) });

function toldArgs(typed: TypedGuest) {
	return {
		name: personName(typed.name),
		headCount: typed.headCount,
		company: filled(typed.company),
		purpose: filled(typed.purpose),
		host: filled(typed.host),
		phone: filled(typed.phone),
		plate: filled(typed.plate),
		sameAs: filled(typed.sameAs)
	};
}

/** The fields that differ from the visit, and those that were emptied. */
export function changesOf(typed: TypedGuest, visit: Visit) {
	const { sameAs: _never, phone, plate, ...wanted } = { ...expectedArgs(typed), remark: filled(typed.remark) };
	const differing = Object.entries(wanted).filter(([field, value]) => value !== visit[field as keyof Visit]);
	const clearable = ['company', 'purpose', 'host', 'expectedAt', 'remark'] as const;
	return {
		set: {
			...(Object.fromEntries(differing.filter(([, value]) => value !== undefined)) as Partial<typeof wanted>),
			...(phone !== undefined && { phone }),
			...(plate !== undefined && { plate })
		},
		clear: clearable.filter((field) => wanted[field] === undefined && visit[field] !== undefined)
	};
}
