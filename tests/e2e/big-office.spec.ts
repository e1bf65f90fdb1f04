import { benchTag, importThings } from '../bench/big-office';
import { logIn, untilCopied } from './support/people';
import { answer, pill } from './support/shell';
import { expect, test } from './support/test';

const THINGS = 50_000;

test('with 50,000 things the first copy shows its progress, and a scan answers offline', async ({ office, device }) => {
	// On a machine that does nothing else it takes about a minute and a half, most of it at the server.
	test.setTimeout(600_000);
	await importThings(office.url, THINGS);
	const phone = await device();
	const { page } = phone;

	await test.step('the first copy', async () => {
		await logIn(phone, 'staff');
		const progress = page.getByText(/正在取回 [\d,]+ 条/);
		await expect(progress).toBeVisible();
		await untilCopied(phone, 'staff');
		await expect(progress).toBeHidden();
		await phone.open('/equipment');
		await expect(page.getByText('50,400 台').first()).toBeVisible();
	});

	await office.stop();
	await test.step('a code is answered after a cold start', async () => {
		const page = await phone.restart('/scan');
		await page.getByLabel('先按编号找').fill(benchTag(25_000));
		await page.getByRole('button', { name: '找这个编号' }).click();
		await expect(answer(page)).toContainText(benchTag(25_000));
		await expect(pill(page)).toContainText('离线');
	});

	await test.step('the ledger is searched and scrolled without the whole of it', async () => {
		const page = await phone.restart('/equipment');
		await page.getByRole('searchbox', { name: '找设备' }).fill(benchTag(49_999));
		await expect(page.getByRole('link', { name: new RegExp(benchTag(49_999)) })).toBeVisible();
		await expect(page.getByRole('listitem')).toHaveCount(1);
	});
});
