import { Refusal, type ReadTx, type Tx } from '../core';
import { people, type Person } from './person';

/** The person, for somebody who means to change him. Refuses one whose import was taken back (`person_withdrawn`). */
export function inOffice(tx: ReadTx, id: string): Person {
	const person = tx.need(people, id);
	if (person.withdrawn) throw new Refusal('person_withdrawn', { name: person.name });
	return person;
}

/** Changes a person, who is the office's own from then on: taking his import back leaves him. */
export function changeOwn(tx: Tx, id: string, change: Partial<Omit<Person, 'id'>>): Person {
	inOffice(tx, id);
	return tx.update(people, id, { ...change, importedAt: undefined });
}
