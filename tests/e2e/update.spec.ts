import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logIn, untilCopied } from './support/people';
import { said, untilSent } from './support/shell';
import { client } from './support/template';
import { expect, test as base } from './support/test';

/** A client of the test's own, which it may change. */
const test = base.extend({
	publicDir: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'bantuo-client-'));
		await cp(client, folder, { recursive: true });
		await use(folder);
		await rm(folder, { recursive: true, force: true });
	}
});

test('a new version asks, and takes nothing away from who is typing', async ({ publicDir, device }) => {
	const phone = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(phone, 'equipment');
	await untilCopied(phone, 'equipment');
	const writing = await phone.open('/e/BG-0147');
	await writing.getByRole('button', { name: '更多操作' }).click();
	await writing.getByRole('button', { name: /^改内容/ }).click();
	const form = writing.getByRole('dialog', { name: '改内容' });
	await form.getByLabel('供应商').fill('江州影音');

	await appendFile(join(publicDir, 'service-worker.js'), '\n// the next version\n');
	const reading = await phone.context.newPage();
	await reading.goto(new URL('/equipment', writing.url()).href);

	await test.step('the window where nothing is typed asks; the other is left alone', async () => {
		await expect(reading.getByText('有新版本')).toBeVisible();
		await expect(reading.getByRole('link', { name: '已同步，打开发件箱' })).toBeVisible();
		await expect(writing.getByText('有新版本')).toHaveCount(0);
		await expect(form.getByLabel('供应商')).toHaveValue('江州影音');
	});

	await test.step('pressed, it reloads once; the half-filled form stays where it is', async () => {
		let loads = 0;
		reading.on('load', () => loads++);
		await reading.getByRole('button', { name: '现在换' }).click();
		await expect(reading.getByText('有新版本')).toBeHidden();
		await expect(reading.getByRole('heading', { name: '设备', exact: true })).toBeVisible();
		await expect(form.getByLabel('供应商')).toHaveValue('江州影音');
		await form.getByRole('button', { name: '保存' }).click();
		await expect(said(writing, '已改 便携投影仪')).toBeVisible();
		expect(loads).toBe(1);
	});

	await test.step('afterwards the writer is asked to open it anew, and what was written is there', async () => {
		await expect(writing.getByText('办妥换了新版本')).toBeVisible();
		await untilSent(writing);
		await writing.getByRole('button', { name: '重新打开' }).click();
		await expect(writing.getByText('办妥换了新版本')).toHaveCount(0);
		await expect(writing.getByText('江州影音')).toBeVisible();
	});
});
