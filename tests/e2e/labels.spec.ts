import { logIn, untilCopied } from './support/people';
import { readCodeIn } from './support/qr';
import { said, untilSent } from './support/shell';
import { expect, test } from './support/test';

test('labels that lead only to this machine are asked about; with the office’s address they are printed', async ({
	device
}) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'admin', '/equipment/labels');
	await untilCopied(desk, 'admin');
	const { page } = desk;
	// Instead of the browser's own window, which nobody could close here.
	await page.addInitScript(() => {
		window.print = () => (document.title = '打印了');
	});
	const print = page.getByRole('button', { name: /^打印 \d+ 张/ });
	const code = (tag: string) => page.getByRole('img', { name: `${tag} 的二维码` });
	const range = async () => {
		await page.getByLabel('从编号').fill('bg-0145');
		await page.getByLabel('到编号').fill('BG-0168');
		await expect(page.getByRole('img', { name: /的二维码/ })).toHaveCount(24);
	};

	await test.step('the warning stands before the first print', async () => {
		await page.reload();
		await range();
		await expect(page.getByText('别的手机打不开这些标签')).toBeVisible();
		await expect(print).toContainText('先填好公开网址，或勾选“我知道”');
		await print.press('Enter');
		await expect(page).not.toHaveTitle('打印了');
		await page.getByLabel('我知道，只在这台电脑上试用').check();
		await print.click();
		await expect(page).toHaveTitle('打印了');
	});

	await test.step('the administrator enters the address', async () => {
		await page.getByRole('link', { name: '去填公开网址' }).click();
		await page.getByRole('button', { name: '单位资料' }).click();
		const sheet = page.getByRole('dialog', { name: '单位资料' });
		await sheet.getByLabel(/手机打开办妥的网址/).fill('https://office.example.com/');
		await sheet.getByRole('button', { name: '改好了' }).click();
		await expect(said(page, '单位资料已改')).toBeVisible();
		await untilSent(page);
	});

	await test.step('now the codes lead to the office and nothing warns', async () => {
		await desk.open('/equipment/labels');
		await range();
		await expect(page.getByText('别的手机打不开这些标签')).toBeHidden();
		expect(await readCodeIn(code('BG-0147'))).toEqual(['https://office.example.com/e/BG-0147']);
	});

	await test.step('used places stay free, and the paper holds nothing but labels', async () => {
		await page.getByRole('button', { name: '从第 3 格开始印' }).click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { name: '打印标签' })).toBeHidden();
		await expect(print).toBeHidden();
		// 63.5 × 38.1 mm at 96 dots an inch.
		const label = await code('BG-0145').locator('xpath=ancestor::*[contains(@class, "place")]').boundingBox();
		expect(label?.width).toBeCloseTo(240, 0);
		expect(label?.height).toBeCloseTo(144, 0);
		expect(await readCodeIn(code('BG-0145'))).toEqual(['https://office.example.com/e/BG-0145']);
		const paper = await page.pdf({ preferCSSPageSize: true });
		// Two places used, 24 labels: 26 places are two sheets.
		expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
		expect(paper.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
	});
});
