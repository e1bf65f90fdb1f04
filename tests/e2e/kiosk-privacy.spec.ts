import { setKioskPin, unpairKiosk } from '../../src/lib/domain/kiosks';
import { hashOfPin } from '../../src/lib/features/kiosk/pin';
import type { PullResponse } from '../../src/lib/sync/protocol/wire';
import { BenchClient } from '../bench/client';
import { everythingOn, heldOn, home, LANDSCAPE, pair, press, tellWho, walkIn } from './support/tablet';
import { expect, test, type Page } from './support/test';

const GUEST = { name: '鲁大鹏', phone: '13802716199', company: '北山测绘队', host: ['XJG', /解建国/] } as const;
const POOL = { prefix: 'A-', from: 16, to: 17 };

/** What a tablet may hold of the office. */
const MAY_HOLD = [
	'offices',
	'departments',
	'hosts',
	'visits',
	'badges',
	'kiosks',
	'kioskPins',
	'kioskCalls',
	'receptionRules',
	'visitNotices'
];

/** Lets the tablet's clock run on, as if nobody had touched it. */
const quiet = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1_000);

test('after a minute without a touch the tablet asks, and forgets', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE, prepare: (page) => page.clock.install() });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: POOL });
	await tellWho(page, GUEST);
	await quiet(page, 51);
	await expect(page.getByRole('alertdialog', { name: '还在填吗？' })).toBeVisible();
	await page.getByRole('button', { name: '继续填' }).click();
	await expect(page.getByRole('heading', { name: '进门前，请看四件事' })).toBeVisible();

	await quiet(page, 51);
	await expect(page.getByRole('alertdialog', { name: '还在填吗？' })).toBeVisible();
	await quiet(page, 10);
	await expect(page.getByRole('heading', { name: '欢迎来访' })).toBeVisible();
	await nothingOf(page, [GUEST.name, GUEST.phone, '138 0271 6199', GUEST.company]);

	await test.step('a language somebody chose goes with him', async () => {
		await page.getByRole('button', { name: 'English' }).click();
		await page.getByRole('button', { name: 'Larger' }).click();
		await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
		await quiet(page, 61);
		await expect(page.getByRole('heading', { name: '欢迎来访' })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	});
	await test.step('the last screen goes home by itself', async () => {
		await walkIn(page, GUEST);
		await quiet(page, 11);
		await expect(page.getByRole('heading', { name: '欢迎来访' })).toBeVisible();
	});
});

test('the tablet holds the directory, the guests of two days and those here, and nothing else', async ({
	office,
	device
}) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const pulled = new Set<string>();
	const answers: Promise<void>[] = [];
	tablet.context.on('response', (response) => {
		if (!response.url().includes('/api/office/pull') || response.status() !== 200) return;
		answers.push(
			response.json().then(
				({ changes }: PullResponse) => {
					for (const [entity, rows] of Object.entries(changes)) if (rows.length > 0) pulled.add(entity);
				},
				() => undefined
			)
		);
	});
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: POOL });
	await walkIn(page, GUEST);
	await expect(page.getByText('已通知解建国')).toBeVisible();
	await home(page);
	await expect.poll(async () => (await heldOn(page, '_outbox')).length).toBe(0);

	await test.step('tables', async () => {
		const { tables } = await everythingOn(page);
		const held = Object.entries(tables).flatMap(([name, rows]) =>
			rows.length > 0 && !name.startsWith('_') ? [name] : []
		);
		expect(MAY_HOLD).toEqual(expect.arrayContaining(held));
		for (const visit of tables.visits ?? []) expect(['expected', 'here', 'notSignedOut']).toContain(visit.status);
		const fields = new Set((tables.hosts ?? []).flatMap((host) => Object.keys(host)));
		expect([...fields].sort()).toEqual([
			'department',
			'extension',
			'id',
			'initials',
			'name',
			'pinyin',
			'room',
			'withdrawn'
		]);
		for (const empty of ['_drafts', '_files', '_shadow', '_staging']) expect(tables[empty]).toEqual([]);
	});
	await test.step('what the office sent', async () => {
		await Promise.all(answers);
		expect(MAY_HOLD).toEqual(expect.arrayContaining([...pulled]));
	});
	await test.step('caches hold the program, no answer of the office', async () => {
		const { cached } = await everythingOn(page);
		expect(cached.length).toBeGreaterThan(10);
		expect(cached.filter((address) => address.includes('/api/'))).toEqual([]);
	});
	await test.step('his telephone and signature are gone; he is here, so his name may stay', async () => {
		await nothingOf(page, [GUEST.phone, '138 0271 6199', '"signature":"M']);
	});
	await test.step('when he has left, his name is gone too', async () => {
		await page.getByRole('button', { name: /我要离开/ }).click();
		await press(page, '16');
		await page.getByRole('button', { name: '是我，现在签离' }).click();
		await home(page);
		await expect.poll(async () => (await everythingOn(page)).text.includes(GUEST.name)).toBe(false);
		await nothingOf(page, [GUEST.name, GUEST.phone, GUEST.company]);
	});
});

