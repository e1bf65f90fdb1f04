import { labelVideo } from '../fixtures/label-video';
import { logIn, untilCopied } from './support/people';
import { photo, untilShown } from './support/photo';
import { journalOf, rowsAtServer } from './support/server';
import { answer, pill, said, untilSent } from './support/shell';
import { expect, test } from './support/test';

const LABEL = 'http://127.0.0.1:8090/e/BG-0147';

test('with the server gone and the browser started anew a label is scanned and reported with a photo; all arrives once', async ({
	office,
	device
}) => {
	const film = await labelVideo({ text: LABEL, tilt: 12, noise: 6 });
	const phone = await device({ film });
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const before = await journalOf(office.url, 'faults.report');

	await office.stop();
	const page = await phone.restart('/scan');
	const card = answer(page);

	await test.step('the camera finds the projector without a network', async () => {
		await expect(card).toContainText('BG-0147');
		await expect(pill(page)).toContainText('离线');
	});

	await test.step('the report is taken, with its photo, and shown as waiting', async () => {
		await page.getByRole('button', { name: '报故障' }).click();
		const sheet = page.getByRole('dialog', { name: '便携投影仪，哪里不对？' });
		await expect(sheet).toContainText('现在没有网络。报修先存在本机');
		const chooser = page.waitForEvent('filechooser');
		await sheet.getByRole('button', { name: '先拍一张' }).click();
		await (await chooser).setFiles(photo);
		await expect(sheet.getByRole('button', { name: '删去照片' })).toBeVisible();
		await sheet.getByRole('button', { name: '不通电' }).click();
		await expect(said(page, '联网后送出')).toBeVisible();
		await expect(card).toContainText('待编号');
		await expect(pill(page)).toContainText('1 条待发');
	});

	await test.step('another thing is reported by its number', async () => {
		await page.getByRole('button', { name: '输编号' }).click();
		await page.getByLabel('编号', { exact: true }).fill('170');
		await page.getByRole('button', { name: '找这个编号' }).click();
		await expect(card).toContainText('BG-0170');
		await page.getByRole('button', { name: '报故障' }).click();
		await page
			.getByRole('button', { name: '很慢' })
			.or(page.getByRole('button', { name: '其他' }))
			.first()
			.click();
		await expect(pill(page)).toContainText('2 条待发');
	});

	await test.step('both are still there after another cold start', async () => {
		const outbox = await phone.restart('/outbox');
		const waiting = outbox.getByRole('list', { name: '待发' });
		await expect(waiting.getByRole('listitem')).toHaveCount(2);
		await expect(waiting).toContainText('便携投影仪 BG-0147');
		await expect(waiting).toContainText('照片');
	});

	await test.step('the server is back: everything goes out by itself', async () => {
		const listens = phone.page.waitForResponse((answer) => answer.url().endsWith('/api/realtime') && answer.ok());
		await office.restart();
		await expect(phone.page.getByText('都送到了', { exact: true })).toBeVisible({ timeout: 40_000 });
		await untilSent(phone.page);
		// It hears of news at once again, though nobody told it that the server is back.
		await listens;
	});

	await test.step('each is in the journal once, numbered without a gap', async () => {
		const journal = await journalOf(office.url, 'faults.report');
		const added = journal.slice(0, journal.length - before.length);
		expect(added.map(({ actor, outcome }) => ({ actor, outcome }))).toEqual(
			Array(2).fill({ actor: 'staff', outcome: 'applied' })
		);
		const reports = (await rowsAtServer(office.url, 'equipment', 'faultReports')).filter(
			({ reporter, status }) => reporter === 'staff' && status === 'reported'
		);
		const numbers = reports.map(({ number }) => Number(String(number).slice(-4))).sort((a, b) => a - b);
		expect(numbers).toHaveLength(2);
		expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
	});

	await test.step('the duty’s own device shows the report and its photo', async () => {
		const desk = await device();
		await logIn(desk, 'equipment', '/equipment');
		await desk.open('/e/BG-0147');
		const report = desk.page.getByRole('article').filter({ hasText: /BX-\d{6}-\d{4}/ });
		await expect(report).toContainText('不通电');
		await expect(report).toContainText('刘洋');
		await untilShown(report.getByRole('img', { name: '报修照片' }));
	});
});
