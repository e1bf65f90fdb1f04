import type { Entity } from '../../../src/lib/domain/core';
import { delimited } from '../../../src/lib/domain/core/audience';
import { people, personCards, tokensOf, type Person, type PersonCard } from '../../../src/lib/domain/people/person';
import type { OfficeTx, SavedRow } from '../../../src/lib/sync/protocol/port';
import type { Writer } from '../store/writer';
import { projectKiosks } from './project-kiosks';
import { newTokenKey, NO_PASSWORD } from './passwords';

/**
 * Brings the accounts of the people and cards just saved up to them, in the same transaction: tokens, log-in,
 * disabled. The account has the person's id.
 */
export function projectAccounts(writer: Writer, tx: Pick<OfficeTx, 'row'>, saved: readonly SavedRow[]): void {
	projectKiosks(writer, saved);
	const touched = saved.filter(({ entity }) => entity.name === people.name || entity.name === personCards.name);
	if (touched.length === 0) return;
	const rows = new Map(touched.map((one) => [`${one.entity.name}/${one.row.id}`, one.row]));
	const now = <T>(entity: Entity, id: string) =>
		(rows.get(`${entity.name}/${id}`) ?? tx.row(entity, id)) as T | undefined;
	for (const id of new Set(touched.map(({ row }) => row.id))) {
		const person = now<Person>(people, id);
		if (person) projectAccount(writer, person, now<PersonCard>(personCards, id));
	}
}

function projectAccount(writer: Writer, person: Person, card: PersonCard | undefined): void {
	const account = {
		id: person.id,
		name: person.name,
		email: card?.email ?? '',
		username: card?.userName ?? '',
		phone: card?.phone ?? '',
		tokens: delimited(tokensOf(person)),
		disabled: person.disabled,
		tokenKey: newTokenKey()
	};
	// Not by PocketBase's record: that ends every session of one who mends his e-mail address.
	if (writer.run(UPDATE, account) === 0) writer.run(INSERT, account);
}

/** A disabled account's sessions end at once: the key that they are signed with is another. */
const UPDATE = `UPDATE users SET name = {:name}, email = {:email}, username = {:username}, phone = {:phone},
	tokens = {:tokens}, tokenKey = iif({:disabled} AND NOT disabled, {:tokenKey}, tokenKey), disabled = {:disabled}
	WHERE id = {:id}`;

/**
 * A new account has no password that anybody could know: hashing a random one for each of 500 imported people would
 * hold everybody's pushes for half a minute.
 */
const INSERT = `INSERT INTO users (id, name, email, username, phone, tokens, disabled, kind, verified, password, tokenKey)
	VALUES ({:id}, {:name}, {:email}, {:username}, {:phone}, {:tokens}, {:disabled}, 'person', 1, '${NO_PASSWORD}', {:tokenKey})`;
