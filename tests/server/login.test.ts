import { expect, test } from 'vitest';
import { newPerson } from './support/device';
import { logIn } from './support/people';
import { asSuperuser, sql } from './support/superuser';

let addresses = 0;
/** An address from which nobody has logged in. */
const newAddress = () => `10.2.${Math.floor(addresses / 250)}.${(addresses++ % 250) + 1}`;
const guess = (identity: string, address: string) => logIn(identity, 'wrong-guess', 'users', address);
const status = async (answer: Promise<{ status: number }>) => (await answer).status;

test.each(['email', 'userName', 'phone'] as const)('by %s, in any case of letters', async (field) => {
	const number = `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
	const names = { userName: `u.${number}`, phone: number };
	const { email, password } = await newPerson(names);
	const identity = { email, ...names }[field];
	for (const typed of [identity, identity.toUpperCase()]) expect(await status(logIn(typed, password))).toBe(200);
});

test('an empty identity, an empty password and a new account’s missing one are no way in', async () => {
	const { id, email } = await newPerson();
	await sql(`UPDATE users SET password = '*' WHERE id = '${id}'`);
	for (const password of ['*', '', ' ']) expect(await status(logIn(email, password))).toBe(400);
	for (const identity of ['', ' ', '%', 'x']) expect(await status(logIn(identity, 'server-suite-2026'))).toBe(400);
});

test('ten wrong tries on one account at one address, then even the right one waits', async () => {
	const { email, password } = await newPerson();
	const address = newAddress();
	for (let n = 0; n < 10; n++) expect(await status(guess(email, address))).toBe(400);
	const answer = await logIn(email, password, 'users', address);
	expect([answer.status, answer.body]).toEqual([429, { code: 'too_many_tries', after: expect.any(Number) }]);
	expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
});

test('only failures count: who knows the password may log in all day', async () => {
	const { email, password } = await newPerson();
	const address = newAddress();
	for (let n = 0; n < 12; n++) expect(await status(logIn(email, password, 'users', address))).toBe(200);
	for (let n = 0; n < 9; n++) await guess(email, address);
	expect(await status(logIn(email, password, 'users', address))).toBe(200);
	for (let n = 0; n < 9; n++) expect(await status(guess(email, address))).toBe(400);
});

test('a guesser elsewhere does not lock out one who logs in where he did before', async () => {
	const { email, password } = await newPerson();
	const home = newAddress();
	expect(await status(logIn(email, password, 'users', home))).toBe(200);

	const guesses: number[] = [];
	for (let n = 0; n < 5; n++) {
		const address = newAddress();
		for (let m = 0; m < 8; m++) guesses.push(await status(guess(email, address)));
	}
	// Thirty from all strange addresses together.
	expect(guesses.filter((one) => one === 400)).toHaveLength(30);
	expect(guesses.slice(30).every((one) => one === 429)).toBe(true);
	expect(await status(logIn(email, password, 'users', newAddress()))).toBe(429);
	expect(await status(logIn(email, password, 'users', home))).toBe(200);
});

test('one who tries everybody’s name at the office’s address stops himself, not the office', async () => {
	const office = newAddress();
	const colleague = await newPerson();
	expect(await status(logIn(colleague.email, colleague.password, 'users', office))).toBe(200);

	const guesses = await Promise.all(
		Array.from({ length: 70 }, (_, n) => status(guess(`nobody${n}@server.test`, office)))
	);
	expect(guesses.filter((one) => one === 400)).toHaveLength(60);
	expect(guesses.filter((one) => one === 429)).toHaveLength(10);
	expect(await status(logIn(colleague.email, colleague.password, 'users', office))).toBe(200);
	const stranger = await newPerson();
	expect(await status(logIn(stranger.email, stranger.password, 'users', office))).toBe(429);
	expect(await status(logIn(stranger.email, stranger.password, 'users', newAddress()))).toBe(200);
});

test('the dashboard’s log-in is guarded too', async () => {
	const address = newAddress();
	for (let n = 0; n < 10; n++)
		expect(await status(logIn('superuser@server.test', 'wrong', '_superusers', address))).toBe(400);
	expect(await status(logIn('superuser@server.test', 'only-for-this-suite', '_superusers', address))).toBe(429);
	await asSuperuser('GET', '/api/collections');
});

test('addresses are not kept as such', async () => {
	const address = newAddress();
	const { email, password } = await newPerson();
	await logIn(email, password, 'users', address);
	expect(
		await sql(`SELECT count(*) AS n FROM addresses WHERE id LIKE '%${address}%' OR account LIKE '%${address}%'`)
	).toEqual([['0']]);
});
