import { unzipSync } from 'fflate';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	demoPassword,
	demoSuperuser,
	pocketbaseCommand,
	startOffice,
	type OfficeServer
} from '../../pocketbase/setup/office-server';
import type { Mutation, PullResponse, PushResponse, PushResult } from '../../src/lib/sync/protocol/wire';

let folder: string;
const offices: OfficeServer[] = [];
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bantuo-restore-'));
});
afterAll(async () => {
	await Promise.all(offices.map((office) => office.stop()));
	await rm(folder, { recursive: true });
});

async function open(name: string): Promise<OfficeServer> {
	const office = await startOffice({ dir: join(folder, name), demo: true, hooksPool: 2 });
	offices.push(office);
	return office;
}

/** The way of docs/running.md: a backup is made, the machine is lost, the office opens on another one. */
test('an office comes back from its backup on another machine, and devices bring what the backup lacks', async () => {
	const first = await open('first');
	const phone = new Phone(first.url, await logIn(first.url, 'users', 'staff@demo.office'));
	const before = report('before');
	expect(await phone.push(before)).toMatchObject({ status: 'applied' });

	const superuser = await logIn(first.url, '_superusers', demoSuperuser);
	const zip = await backUp(first.url, superuser, 'rehearsal.zip');
	const after = report('after');
	const { seq: lost = 0 } = await phone.push(after);
	const safe = (await phone.whole()).at(-1)?.safe ?? 0;
	expect(safe).toBeLessThan(lost);
	expect(safe).toBeGreaterThan(0);
	await first.stop('SIGKILL');

	const place = join(folder, 'second');
	await unpack(zip, place);
	const { code, stdout } = await pocketbaseCommand(place, ['office-verify']);
	expect([code, stdout]).toEqual([0, expect.any(String)]);

	const second = await open('second');
	phone.url = second.url;
	// The session of before still holds: nobody has to log in again.
	const page = await phone.pull();
	expect(page.reset).toBe(true);
	expect(await faultNotes(phone)).toEqual(expect.arrayContaining([before.args.note]));
	expect(await faultNotes(phone)).not.toContain(after.args.note);

	// What devices kept because no backup held it comes again under its old id, once however often it is sent.
	expect(await phone.push(after)).toMatchObject({ status: 'applied' });
	expect(await phone.push(after)).toMatchObject({ status: 'applied' });
	expect((await faultNotes(phone)).filter((note) => note === after.args.note)).toHaveLength(1);
	expect((await pocketbaseCommand(place, ['office-verify'])).code).toBe(0);
});

const report = (word: string) => ({
	id: `rehearsal-${word}`,
	name: 'faults.report',
	version: 1,
	at: new Date().toISOString(),
	args: { code: 'BG-0147', symptom: 'other', urgency: 'normal', note: `${word} the backup` }
});

/** What a device says to the server. */
class Phone {
	#cursor = '';
	constructor(
		public url: string,
		private readonly token: string
	) {}

	async push(entry: Mutation): Promise<PushResult> {
		const now = new Date().toISOString();
		const body = { client: 'rehearsal000001', actor: 'staff', build: 'test', now, mutations: [entry] };
		const { results } = await asJson<PushResponse>(await post(`${this.url}/api/office/push`, body, this.token));
		if (!results[0]) throw new Error('no result');
		return results[0];
	}

	/** One page after the last one. */
	async pull(): Promise<PullResponse> {
		const query = new URLSearchParams({ client: 'rehearsal000001', cursor: this.#cursor, limit: '5000', pending: '' });
		const headers = { Authorization: this.token };
		const page = await asJson<PullResponse>(await fetch(`${this.url}/api/office/pull?${query}`, { headers }));
		this.#cursor = page.cursor;
		return page;
	}

	/** A copy from the beginning. */
	async whole(): Promise<PullResponse[]> {
		this.#cursor = '';
		const pages = [await this.pull()];
		while (pages.at(-1)?.more) pages.push(await this.pull());
		return pages;
	}
}

const faultNotes = async (phone: Phone) =>
	(await phone.whole()).flatMap(({ changes }) => (changes.faultReports ?? []).map(({ note }) => note));

async function backUp(url: string, token: string, name: string): Promise<Uint8Array> {
	const made = await post(`${url}/api/backups`, { name }, token);
	if (!made.ok) throw new Error(`backup: ${made.status} ${await made.text()}`);
	const { token: ticket } = await asJson<{ token: string }>(await post(`${url}/api/files/token`, {}, token));
	const zip = await fetch(`${url}/api/backups/${name}?token=${ticket}`);
	return new Uint8Array(await zip.arrayBuffer());
}

async function unpack(zip: Uint8Array, place: string): Promise<void> {
	for (const [name, content] of Object.entries(unzipSync(zip))) {
		if (name.endsWith('/')) continue;
		await mkdir(dirname(join(place, name)), { recursive: true });
		await writeFile(join(place, name), content);
	}
}

const post = (address: string, body: unknown, token = '') =>
	fetch(address, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', ...(token && { Authorization: token }) },
		body: JSON.stringify(body)
	});

async function asJson<T>(response: Response): Promise<T> {
	if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
	return (await response.json()) as T;
}

async function logIn(url: string, collection: string, identity: string): Promise<string> {
	const body = { identity, password: demoPassword };
	return (await asJson<{ token: string }>(await post(`${url}/api/collections/${collection}/auth-with-password`, body)))
		.token;
}
