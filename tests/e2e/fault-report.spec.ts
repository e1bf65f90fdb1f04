import { labelVideo } from '../fixtures/label-video';
import { logIn } from './support/people';
import { journalOf, rowsAtServer } from './support/server';
import { answer, said, untilSent } from './support/shell';
import { expect, test } from './support/test';

/** As it is printed on the label of the demo office, wherever this test's server runs. */
const LABEL = 'http://127.0.0.1:8090/e/BG-0147';

test('a label filmed askew in the dark is reported with two taps; the duty is told, then the reporter', async ({
	office,
	device
}) => {
	const film = await labelVideo({ text: LABEL, tilt: 20, dim: 0.5, noise: 12 });
	const phone = await device({ film });
	const desk = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(desk, 'equipment');
	await logIn(phone, 'staff');

	await test.step('the camera finds the projector', async () => {
		await phone.page.getByRole('link', { name: '扫码', exact: true }).first().click();
		await expect(phone.page.getByRole('heading', { name: /便携投影仪/ })).toBeVisible();
		await expect(answer(phone.page)).toContainText('BG-0147');
		await expect(answer(phone.page)).toContainText('第一会议室');
	});

	await test.step('two taps report it', async () => {
		await phone.page.getByRole('button', { name: '报故障' }).click();
		await phone.page.getByRole('button', { name: '画面模糊' }).click();
		await expect(said(phone.page, '已报：画面模糊')).toBeVisible();
	});

	await test.step('it arrives with a number and the pill says so', async () => {
		await untilSent(phone.page);
		await expect(answer(phone.page)).toContainText(/BX-\d{6}-\d{4}/);
		const reports = (await rowsAtServer(office.url, 'equipment', 'faultReports')).filter(
			({ symptom, reporter }) => symptom === 'blurredPicture' && reporter === 'staff'
		);
		expect(reports).toHaveLength(1);
		expect(await journalOf(office.url, 'faults.report').then((rows) => rows[0])).toMatchObject({
			actor: 'staff',
			outcome: 'applied'
		});
	});

	const report = desk.page.getByRole('dialog', { name: '报修单' });
	await test.step('the equipment duty sees it by itself, and takes it on', async () => {
		await expect(desk.page.getByRole('link', { name: /有人报修：便携投影仪/ })).toBeVisible();
		await desk.page.getByRole('button', { name: /便携投影仪.*画面模糊.*BG-0147/ }).click();
		await expect(report).toContainText('刘洋');
		await report.getByRole('button', { name: '受理', exact: true }).click();
		await expect(said(desk.page, '已受理')).toBeVisible();
	});

	await test.step('the reporter is told', async () => {
		await phone.page.getByRole('button', { name: '关闭' }).click();
		await expect(phone.page.getByRole('link', { name: /便携投影仪 的报修已受理/ })).toBeVisible();
		await expect(phone.page.getByRole('button', { name: /便携投影仪.*画面模糊/ })).toContainText('已受理');
	});

	await test.step('what was opened is read', async () => {
		const news = phone.page.getByRole('link', { name: /便携投影仪 的报修已受理/ });
		await phone.open('/notifications');
		// How many there are is no matter: the clock may tell of something else meanwhile.
		await phone.page
			.getByText(/未读 \d+/)
			.first()
			.click();
		await news.click();
		await expect(phone.page.getByRole('heading', { name: 'BG-0147' })).toBeVisible();
		await phone.page.goBack();
		await expect(phone.page.getByText(/未读 \d+/).first()).toBeVisible();
		await expect(news).toHaveCount(0);
		await phone.page.getByText('全部', { exact: true }).click();
		await expect(news).toBeVisible();
	});
});
