import { benchTag, importThings } from '../bench/big-office';
import { labelVideo } from '../fixtures/label-video';
import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { answer, pill, untilSent } from './support/shell';
import { expect, test } from './support/test';

const THINGS = 50_000;

test('with 50,000 things the first copy shows its progress; a label is scanned and reported offline', async ({
	office,
	device
}) => {
	// On a machine that does nothing else it takes about a minute and a half, most of it at the server.
	test.setTimeout(600_000);
	await importThings(office.url, THINGS);
	const film = await labelVideo({ text: 'http://127.0.0.1:8090/e/BG-0147', tilt: 20, dim: 0.5, noise: 12 });
	const phone = await device({ film });

	await test.step('the first copy', async () => {
		await logIn(phone, 'staff');
		const { page } = phone;
		const progress = page.getByText(/正在取回 [\d,]+ 条/);
		await expect(progress).toBeVisible();
		await untilCopied(phone, 'staff');
		await expect(progress).toBeHidden();
		await phone.open('/equipment');
		await expect(page.getByText('50,400 台').first()).toBeVisible();
	});

	await office.stop();
	await test.step('after a cold start a label is scanned and a fault reported', async () => {
		const page = await phone.restart('/scan');
		await expect(answer(page)).toContainText('BG-0147');
		await answer(page).getByRole('button', { name: '报故障' }).click();
		await page.getByRole('button', { name: '不通电' }).click();
		await expect(answer(page)).toContainText('待编号');
		await expect(pill(page)).toContainText('1 条待发');
	});

	await test.step('a typed code is answered too', async () => {
		const { page } = phone;
		await page.getByRole('button', { name: '输编号' }).click();
		await page.getByLabel('编号', { exact: true }).fill(benchTag(25_000));
		await page.getByRole('button', { name: '找这个编号' }).click();
		await expect(answer(page)).toContainText(benchTag(25_000));
	});

	await test.step('the ledger is searched and scrolled without the whole of it', async () => {
		const page = await phone.restart('/equipment');
		await page.getByRole('searchbox', { name: '找设备' }).fill(benchTag(49_999));
		await expect(page.getByRole('link', { name: new RegExp(benchTag(49_999)) })).toBeVisible();
		await expect(page.getByRole('listitem')).toHaveCount(1);
	});

	await test.step('the report arrives', async () => {
		await office.restart();
		await untilSent(phone.page, { timeout: 60_000 });
		const reports = await rowsAtServer(office.url, 'staff', 'faultReports');
		expect(reports.filter(({ symptom, status }) => symptom === 'noPower' && status === 'reported')).toHaveLength(1);
	});
});
