import { officeDateOf } from '../../src/lib/domain/core/time';
import { logIn, untilCopied } from './support/people';
import { pushAs, rowsAtServer } from './support/server';
import { untilSent } from './support/shell';
import { expect, test, type Page } from './support/test';

const SURNAMES = '陈何曾解仇尉郑王李张刘黄周吴徐孙胡朱高林';
const GIVEN = '国栋莉凡红伟明雪敏远静涛磊洋婷杰';

/** Three hundred guests of a conference, as somebody sends them: no two of one name and number. */
const GUESTS = Array.from({ length: 300 }, (_, n) => [
	`${SURNAMES[n % 20]}${GIVEN[n % 15]}${GIVEN[(n * 7) % 16]}`,
	['市自然资源局', '市规划局', '省设计院'][n % 3],
	['处长', '科长', '工程师'][n % 3],
	`1360000${String(1000 + n)}`,
	n % 9 === 0 ? `鄂A·3J${String(100 + n)}` : ''
]);
const LIST = [
	['姓名', '单位', '职务', '手机', '车牌'],
	...GUESTS,
	// Whom the host expects already; a number with a digit too few; and the sum below the list.
	['方远航', '市规划局', '副局长', '13900002208', ''],
	['单敏', '市规划局', '科员', '138 0000 417', ''],
	['合计 302', '', '', '', '']
];

const paste = (page: Page, rows: readonly (readonly (string | undefined)[])[]) =>
	page.evaluate(
		(text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		},
		rows.map((cells) => cells.join('\t')).join('\n')
	);

test('three hundred guests are expected out of a pasted list, and taken back as a whole', async ({
	office,
	device
}) => {
	const guest = { name: '方远航', headCount: 1, host: 'head', day: officeDateOf(new Date().toISOString()) };
	await pushAs(office.url, 'reception', 'visits.preRegister', guest);
	const reception = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(reception, 'reception', '/visits');
	await untilCopied(reception, 'reception');
	const page = reception.page;
	await page.getByRole('link', { name: '集体预约' }).click();
	await expect(page.getByText('把表格文件拖到这里')).toBeVisible();
	await paste(page, LIST);

	await test.step('each line says what is wrong with it', async () => {
		await expect(page.getByText('认出：姓名，单位，职务，手机号，车牌')).toBeVisible();
		const row = (name: string | RegExp) => page.getByRole('row', { name });
		await expect(row(/合计 302/)).toContainText('这不像姓名');
		await expect(row(/方远航/)).toContainText('已有预约，不再添加');
		await expect(row(/单敏/)).toContainText('手机不对，不留');
		await expect(page.getByRole('button', { name: '预约 301 人' })).toBeVisible();
	});

	await test.step('a line is mended, another is let in', async () => {
		await page.getByRole('row', { name: /单敏/ }).click();
		await page.getByRole('dialog').getByLabel('手机号').fill('13800004170');
		await page.getByRole('dialog').getByRole('button', { name: '好了' }).click();
		await expect(page.getByRole('row', { name: /单敏/ })).toBeHidden();
		await page.getByRole('row', { name: /方远航/ }).click();
		await page.getByRole('dialog').getByRole('checkbox', { name: '预约这一位' }).check();
		await page.getByRole('dialog').getByRole('button', { name: '好了' }).click();
		await expect(page.getByRole('button', { name: '预约 302 人' })).toBeVisible();
	});

	await test.step('what holds for all is kept over a reload', async () => {
		await page.getByLabel('事由').fill('滨江片区规划评审');
		await page.getByLabel('事由').blur();
		await page.reload();
		await expect(page.getByLabel('事由')).toHaveValue('滨江片区规划评审');
	});

	const here = async () =>
		(await rowsAtServer(office.url, 'reception', 'visits')).filter(({ purpose }) => purpose === '滨江片区规划评审');
	await page.getByRole('button', { name: '预约 302 人' }).click();
	await expect(page.getByText('预约好了，302 人')).toBeVisible({ timeout: 40_000 });
	const expected = await here();
	expect(expected).toHaveLength(302);
	// After closing time the next minute counts them as not having come.
	expect(expected.filter(({ status }) => status !== 'expected' && status !== 'noShow')).toEqual([]);

	await test.step('their badges can be printed beforehand, one a page', async () => {
		await page.getByRole('link', { name: '打印 302 张纸证' }).click();
		await expect(page.getByRole('article')).toHaveCount(302);
		await expect(page.getByRole('article').first()).toContainText('VISITOR');
		const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
		expect(pages).toHaveLength(302);
		await page.goBack();
	});

	await test.step('all of it is taken back, and nothing is kept', async () => {
		await page.getByRole('button', { name: '撤回这次导入' }).click();
		await expect(page.getByText('这批人都撤回了')).toBeVisible({ timeout: 40_000 });
		await untilSent(page);
		expect(await here()).toEqual([]);
	});
});
