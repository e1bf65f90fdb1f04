import { kiosks } from '$lib/domain/kiosks';
import { people } from '$lib/domain/people/person';
import { departments } from '$lib/domain/people/department';
import {
	visitAnswers,
	visitContacts,
	visits,
	type Visit,
	type VisitAnswer,
	type VisitContact
} from '$lib/domain/visits';
import { office } from '$lib/sync';
import type { Names } from './visit-timeline';

/** A visit with all that stands around it on this device. */
export interface VisitView {
	readonly visit: Visit;
	readonly answer: VisitAnswer | undefined;
	readonly contact: VisitContact | undefined;
	readonly names: Names;
	/** The host's department and room. */
	readonly whereabouts: readonly (string | undefined)[];
}

/** Call it in a live query. Undefined: this device does not have the visit. */
export async function visitView(id: string | undefined): Promise<VisitView | undefined> {
	const visit = await office.store.get(visits, id);
	if (!visit) return undefined;
	const answer = await office.store.get(visitAnswers, visit.id);
	const ids = [
		visit.host,
		visit.receiver,
		visit.registeredBy,
		visit.arrivedBy,
		visit.leftBy,
		visit.cancelledBy,
		answer?.answeredBy
	].flatMap((one) => one ?? []);
	const [persons, tablets] = [await office.store.some(people, ids), await office.store.some(kiosks, ids)];
	const host = persons.find((person) => person.id === visit.host);
	return {
		visit,
		answer,
		contact: await office.store.get(visitContacts, visit.id),
		names: new Map([...persons, ...tablets].map((one) => [one.id, one.name])),
		whereabouts: [(await office.store.get(departments, host?.department))?.name, host?.room]
	};
}
