import { logIn, untilCopied } from './support/people';
import { journalOf, rowsAtServer } from './support/server';
import { pill, said, untilSent } from './support/shell';
import { expect, test, type Page } from './support/test';

const desk = { viewport: { width: 1280, height: 800 } };
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
const pane = (page: Page) => page.getByRole('complementary');
const visitOf = async (url: string, name: string) =>
	(await rowsAtServer(url, 'reception', 'visits')).find((visit) => visit.name === name);

test('the desk signs a guest in, the host hears and answers within seconds, the desk signs him out', async ({
	office,
	device
}) => {
	const reception = await device(desk);
	await logIn(reception, 'reception', '/visits');
	await untilCopied(reception, 'reception');
	const page = reception.page;
	const host = await device();
	await logIn(host, 'head', '/notifications');
	await untilCopied(host, 'head');

	await test.step('the desk gives the expected guest a badge', async () => {
		await row(page, '尹晓彤').click();
		await pane(page).getByRole('button', { name: '签到' }).click();
		const sheet = page.getByRole('dialog', { name: '签到' });
		await sheet.getByLabel('证号').fill('a-14');
		await sheet.getByRole('checkbox', { name: '已请来访人看过告知' }).check();
		await sheet.getByRole('button', { name: '签到' }).click();
		await expect(row(page, '尹晓彤')).toContainText('A-14');
		await expect(row(page, '尹晓彤')).toContainText('待发');
	});

	await test.step('the host’s phone says so by itself, and one tap there answers; another answer takes its place', async () => {
		const news = host.page.getByRole('link', { name: /尹晓彤到了前台/ });
		await expect(news).toBeVisible({ timeout: 15_000 });
		await host.page.getByRole('button', { name: '请等 10 分钟' }).click();
		await expect(said(host.page, '已回复前台：请等 10 分钟')).toBeVisible();
		await host.page.getByRole('radio', { name: '全部' }).check({ force: true });
		await expect(host.page.getByRole('button', { name: '请等 10 分钟' })).toHaveCount(0);
		await news.click();
		await expect(host.page.getByRole('heading', { name: '尹晓彤' })).toBeVisible();
		await host.page.getByRole('button', { name: '我来接' }).click();
		await expect(said(host.page, '已回复前台：马上来接')).toBeVisible();
	});

	await test.step('the desk sees that he read it and what he said', async () => {
		await expect(pane(page)).toContainText('马上来接', { timeout: 15_000 });
		await expect(pane(page)).toContainText('已读');
		await expect(row(page, '尹晓彤')).toContainText('在场');
	});

	await test.step('the printed badge says where he may go: to the reception’s floor and the host’s', async () => {
		await pane(page).getByRole('link', { name: '补打证' }).click();
		const badge = page.getByRole('article', { name: '补打证' });
		await expect(badge).toContainText('A-14');
		await expect(badge).toContainText('沈佳 301');
		await expect(badge).toContainText('1、3 楼');
		await page.goBack();
		await row(page, '尹晓彤').click();
	});

	await test.step('the guest leaves, and the badge lies in its place', async () => {
		await pane(page).getByRole('button', { name: '签离并收回 A-14' }).click();
		await expect(row(page, '尹晓彤')).toContainText('离开');
		await untilSent(page);
		expect(await visitOf(office.url, '尹晓彤')).toMatchObject({
			status: 'left',
			badgeBack: 'returned',
			noticeVersion: 1
		});
	});
});

test('with the server gone and the browser started anew the desk goes on, and all arrives once', async ({
	office,
	device
}) => {
	const reception = await device(desk);
	await logIn(reception, 'reception', '/visits');
	await untilCopied(reception, 'reception');
	const before = await journalOf(office.url, 'visits.walkIn');
	await office.stop();
	let page = await reception.restart('/visits');

	await test.step('the first guest leaves: his row goes to the end, and he stays where he was pressed', async () => {
		await expect(pane(page).getByRole('heading', { name: '于洋' })).toBeVisible();
		await pane(page)
			.getByRole('button', { name: /签离并收回/ })
			.click();
		await expect(row(page, '于洋')).toContainText('离开');
		await expect(pane(page).getByRole('heading', { name: '于洋' })).toBeVisible();
	});

	await test.step('a guest leaves: his row is hatched and says that it waits', async () => {
		await row(page, '王建国').click();
		await pane(page)
			.getByRole('button', { name: /签离并收回/ })
			.click();
		await expect(row(page, '王建国')).toContainText('待发');
	});

	await test.step('somebody comes of whom nobody knew', async () => {
		await page.getByRole('link', { name: '登记到访' }).click();
		await page.getByRole('textbox', { name: '来访人' }).fill('麦 克风');
		await page.getByRole('textbox', { name: '单位' }).fill('音响公司');
		await page.getByRole('textbox', { name: '电话' }).fill('139 0000 9999');
		await page.getByRole('button', { name: '签到' }).dblclick();
		await expect(row(page, '麦克风')).toContainText('待发');
		await expect(pane(page).getByRole('heading', { name: '麦克风' })).toBeVisible();
	});

	await test.step('what is masked cannot be shown without the server, and the page says why', async () => {
		await row(page, '李岩').click();
		await pane(page).getByRole('button', { name: '显示完整电话' }).click();
		await expect(pane(page)).toContainText('完整的号码只在服务器上');
	});

	await test.step('another cold start at the visit’s own address: it is there', async () => {
		page = await reception.restart('/visits');
		await expect(row(page, '麦克风')).toContainText('待发');
		await expect(pill(page)).toContainText('3 条待发');
	});

	await test.step('the server is back: it knows both, the telephone apart from the visit', async () => {
		await office.restart();
		await untilSent(page);
		expect(await visitOf(office.url, '王建国')).toMatchObject({ status: 'left', badgeBack: 'returned' });
		expect(await visitOf(office.url, '麦克风')).toMatchObject({ status: 'here', walkIn: true, company: '音响公司' });
		expect(await journalOf(office.url, 'visits.walkIn')).toHaveLength(before.length + 1);
		await row(page, '麦克风').click();
		await expect(pane(page)).toContainText('139****9999');
		await pane(page).getByRole('button', { name: '显示完整电话' }).click();
		await expect(pane(page)).toContainText('13900009999');
		expect((await journalOf(office.url, 'visits.unmask'))[0]).toMatchObject({ actor: 'reception' });
	});
});

