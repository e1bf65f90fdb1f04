import { logIn } from './support/people';
import { photo, untilShown } from './support/photo';
import { journalOf, rowsAtServer } from './support/server';
import { expect, test } from './support/test';

test('a passer-by reports from a label without an account, with photo and telephone', async ({ office, device }) => {
	const phone = await device();
	const page = await phone.open('/e/BG-0147');

	await test.step('the page says what stands there and whose it is, and nothing of a person', async () => {
		await expect(page.getByRole('heading', { name: '便携投影仪' })).toBeVisible();
		await expect(page.getByText(/第一会议室,\s*BG-0147/)).toBeVisible();
		await expect(page.getByText('清江规划设计院').first()).toBeVisible();
		await expect(page.getByText('何志强')).toHaveCount(0);
	});

	await test.step('what is wrong has to be said first', async () => {
		await expect(page.getByRole('button', { name: /报给清江规划设计院/ })).toContainText('先点一下哪里不对');
		await page.getByText('画面模糊').click();
		await page.locator('input[type="file"]').setInputFiles(photo);
		await expect(page.getByRole('button', { name: '删去照片' })).toBeVisible();
		await page.getByRole('textbox', { name: /说一句/ }).fill('中间看不清');
		await page.getByRole('textbox', { name: /您的电话/ }).fill('13800009911');
		await page.getByRole('button', { name: '报给清江规划设计院' }).click();
	});

	await test.step('the receipt has the number', async () => {
		await expect(page.getByRole('heading', { name: '记下了，谢谢您' })).toBeVisible();
		await expect(page.getByText(/已经送到，编号 BX-\d{6}-\d{4}，会有人来看。/)).toBeVisible();
		await page.reload();
		await expect(page.getByText(/已经送到，编号 BX-\d{6}-\d{4}/)).toBeVisible();
	});

	await test.step('the duty sees report, photo and telephone', async () => {
		const desk = await device({ viewport: { width: 1280, height: 800 } });
		await logIn(desk, 'equipment', '/equipment');
		await desk.open('/e/BG-0147');
		const report = desk.page.getByRole('article').filter({ hasText: '中间看不清' });
		await expect(report).toContainText('路过的人');
		await untilShown(report.getByRole('img', { name: '报修照片' }));
		await expect(desk.page.getByRole('link', { name: '打电话 13800009911' })).toBeVisible();
	});

	await test.step('staff who are not on duty do not see the telephone', async () => {
		expect(JSON.stringify(await rowsAtServer(office.url, 'staff', 'faultContacts'))).not.toContain('13800009911');
	});
});

test('without a network a label that was looked at before is known, any other can be reported all the same', async ({
	office,
	device
}) => {
	const phone = await device();
	await phone.open('/e/BG-0147');
	await expect(phone.page.getByRole('heading', { name: '便携投影仪' })).toBeVisible();
	await phone.untilInstalled();
	await office.stop();

	await test.step('the known one', async () => {
		const page = await phone.restart('/e/BG-0147');
		await expect(page.getByRole('heading', { name: '便携投影仪' })).toBeVisible();
		await expect(page.getByText('现在没有网络。报修先存在您的手机上')).toBeVisible();
		await page.getByText('不通电').click();
		await page.locator('input[type="file"]').setInputFiles(photo);
		await expect(page.getByRole('button', { name: '删去照片' })).toBeVisible();
		await page.getByRole('button', { name: '报给清江规划设计院' }).click();
		await expect(page.getByText('现在没有网络，这条还在您的手机上。')).toBeVisible();
		await expect(page.getByText('待编号')).toBeVisible();
	});

	await test.step('another one, never seen here', async () => {
		const page = await phone.restart('/e/BG-0300');
		await expect(page.getByRole('heading', { name: '编号 BG-0300' })).toBeVisible();
		await page.getByText('损坏').click();
		await page.getByRole('textbox', { name: /在哪里/ }).fill('三楼走廊');
		await page.getByRole('button', { name: /^报给/ }).click();
		await expect(page.getByText('现在没有网络，这条还在您的手机上。')).toBeVisible();
	});

	await test.step('both go out by themselves once the server is back, each once', async () => {
		await office.restart();
		await expect(phone.page.getByText(/已经送到，编号 BX-/)).toBeVisible({ timeout: 40_000 });
		await phone.open('/e/BG-0147');
		await expect(phone.page.getByText(/已经送到，编号 BX-/)).toBeVisible();
		const reports = (await rowsAtServer(office.url, 'equipment', 'faultReports')).filter(
			({ code, status }) => status === 'reported' && (code === 'BG-0147' || code === 'BG-0300')
		);
		expect(reports.map(({ symptom }) => symptom).sort()).toEqual(['damaged', 'noPower']);
		const [last, before] = await journalOf(office.url, 'faults.report');
		expect([last?.outcome, before?.outcome]).toEqual(['applied', 'applied']);
	});
});

test('a code that the office does not know can be reported, and the duty is asked what it is', async ({ device }) => {
	const phone = await device();
	const page = await phone.open('/e/XX-9999');
	await expect(page.getByRole('heading', { name: '没认出这个编号' })).toBeVisible();
	await page.getByRole('button', { name: '照样报故障' }).click();
	await page.getByText('损坏').click();
	await page.getByRole('textbox', { name: /在哪里/ }).fill('地下室楼梯口');
	await page.getByRole('button', { name: /^报给/ }).click();
	await expect(page.getByText(/已经送到/)).toBeVisible();

	const desk = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(desk, 'equipment');
	await expect(desk.page.getByText('报修的码 XX-9999 不在台账里')).toBeVisible();
});
