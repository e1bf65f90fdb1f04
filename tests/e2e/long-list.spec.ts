import { benchTag, importThings } from '../bench/big-office';
import { logIn, untilCopied } from './support/people';
import { expect, test, type Page } from './support/test';

const THINGS = 3_000;
/** The demo office has 400 of its own. */
const ALL = 3_400;
/** Far more than fit on a screen, far less than there are. */
const A_FEW = 120;

const last = benchTag(THINGS);
const row = (page: Page, tag: string) => page.getByRole('listitem').filter({ hasText: tag });

test('one gets from the first to the last of thousands, opens it, and comes back to where one was', async ({
	office,
	device
}) => {
	await importThings(office.url, THINGS);
	const phone = await device();
	await logIn(phone, 'equipment', '/equipment');
	await untilCopied(phone, 'equipment');
	const { page } = phone;
	const toTheEnd = () =>
		expect(async () => {
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await expect(row(page, last)).toBeInViewport({ timeout: 500 });
		}).toPass();

	await test.step('only a few rows are in the page, and each says where it stands', async () => {
		await expect(page.getByText('按编号排，共 3,400 台')).toBeVisible();
		await expect(row(page, 'BG-0001')).toHaveAttribute('aria-setsize', String(ALL));
		await expect(row(page, 'BG-0001')).toHaveAttribute('aria-posinset', '1');
		expect(await page.getByRole('listitem').count()).toBeLessThan(A_FEW);
	});

	await test.step('the last one is there at once', async () => {
		await toTheEnd();
		await expect(row(page, last)).toHaveAttribute('aria-posinset', String(ALL));
		await expect(row(page, 'BG-0001')).toHaveCount(0);
		expect(await page.getByRole('listitem').count()).toBeLessThan(A_FEW);
	});

	await test.step('the one that has the focus stays while the list is scrolled away, Tab goes on from it', async () => {
		await row(page, last).getByRole('link').focus();
		await page.evaluate(() => scrollTo(0, 0));
		await expect(row(page, 'BG-0001')).toBeInViewport();
		await expect(row(page, last).getByRole('link')).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(row(page, benchTag(THINGS - 1)).getByRole('link')).toBeFocused();
		await expect(row(page, benchTag(THINGS - 1))).toBeInViewport();
	});

	for (const back of ['the way back of the page', 'the way back of the browser'])
		await test.step(`it opens, and ${back} leads to where it stood, with the focus on it`, async () => {
			await toTheEnd();
			const top = async () => (await row(page, last).boundingBox())?.y ?? 0;
			const before = await top();
			await row(page, last).getByRole('link').click();
			await expect(page.getByRole('heading', { name: last })).toBeVisible();
			if (back.endsWith('page')) await page.getByRole('link', { name: '返回' }).click();
			else await page.goBack();
			await expect(row(page, last)).toBeInViewport();
			await expect(row(page, last).getByRole('link')).toBeFocused();
			expect(Math.abs((await top()) - before)).toBeLessThan(2);
		});

	await test.step('on a desk End and Home lead through the table, with the thing beside it', async () => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.evaluate(() => scrollTo(0, 0));
		const table = page.getByRole('grid', { name: '设备' });
		await expect(table).toHaveAttribute('aria-rowcount', String(ALL + 1));
		await table.getByRole('row').filter({ hasText: 'BG-0001' }).press('End');
		const end = table.getByRole('row').filter({ hasText: last });
		await expect(end).toBeFocused();
		await expect(end).toBeInViewport();
		await expect(end).toHaveAttribute('aria-rowindex', String(ALL + 1));
		await expect(page.getByRole('complementary')).toContainText(last);
		expect(await table.getByRole('row').count()).toBeLessThan(A_FEW);
		await end.press('Home');
		await expect(table.getByRole('row').filter({ hasText: 'BG-0001' })).toBeFocused();
	});
});