test('no address and no back leads a guest out', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号' });
	await page.getByRole('button', { name: /我来访问/ }).click();
	await press(page, 'ZW');
	for (let i = 0; i < 3; i++) {
		await page.evaluate(() => window.history.back());
		// As quick as a hand is.
		await page.waitForTimeout(150);
	}
	await expect(page.getByRole('heading', { name: '您找谁？' })).toBeVisible();
	await expect(page).toHaveURL(/\/kiosk$/);
	for (const path of ['/', '/settings', '/equipment', '/login', '/e/BG-0147', '/outbox', '/setup']) {
		await tablet.open(path);
		await expect(page).toHaveURL(/\/kiosk$/);
		await expect(page.getByRole('heading', { name: '欢迎来访' })).toBeVisible();
	}
	expect((await everythingOn(page)).history.state).not.toContain('ZW');
});

test('staff get behind the screen by a long press and the PIN only', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: POOL });
	const clock = page.getByRole('button', { name: /工作人员长按进入/ });
	await clock.click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await clock.click({ delay: 2_300 });
	await expect(page.getByRole('dialog', { name: '请输入 PIN' })).toBeVisible();
	await press(page, '1234');
	await page.getByRole('button', { name: '好了' }).click();
	await expect(page.getByText('管理员还没有给这台平板设 PIN')).toBeVisible();
});

test('staff with the PIN see how it stands, and clear it', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: POOL });
	const admin = await BenchClient.logIn(office.url, 'admin');
	const args = { kiosk: String((await heldOn(page, 'kiosks'))[0]?.id), salt: 'salt', hash: hashOfPin('4711', 'salt') };
	await admin.push([{ name: setKioskPin.name, version: setKioskPin.version, args }]);
	await expect.poll(async () => (await heldOn(page, 'kioskPins')).length).toBe(1);

	await page.getByRole('button', { name: /工作人员长按进入/ }).click({ delay: 2_300 });
	await press(page, '0000');
	await page.getByRole('button', { name: '好了' }).click();
	await expect(page.getByText('PIN 不对')).toBeVisible();
	await press(page, '4711');
	await page.getByRole('button', { name: '好了' }).click();
	await expect(page.getByText('还有 2 张')).toBeVisible();
	await page.getByRole('button', { name: '离开访客机' }).click();
	await page.getByRole('button', { name: '清空并离开' }).click();
	await expect(page.getByRole('heading', { name: '把这台平板接到办公室' })).toBeVisible();
	await nothingOf(page, ['解建国', '平板 2 号']);
});

test('a tablet that the administrator cuts off wipes itself', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: POOL });
	const admin = await BenchClient.logIn(office.url, 'admin');
	const args = { kiosk: String((await heldOn(page, 'kiosks'))[0]?.id) };
	await admin.push([{ name: unpairKiosk.name, version: unpairKiosk.version, args }]);
	await expect(page.getByRole('heading', { name: '把这台平板接到办公室' })).toBeVisible({ timeout: 60_000 });
	await nothingOf(page, ['解建国', '平板 2 号']);
});

/** Looks through everything that lies on the tablet, what is on the screen, and its history. */
async function nothingOf(page: Page, secrets: readonly string[]): Promise<void> {
	const { text, cached, history } = await everythingOn(page);
	const screen = await page.evaluate(
		() =>
			document.documentElement.outerHTML + [...document.querySelectorAll('input')].map(({ value }) => value).join(' ')
	);
	for (const secret of secrets)
		for (const place of [text, cached.join(' '), JSON.stringify(history), screen]) expect(place).not.toContain(secret);
}
