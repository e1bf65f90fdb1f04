import { journalOf, rowsAtServer } from './support/server';
import { heldOn, home, LANDSCAPE, pair, press, tellWho, UPRIGHT, walkIn } from './support/tablet';
import { expect, test } from './support/test';

const POOL = { prefix: 'A-', from: 16, to: 30 };
const GUEST = { name: '鲁大鹏', phone: '13802716199', company: '北山测绘队', host: ['XJG', /解建国/] } as const;

test('a guest finds his host, signs, takes a badge, and the host is told', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: POOL });
	await walkIn(page, GUEST);

	await expect(page.getByText('鲁大鹏，您的证号是 A-16')).toBeVisible();
	await expect(page.getByText('已通知解建国，会到前台接您')).toBeVisible();
	const here = (await rowsAtServer(office.url, 'reception', 'visits')).filter((visit) => visit.name === GUEST.name);
	expect(here).toMatchObject([
		{
			status: 'here',
			host: 'leader',
			badge: 'A-16',
			noticeVersion: 1,
			signed: true,
			walkIn: true,
			company: '北山测绘队'
		}
	]);
	const news = await rowsAtServer(office.url, 'leader', 'notifications');
	expect(news).toContainEqual(expect.objectContaining({ person: 'leader', kind: 'visitor_arrived' }));
	await home(page);

	await test.step('the next guest gets the next card', async () => {
		await walkIn(page, { ...GUEST, name: '蒋百里', phone: '13802716198' });
		await expect(page.getByText('您的证号是 A-17')).toBeVisible();
	});
});

test('surnames are read as surnames, namesakes stand with their departments', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 1 号' });
	await page.getByRole('button', { name: /我来访问/ }).click();
	const field = page.getByLabel('被访人姓名的首字母、拼音或汉字');
	for (const [typed, name] of [
		['shan', '单雪梅'],
		['ZF', '曾凡'],
		['xiejian', '解建国'],
		['qiu', '仇立新'],
		['OYM', '欧阳敏'],
		['欧阳', '欧阳敏']
	] as const) {
		await field.fill(typed);
		await expect(page.getByRole('button', { name: new RegExp(name) })).toBeVisible();
	}
	await field.fill('');
	await press(page, 'LN');
	await expect(page.getByText('找到 2 位')).toBeVisible();
	await expect(page.getByRole('button', { name: /李娜.*财务部/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /李娜.*规划一所/ })).toBeVisible();

	await page.getByLabel('清空').click();
	await press(page, 'QQQ');
	await expect(page.getByText('没有找到“QQQ”')).toBeVisible();
	await page.getByRole('button', { name: '按部门找' }).click();
	await page.getByRole('button', { name: '信息科' }).click();
	await page.getByRole('button', { name: /许诺/ }).click();
	await expect(page.getByRole('heading', { name: '请留下您的信息' })).toBeVisible();
});

test('without a network, after a cold start, he is registered, and it arrives once', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const [kiosk] = await heldOn(await pair(tablet, office.url, { name: '平板 2 号', pool: POOL }), 'kiosks');
	const told = async () =>
		(await journalOf(office.url, 'visits.walkIn')).filter(({ actor }) => actor === kiosk?.id).length;
	await office.stop();

	const page = await tablet.restart('/kiosk');
	await walkIn(page, GUEST);
	await expect(page.getByText('您的证号是 A-16')).toBeVisible();
	await expect(page.getByText('现在没有网络，通知还没发出')).toBeVisible();
	await expect(page.getByText('请前台打 8201 告诉解建国')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: '离线' })).toContainText('已存');

	await test.step('it outlives another cold start, and the badge stays given', async () => {
		const again = await tablet.restart('/kiosk');
		await expect(again.getByRole('heading', { name: '欢迎来访' })).toBeVisible();
		await walkIn(again, { ...GUEST, name: '蒋百里', phone: '13802716198' });
		await expect(again.getByText('您的证号是 A-17')).toBeVisible();
		await home(again);
	});

	await office.restart();
	await expect.poll(told, { timeout: 60_000 }).toBe(2);
	await expect.poll(async () => (await heldOn(tablet.page, '_outbox')).length, { timeout: 60_000 }).toBe(0);
	const visits = await rowsAtServer(office.url, 'reception', 'visits');
	expect(visits.filter((visit) => visit.name === GUEST.name)).toMatchObject([{ status: 'here', badge: 'A-16' }]);
	expect(await told()).toBe(2);
});

