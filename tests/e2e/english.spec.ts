import { pocketbaseCommand } from '../../pocketbase/setup/office-server';
import { answer, said, untilAnswered } from './support/shell';
import { expect, test, type Page } from './support/test';

test.use({ kind: 'fresh' });

test('an office in English has no Chinese in it', async ({ office, device }) => {
	const { stdout } = await pocketbaseCommand(office.dir, ['office-setup-code']);
	const desk = await device({ locale: 'en-GB' });
	const { page } = desk;

	await test.step('set-up', async () => {
		await desk.open(`/setup?code=${encodeURIComponent(stdout.trim())}`);
		await page.getByLabel('Name of the office').fill('Harbour Survey');
		await english(page);
		await page.getByRole('button', { name: 'Next: Departments' }).click();
		await english(page);
		await page.getByRole('button', { name: 'Next: Administrator' }).click();
		await page.getByLabel('Name', { exact: true }).fill('Anna Berg');
		await page.getByLabel('User name').fill('anna');
		await page.getByLabel('Password', { exact: true }).fill('rain-on-the-roof');
		await page.getByLabel('Once more').fill('rain-on-the-roof');
		await english(page);
		await page.getByRole('button', { name: 'Finish' }).click();
		await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
		await english(page);
	});

	await test.step('a thing is entered', async () => {
		await desk.open('/equipment');
		await expect(page.getByText('No equipment yet')).toBeVisible();
		await english(page);
		await page.getByRole('button', { name: 'Add equipment', exact: true }).click();
		const sheet = page.getByRole('dialog');
		await sheet.getByLabel('Tag').fill('HS-0001');
		await sheet.getByLabel('Name', { exact: true }).fill('Projector');
		await english(page);
		await sheet.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(page.getByText('HS-0001').first()).toBeVisible();
	});

	await test.step('scanned, reported', async () => {
		await desk.open('/scan');
		await page.getByRole('textbox').fill('HS-0001');
		await english(page);
		await page.getByRole('button', { name: 'Find' }).click();
		await expect(answer(page)).toContainText('Projector');
		await english(page);
		await answer(page).getByRole('button', { name: 'Report a fault' }).click();
		await english(page);
		await page.getByRole('button', { name: 'Blurred picture' }).click();
		await expect(said(page, 'Reported: Blurred picture').or(said(page, 'Blurred picture'))).toBeVisible();
	});

	for (const path of [
		'/',
		'/equipment',
		'/e/HS-0001',
		'/equipment/import',
		'/equipment/labels',
		'/outbox',
		'/notifications',
		'/settings',
		'/settings/people',
		'/settings/people/import'
	])
		await test.step(path, async () => {
			await desk.open(path);
			await expect(page.getByRole('heading').first()).toBeVisible();
			await expect(page.locator('.skeleton')).toHaveCount(0);
			await english(page);
		});

	await test.step('a label’s page, without account, in both languages', async () => {
		await untilAnswered(page);
		const phone = await device({ locale: 'en-GB' });
		await phone.open('/e/HS-0001');
		await expect(phone.page.getByRole('heading', { name: 'Projector' })).toBeVisible();
		await english(phone.page);
		await phone.page.getByRole('button', { name: '中文' }).click();
		await expect(phone.page.getByText('哪里不对？')).toBeVisible();
		await expect(phone.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	});
});

/** A language is named in itself. */
const LANGUAGES = ['中文', '简体中文'];

async function english(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const chinese = await page.evaluate((languages) => {
		const han = /\p{Script=Han}/u;
		const found = han.test(document.title) ? [`title: ${document.title}`] : [];
		for (const element of document.body.querySelectorAll('*')) {
			if (element.closest('script, style, noscript')) continue;
			for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
				const text = element.getAttribute(name) ?? '';
				if (han.test(text)) found.push(`${name}: ${text}`);
			}
			for (const node of element.childNodes)
				if (node.nodeType === Node.TEXT_NODE && han.test(node.textContent ?? '')) found.push(node.textContent ?? '');
		}
		return found.filter((text) => !languages.includes(text.trim()));
	}, LANGUAGES);
	expect.soft(chinese, page.url()).toEqual([]);
}
