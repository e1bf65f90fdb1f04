import type { Entity } from '../../../src/lib/domain/core';
import { delimited } from '../../../src/lib/domain/core/audience';
import { people, personCards, tokensOf, type Person, type PersonCard } from '../../../src/lib/domain/people/person';
import type { OfficeTx, SavedRow } from '../../../src/lib/sync/protocol/port';
import { NO_PASSWORD } from './passwords';

/**
 * Brings the accounts of the people and cards just saved up to them, in the same transaction: tokens, log-in,
 * disabled. The account has the person's id.
 */
export function projectAccounts(app: PbApp, tx: Pick<OfficeTx, 'row'>, saved: readonly SavedRow[]): void {
	const rows = new Map(saved.map((one) => [`${one.entity.name}/${one.row.id}`, one.row]));
	const now = <T>(entity: Entity, id: string) =>
		(rows.get(`${entity.name}/${id}`) ?? tx.row(entity, id)) as T | undefined;
	const touched = saved.filter(({ entity }) => entity.name === people.name || entity.name === personCards.name);
	for (const id of new Set(touched.map(({ row }) => row.id))) {
		const person = now<Person>(people, id);
		if (person) projectAccount(app, person, now<PersonCard>(personCards, id));
	}
}

function projectAccount(app: PbApp, person: Person, card: PersonCard | undefined): void {
	const wanted = {
		email: card?.email ?? '',
		username: card?.userName ?? '',
		phone: card?.phone ?? '',
		tokens: delimited(tokensOf(person)),
		disabled: person.disabled
	};
	const account = accountOf(app, person.id);
	if (!account) return open(app, person.id, wanted);
	if (Object.entries(wanted).every(([field, value]) => account[field as keyof typeof wanted] === value)) return;
	const record = app.findRecordById('users', person.id);
	for (const [field, value] of Object.entries(wanted)) record.set(field, value);
	// Sessions are tokens signed with this key: another key, no session.
	if (wanted.disabled && !account.disabled) record.refreshTokenKey();
	app.saveNoValidate(record);
}

function accountOf(app: PbApp, id: string) {
	const found = arrayOf(new DynamicModel({ email: '', username: '', phone: '', tokens: '', disabled: false }));
	app
		.db()
		.newQuery('SELECT email, username, phone, tokens, disabled FROM users WHERE id = {:id}')
		.bind({ id })
		.all(found);
	return found[0];
}

/**
 * A new account, without a password that anybody could have: hashing a random one for each of 500 imported people
 * would hold everybody's pushes for half a minute.
 */
function open(app: PbApp, id: string, account: Record<string, string | boolean>): void {
	app
		.db()
		.newQuery(
			`INSERT INTO users (id, email, username, phone, tokens, disabled, kind, verified, password, tokenKey)
			VALUES ({:id}, {:email}, {:username}, {:phone}, {:tokens}, {:disabled}, 'person', 1, '${NO_PASSWORD}', {:tokenKey})`
		)
		.bind({ id, ...account, tokenKey: $security.randomString(50) })
		.execute();
}