test('when the badges are used up, guests are registered and sent to the desk', async ({ office, device }) => {
	const tablet = await device({ viewport: UPRIGHT });
	const page = await pair(tablet, office.url, { name: '平板 3 号', pool: { prefix: 'C-', from: 1, to: 1 } });
	await walkIn(page, GUEST);
	await expect(page.getByText('您的证号是 C-01')).toBeVisible();
	await home(page);
	await walkIn(page, { ...GUEST, name: '蒋百里', phone: '13802716198' });
	await expect(page.getByRole('heading', { name: '请到前台领证' })).toBeVisible();
});

test('what is missing is said, and nothing typed is lost on the way back', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 1 号' });
	await page.getByRole('button', { name: /我来访问/ }).click();
	await press(page, 'XJG');
	await page.getByRole('button', { name: /解建国/ }).click();
	await page.getByRole('button', { name: '下一步' }).click();
	for (const missing of ['还差手机号', '还差姓名', '还差来做什么']) await expect(page.getByText(missing)).toBeVisible();
	await press(page, '12');
	await page.getByLabel('姓名').fill('鲁大鹏');
	await page.getByRole('button', { name: '下一步' }).click();
	await expect(page.getByText('这个号码不像电话号码')).toBeVisible();
	await page.getByRole('button', { name: '上一步' }).click();
	await expect(page.getByLabel('被访人姓名的首字母、拼音或汉字')).toHaveValue('XJG');
	await page.getByRole('button', { name: '上一步' }).click();

	await tellWho(page, GUEST);
	await page.getByRole('button', { name: '同意并签名' }).click();
	await expect(page.getByText('先在上面签名')).toBeVisible();
	await page.getByRole('button', { name: '上一步' }).click();
	await expect(page.getByLabel('姓名')).toHaveValue('鲁大鹏');
	await expect(page.getByLabel('手机号').first()).toHaveValue('138 0271 6199');
});

test('while the keyboard covers the page, name and company are written one after the other', async ({
	office,
	device
}) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 1 号' });
	await page.getByRole('button', { name: /我来访问/ }).click();
	await press(page, 'XJG');
	await page.getByRole('button', { name: /解建国/ }).click();
	await press(page, GUEST.phone);
	const [name, company] = [page.getByLabel('姓名'), page.getByLabel('单位')];
	await name.click();
	await page.setViewportSize({ ...LANDSCAPE, height: LANDSCAPE.height / 2 });
	await expect(page.getByText('第 2 步，共 4 步')).toBeVisible();
	await page.getByRole('button', { name: '下一步' }).click();
	await expect(page.getByText('还差姓名')).toBeVisible();
	await page.keyboard.type(GUEST.name);
	await company.click();
	await expect(company).toBeFocused();
	await name.click();
	await page.keyboard.press('Enter');
	await page.keyboard.type(GUEST.company);
	await page.getByRole('button', { name: '下一步' }).click();
	await expect(page.getByText(/还差来做什么/)).toBeVisible();
	await expect(page.getByText('第 2 步，共 4 步')).toBeHidden();
	await page.getByText('开会', { exact: true }).click();
	await page.getByRole('button', { name: '下一步' }).click();
	await expect(page.getByText(`${GUEST.name} ${GUEST.company}`)).toBeVisible();
});

test('a guest who was here before is offered masked, and filled in by the server', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: POOL });
	await walkIn(page, GUEST);
	await expect(page.getByText('已通知解建国')).toBeVisible();
	await home(page);

	await page.getByRole('button', { name: /我来访问/ }).click();
	await press(page, 'LN');
	await page.getByRole('button', { name: /李娜.*财务部/ }).click();
	await press(page, GUEST.phone);
	await expect(page.getByText('您以前来过，是您吗？')).toBeVisible();
	await expect(page.getByText('鲁*鹏')).toBeVisible();
	await expect(page.getByText('鲁大鹏')).toBeHidden();
	await page.getByRole('button', { name: '是我，照上次填好' }).click();
	await page.getByText('面试', { exact: true }).click();
	await page.getByRole('button', { name: '下一步' }).click();
	await page.locator('canvas').click();
	await page.getByRole('button', { name: '同意并签名' }).click();
	await expect(page.getByText('已通知李娜')).toBeVisible();
	const visits = await rowsAtServer(office.url, 'reception', 'visits');
	expect(visits.filter((visit) => visit.name === GUEST.name)).toHaveLength(2);
});
