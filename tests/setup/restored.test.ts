import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoSuperuser, pocketbaseCommand, startOffice, type OfficeServer } from '../../pocketbase/setup/office-server';
import { acceptFault, faultReports, reportFault } from '../../src/lib/domain/faults';
import { logIn, Phone, post } from './phone';

let folder: string;
const offices: OfficeServer[] = [];
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bantuo-restored-'));
	const template = await startOffice({ dir: join(folder, 'template'), demo: true, hooksPool: 2 });
	await template.stop();
});
afterAll(async () => {
	await Promise.all(offices.map((office) => office.stop()));
	await rm(folder, { recursive: true });
});

async function open(dir: string): Promise<OfficeServer> {
	const office = await startOffice({ dir, hooksPool: 2 });
	offices.push(office);
	return office;
}

/** How an office is put back to how it was: what is done at the moment, and what brings that moment back. */
type Way = (office: OfficeServer, dir: string) => Promise<() => Promise<OfficeServer>>;

const byBackup: Way = async (office) => {
	const superuser = await logIn(office.url, '_superusers', demoSuperuser);
	const backups = `${office.url}/api/backups`;
	expect((await post(backups, { name: 'before.zip' }, superuser)).status).toBe(204);
	return async () => {
		const head = await headOf(office);
		expect((await post(`${backups}/before.zip/restore`, {}, superuser)).status).toBe(204);
		// PocketBase puts the files in their place and starts itself anew. How far back that is depends on what the clock
		// did in the moment of the backup.
		await vi.waitFor(async () => expect(await headOf(office)).toBeLessThan(head), { timeout: 30_000, interval: 200 });
		return office;
	};
};

const byFolder: Way = async (office, dir) => {
	await office.stop();
	await cp(dir, `${dir}-copied`, { recursive: true });
	await office.restart();
	return async () => {
		await office.stop('SIGKILL');
		return open(`${dir}-copied`);
	};
};

/** As Litestream has it: the database as of its last checkpoint and the log since then, taken from a running office. */
const byLog: Way = async (office, dir) => {
	const copied = `${dir}-copied`;
	await mkdir(copied);
	const database = join(dir, 'data.db');
	let before: number;
	do {
		before = (await stat(database)).mtimeMs;
		for (const file of ['data.db', 'data.db-wal', 'auxiliary.db']) await cp(join(dir, file), join(copied, file));
		// Litestream keeps checkpoints away while it copies; here another try does.
	} while ((await stat(database)).mtimeMs !== before);
	return async () => {
		await office.stop('SIGKILL');
		return open(copied);
	};
};

test.each([
	['its own backup', byBackup],
	['a copied folder', byFolder],
	['the log of a running office', byLog]
])('restored by %s: what no backup holds comes back from the phones, with its numbers', async (name, way) => {
	const dir = join(folder, name.replaceAll(' ', '-'));
	await cp(join(folder, 'template'), dir, { recursive: true });
	const office = await open(dir);
	const [staff, equipment] = [await Phone.of('staff', office.url), await Phone.of('equipment', office.url)];
	const report = (note: string) =>
		staff.device.mutate(reportFault, { code: 'BG-0147', symptom: 'other', urgency: 'normal', note });
	const before = await report('before the moment');
	await staff.sync();
	const putBack = await way(office, dir);

	const after = [await report('after it'), await report('after it, too')];
	await staff.sync();
	await equipment.sync();
	const fault = `${after[1]?.id}.0`;
	await equipment.device.mutate(acceptFault, { fault });
	await equipment.sync();
	const numbersOf = async () =>
		Promise.all(after.map(async ({ id }) => (await staff.row(faultReports, `${id}.0`))?.number));
	const numbers = await numbersOf();
	expect(numbers).toEqual([expect.stringMatching(/^BX-/), expect.stringMatching(/^BX-/)]);

	const restored = await putBack();
	staff.url = equipment.url = restored.url;
	// Whoever handled the fault comes first, and his part builds on what only the reporter's phone has.
	await equipment.device.pull();
	await equipment.sync();
	expect(await equipment.outbox()).toEqual(['faults.accept waiting']);
	await staff.device.pull();
	expect(await staff.outbox()).toEqual(expect.arrayContaining(['faults.report waiting', 'faults.report waiting']));
	// In its outbox behind those that come back, so it does not take their numbers.
	const later = await report('a new one');
	await staff.sync();
	await equipment.sync();
	await equipment.sync();
	await staff.sync();

	expect([await staff.outbox(), await equipment.outbox()]).toEqual([[], []]);
	expect(await numbersOf()).toEqual(numbers);
	expect(await staff.row(faultReports, fault)).toMatchObject({ status: 'accepted', note: 'after it, too' });
	for (const { id } of [before, later]) expect(await staff.row(faultReports, `${id}.0`)).toBeDefined();
	const { code, stdout, stderr } = await pocketbaseCommand(restored.dir, ['office-verify']);
	expect([code, stderr]).toEqual([0, '']);
	expect(stdout).not.toContain('did not come back');
});

async function headOf({ url }: OfficeServer): Promise<number> {
	return ((await (await fetch(`${url}/api/office/health`)).json()) as { head: number }).head;
}
