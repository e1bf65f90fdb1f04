import { expect, test } from 'vitest';
import type { PullResponse } from '../../src/lib/sync/protocol/wire';
import { fresh, mutation, newPerson } from './support/device';
import { ask, told } from './support/people';
import { sql } from './support/superuser';

/** A browser: it keeps its cookie when it clears everything else. */
class Browser {
	cookie = '';

	/** A copy of the office begins in it. Answers what it last reported of the one before. */
	async begin(who: Who, client: string, left?: string) {
		const answer = await this.#ask(who, 'POST', '/api/office/device', { client, left });
		const set = answer.headers.get('Set-Cookie') ?? '';
		expect(set).toMatch(
			/^bantuo_device=[A-Za-z0-9]{32}; Path=\/api\/office; Max-Age=34560000; HttpOnly; SameSite=Strict$/
		);
		this.cookie = set.split(';')[0] ?? '';
		return told<{ before: unknown }>(answer).before;
	}

	async pull(who: Who, client: string, unsent: number): Promise<PullResponse> {
		const query = new URLSearchParams({ client, cursor: '', limit: '1', pending: '', unsent: String(unsent) });
		return told(await this.#ask(who, 'GET', `/api/office/pull?${query}`));
	}

	async push(who: Who, client: string, unsent: number): Promise<void> {
		const fault = { code: 'BG-0001', symptom: 'noPower', urgency: 'normal' };
		const mutations = [mutation('faults.report', fault), mutation('faults.report', fault)];
		const now = new Date().toISOString();
		const body = { client, actor: who.account, build: '', now, mutations, unsent };
		told(await this.#ask(who, 'POST', '/api/office/push', body));
	}

	#ask(who: Who, method: string, path: string, body?: unknown) {
		return ask(who, method, path, body, this.cookie === '' ? {} : { Cookie: this.cookie });
	}
}

interface Who {
	readonly account: string;
	readonly token: string;
}

async function somebody(): Promise<Who> {
	const { id, email, password } = await newPerson();
	const asked = { identity: email, password };
	const answer = await ask('nobody', 'POST', '/api/collections/users/auth-with-password', asked);
	return { account: id, token: told<{ token: string }>(answer).token };
}

test('a browser that cleared its data is told what it last reported, for as long as its new copy asks', async () => {
	const [who, browser] = [await somebody(), new Browser()];
	expect(await browser.begin(who, 'first')).toBeNull();
	await browser.pull(who, 'first', 3);
	const before = { unsent: 3, at: expect.stringMatching(/^20\d\d-.*Z$/) };
	expect(await browser.begin(who, 'second')).toEqual(before);
	await browser.pull(who, 'second', 0);
	expect(await browser.begin(who, 'second')).toEqual(before);
	// The next clearing is another one.
	expect(await browser.begin(who, 'third')).toMatchObject({ unsent: 0 });
});

test('what a push brought is not unsent any more, and a late word of the old copy changes nothing', async () => {
	const [who, browser] = [await somebody(), new Browser()];
	await browser.begin(who, 'first');
	await browser.push(who, 'first', 5);
	expect(await browser.begin(who, 'second')).toMatchObject({ unsent: 3 });
	await browser.pull(who, 'first', 9);
	expect(await browser.begin(who, 'third')).toMatchObject({ unsent: 0 });
});

test('a copy that was left on purpose is none that was cleared away', async () => {
	const [who, browser] = [await somebody(), new Browser()];
	await browser.begin(who, 'first');
	await browser.pull(who, 'first', 2);
	expect(await browser.begin(who, 'second', 'first')).toBeNull();
});

test('nor does another browser, or another account in this one, hear of it', async () => {
	const [who, other, browser] = [await somebody(), await somebody(), new Browser()];
	await browser.begin(who, 'first');
	await browser.pull(who, 'first', 2);
	expect(await browser.begin(other, 'theirs')).toBeNull();
	expect(await new Browser().begin(who, 'elsewhere')).toBeNull();
	expect(await browser.begin(who, 'second')).toMatchObject({ unsent: 2 });
});

test('the cookie itself is not kept, and a made-up one is no cookie', async () => {
	const [who, browser] = [await somebody(), new Browser()];
	browser.cookie = "bantuo_device=x' OR 1=1";
	await browser.begin(who, fresh('copy'));
	const device = browser.cookie.split('=')[1] ?? '';
	const rows = await sql(`SELECT count(*) AS n FROM devices WHERE id LIKE '%${device}%' OR account = '${device}'`);
	expect(rows).toEqual([['0']]);
});
