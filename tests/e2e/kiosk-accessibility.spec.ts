import AxeBuilder from '@axe-core/playwright';
import { home, LANDSCAPE, pair, press, sign, tellWho, UPRIGHT } from './support/tablet';
import { expect, test, type Page } from './support/test';

const GUEST = { name: '鲁大鹏', phone: '13802716199', company: '北山测绘队', host: ['XJG', /解建国/] } as const;

test('the tablet’s screens stand before axe, in light, dark and large', async ({ office, device }) => {
	test.slow();
	const tablet = await device({ viewport: LANDSCAPE });
	await tablet.open('/kiosk');
	await judge(tablet.page, 'pairing');
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: { prefix: 'A-', from: 16, to: 17 } });
	await judge(page, 'welcome');

	await page.getByRole('button', { name: '叫前台' }).click();
	await judge(page, 'call');
	await page.getByRole('button', { name: '知道了' }).click();

	await page.getByRole('button', { name: /送快递、送货/ }).click();
	await page.getByRole('button', { name: '没写收件人，交前台' }).click();
	await judge(page, 'delivery');
	await page.getByRole('button', { name: '取消' }).click();

	await page.getByRole('button', { name: /我来访问/ }).click();
	await press(page, 'LN');
	await expect(page.getByText('找到 2 位')).toBeVisible();
	await judge(page, 'host');
	await page.getByRole('button', { name: '按部门找' }).click();
	await page.getByRole('button', { name: '信息科' }).click();
	await judge(page, 'departments');
	await page.getByRole('button', { name: '取消' }).click();

	await tellWho(page, GUEST);
	await page.getByRole('button', { name: '上一步' }).click();
	await judge(page, 'who');
	await page.getByRole('button', { name: '下一步' }).click();
	await sign(page);
	await page.setViewportSize(UPRIGHT);
	await judge(page, 'notice, upright');
	await page.setViewportSize(LANDSCAPE);
	await page.getByRole('button', { name: '看全文' }).click();
	await judge(page, 'the whole notice');
	await page.getByRole('button', { name: '看完了' }).click();
	await page.getByRole('button', { name: '同意并签名' }).click();
	await expect(page.getByText('您的证号是 A-16')).toBeVisible();
	await home(page);

	await page.getByRole('button', { name: /我要离开/ }).click();
	await press(page, '16');
	await expect(page.getByText('鲁*鹏')).toBeVisible();
	await judge(page, 'leave');
	await page.getByRole('button', { name: '返回' }).click();
	await page.getByRole('button', { name: /有预约码/ }).click();
	await press(page, '000000');
	await expect(page.getByText('没有找到这个预约码')).toBeVisible();
	await judge(page, 'unknown code');
});

async function judge(page: Page, name: string): Promise<void> {
	await test.step(name, async () => {
		for (const look of ['light', 'dark', 'care'] as const) {
			await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
			await page.evaluate((isCare) => {
				if (isCare) document.documentElement.dataset.text = 'care';
				else delete document.documentElement.dataset.text;
				for (const change of document.getAnimations()) change.finish();
			}, look === 'care');
			const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
			const found = violations.flatMap(({ id, impact, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id} (${impact}): ${html}\n${failureSummary}`)
			);
			expect.soft(found, `${name}, ${look}`).toEqual([]);
		}
		await page.evaluate(() => delete document.documentElement.dataset.text);
	});
}