test('two desks offline sign the same guest in: the earlier arrival stands', async ({ office, device }) => {
	const [one, two] = [await device(desk), await device(desk)];
	for (const each of [one, two]) {
		await logIn(each, 'reception', '/visits');
		await untilCopied(each, 'reception');
	}
	await office.stop();
	const arrive = async (page: Page, badge: string) => {
		await row(page, '常青').click();
		await pane(page).getByRole('button', { name: '签到' }).click();
		const sheet = page.getByRole('dialog', { name: '签到' });
		await sheet.getByLabel('证号').fill(badge);
		await sheet.getByRole('button', { name: '签到' }).click();
		await expect(row(page, '常青')).toContainText('待发');
	};
	await arrive(one.page, 'A-11');
	await arrive(two.page, 'A-12');
	const first = await one.page.evaluate(() => new Date(Date.now()).toISOString());

	await office.restart();
	for (const each of [two, one]) await untilSent(each.page);
	const visit = await visitOf(office.url, '常青');
	expect(String(visit?.arrivedAt) < first).toBe(true);
	expect(visit).toMatchObject({ status: 'here' });
	await one.page.goto(new URL('/', one.page.url()).href);
	await expect(one.page.getByText('常青拿了两张证')).toBeVisible({ timeout: 15_000 });
});

test('staff expect their own guests, and see nobody else’s', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'staff', '/visits');
	await untilCopied(phone, 'staff');
	const { page } = phone;
	await expect(page.getByRole('heading', { name: '我的访客' })).toBeVisible();
	await expect(page.getByText('欧阳雪')).toBeVisible();
	await expect(page.getByText('王建国')).toBeHidden();

	await page.getByRole('link', { name: '预约来访' }).first().click();
	await page.getByRole('button', { name: '只登记' }).click();
	await expect(page.getByRole('textbox', { name: '来访人' })).toBeFocused();
	await page.getByRole('textbox', { name: '来访人' }).fill('韦一');
	await page.reload();
	await expect(page.getByRole('textbox', { name: '来访人' })).toHaveValue('韦一');
	await page.getByRole('button', { name: '只登记' }).click();
	await expect(page.getByRole('link', { name: /韦一/ })).toBeVisible();
	await untilSent(page);
	expect(await visitOf(office.url, '韦一')).toMatchObject({ status: 'expected', host: 'staff' });
});

test('an administrator pairs a tablet with a code that works once, and cuts it off', async ({ office, device }) => {
	const admin = await device(desk);
	await logIn(admin, 'admin', '/settings/devices');
	await untilCopied(admin, 'admin');
	const { page } = admin;
	await page.getByRole('button', { name: '配对平板' }).click();
	const sheet = page.getByRole('dialog', { name: '配对一台平板' });
	await sheet.getByRole('textbox', { name: '平板叫什么' }).fill('前台平板 3 号');
	await sheet.getByRole('textbox', { name: '证号从' }).fill('A-31');
	await sheet.getByRole('textbox', { name: /^到/ }).fill('A-45');
	await sheet.getByRole('button', { name: '给出配对码' }).click();
	const code = (await sheet.locator('output').innerText()).trim();
	expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
	const pair = () =>
		fetch(`${office.url}/api/office/pair`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ code })
		});
	const paired = await pair();
	const { token } = (await paired.json()) as { token: string };
	expect([paired.status, (await pair()).status]).toEqual([200, 403]);
	await sheet.getByRole('button', { name: '好了' }).click();

	await row(page, '前台平板 3 号').click();
	await expect(row(page, '前台平板 3 号')).toContainText('A-31 至 A-45');
	await pane(page).getByRole('button', { name: '解除配对' }).click();
	await page.getByRole('dialog', { name: '解除配对' }).getByRole('button', { name: '解除配对' }).click();
	await expect(row(page, '前台平板 3 号')).toBeHidden();
	await untilSent(page);
	const cut = await fetch(`${office.url}/api/office/pull?client=x`, { headers: { Authorization: token } });
	expect([cut.status, await cut.json()]).toEqual([401, { code: 'unpaired' }]);
});
