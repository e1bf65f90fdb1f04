import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHooks } from '../../pocketbase/setup/build-hooks';
import { startOffice, type OfficeServer } from '../../pocketbase/setup/office-server';
import { root } from '../../pocketbase/setup/paths';
import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { pill, untilSent } from './support/shell';
import { expect, test, type Page } from './support/test';

const THREE_WEEKS = 21 * 86_400_000;

/** Puts a server with another program in the office's place, on its data and its port. */
async function withProgram(office: OfficeServer, name: string, use: () => Promise<void>): Promise<void> {
	await office.stop();
	const hooksDir = await mkdtemp(join(tmpdir(), 'bantuo-hooks-'));
	await buildHooks({ outdir: hooksDir, registry: join(root, 'tests', 'fixtures', `${name}.ts`) });
	const environment = { BANTUO_BUILD: name };
	const other = await startOffice({ dir: office.dir, port: office.port, hooksPool: 2, hooksDir, environment });
	try {
		await use();
	} finally {
		await other.stop();
		await rm(hooksDir, { recursive: true, force: true });
	}
}

async function report(page: Page, symptom: string): Promise<void> {
	await page.getByRole('button', { name: '报故障' }).click();
	await page.getByRole('button', { name: symptom }).click();
	await expect(pill(page)).toContainText('待发');
}

/** Reports of a missing remote control, but for the demo's own. */
const reports = async (url: string, demo: readonly { id: string }[] = []) =>
	(await rowsAtServer(url, 'staff', 'faultReports')).filter(
		({ id, symptom }) => symptom === 'remoteMissing' && !demo.some((one) => one.id === id)
	);

test('three weeks old outbox meets a newer server: what it can upgrade is taken, the rest is refused so that a person can act', async ({
	office,
	device
}) => {
	const then = { isIt: true };
	const phone = await device({
		async prepare(page) {
			if (then.isIt) await page.clock.install({ time: Date.now() - THREE_WEEKS });
		}
	});
	await logIn(phone, 'equipment');
	await untilCopied(phone, 'equipment');
	const demo = await reports(office.url);
	await office.stop();

	await test.step('three weeks ago, without a network', async () => {
		const page = await phone.restart('/e/BG-0147');
		await report(page, '遥控器不见');
		await page.getByRole('button', { name: '更多操作' }).click();
		await page.getByRole('button', { name: /^移位/ }).click();
		await page
			.getByRole('dialog', { name: '移位' })
			.getByRole('button', { name: /^第三会议室/ })
			.first()
			.click();
		await expect(pill(page)).toContainText('2 条待发');
		await phone.close();
	});

	then.isIt = false;
	await withProgram(office, 'newer-office', async () => {
		const page = await phone.restart('/outbox');
		const refused = page.getByRole('region', { name: '被退回' });
		await expect(refused).toContainText('这是旧版本记下的，新版本认不出了。请照着重记一次。', { timeout: 40_000 });
		await expect(refused.getByRole('link', { name: '去处理' })).toBeVisible();
		const [report, ...others] = await reports(office.url, demo);
		expect(others).toEqual([]);
		expect(report).toMatchObject({ note: '旧版本记下的' });
		const age = Date.now() - Date.parse(String(report?.reportedAt));
		expect(Math.abs(age - THREE_WEEKS)).toBeLessThan(600_000);
	});
});

test('newer client against an older server says so, and sends when the server is newer', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const demo = await reports(office.url);
	await withProgram(office, 'older-office', async () => {
		const page = await phone.open('/e/BG-0147');
		await report(page, '遥控器不见');
		await phone.open('/outbox');
		const failed = page.getByRole('region', { name: '还没收下' });
		await expect(failed).toContainText('服务器的程序比这台设备的旧', { timeout: 40_000 });
		await expect(failed).toContainText('遥控器不见');
		expect(await reports(office.url, demo)).toEqual([]);
	});
	await office.restart();
	await untilSent(phone.page, { timeout: 60_000 });
	expect(await reports(office.url, demo)).toHaveLength(1);
});
