import AxeBuilder from '@axe-core/playwright';
import { logIn, untilCopied } from './support/people';
import { answer } from './support/shell';
import { expect, test, type Page } from './support/test';

type Content = (page: Page) => Promise<void>;

const shows =
	(find: (page: Page) => ReturnType<Page['getByText']>): Content =>
	(page) =>
		expect(find(page)).toBeVisible();

/** Opens a sheet over a page. */
const sheet =
	(open: readonly string[], title: string | RegExp): Content =>
	async (page) => {
		for (const name of open) await page.getByRole('button', { name }).first().click();
		const dialog = page.getByRole('dialog', { name: title });
		await expect(dialog).toBeVisible();
		// Colours are judged when it has arrived.
		await dialog.evaluate((element) => Promise.all(element.getAnimations().map((animation) => animation.finished)));
	};

/** Begun, and one marked: marks in all their colours. */
const begunRollCall: Content = async (page) => {
	await page.getByRole('button', { name: '开始点名' }).click();
	const lines = page.getByRole('group', { name: /到了没有$/ });
	for (const [n, mark] of ['已到', '未到', '已走'].entries())
		await lines.nth(n).getByRole('button', { name: mark }).click();
};

const PAGES: readonly (readonly [path: string, content: Content, what?: string])[] = [
	['/', shows((page) => page.getByRole('heading', { name: '今天', exact: true }))],
	['/scan', shows((page) => page.getByLabel('先按编号找'))],
	['/scan', scanned, 'with an answer'],
	['/equipment', shows((page) => page.getByText('BG-0007').first())],
	['/equipment', sheet(['更多条件'], '更多条件'), 'conditions'],
	['/e/BG-0147', shows((page) => page.getByText('从表格导入台账').or(page.getByText('第一会议室')).first())],
	['/e/BG-0147', sheet(['报故障'], /哪里不对/), 'report'],
	['/e/BG-0147', sheet(['更多操作', '改内容'], '改内容'), 'edit'],
	['/e/BG-0288', shows((page) => page.getByRole('button', { name: '受理', exact: true })), 'with a fault'],
	['/e/XX-404', shows((page) => page.getByText('没见过这个码')), 'unknown'],
	['/equipment/import', shows((page) => page.getByText('把表格文件拖到这里，或选一个'))],
	['/equipment/labels', labels],
	['/outbox', shows((page) => page.getByText('都送到了', { exact: true }))],
	['/notifications', shows((page) => page.getByRole('heading', { name: '消息' }))],
	['/settings', shows((page) => page.getByText('何志强').first())],
	['/settings', sheet(['改密码'], '改密码'), 'password'],
	['/settings/people', shows((page) => page.getByText('人员和权限').first())],
	['/more', shows((page) => page.getByRole('heading', { name: '更多' }))],
	['/', finder, 'search'],
	['/people/seals', shows((page) => page.getByRole('heading', { level: 2 }).first())],
	['/meetings', shows((page) => page.getByText('多功能厅').first())],
	['/meetings?view=week', shows((page) => page.getByText('多功能厅').first())],
	['/meetings?book=new', shows((page) => page.getByRole('textbox', { name: '开什么会' }))],
	['/meetings?book=new', sheet(['布局、设备、茶水'], '布局、设备、茶水'), 'needs'],
	['/meetings/demo-meeting-18.0', shows((page) => page.getByText('滨江规划讨论').first())],
	['/meetings/demo-meeting-18.0/setup', shows((page) => page.getByText('桌面清洁，椅子归位'))],
	['/meetings/demo-meeting-18.0/setup', sheet(['报问题'], '报问题'), 'problem'],
	['/meetings/templates', shows((page) => page.getByText('布置模板由会务维护'))],
	['/equipment/places/import', shows((page) => page.getByText('把表格文件拖到这里，或选一个'))]
];

const PUBLIC: typeof PAGES = [
	['/login', shows((page) => page.getByRole('heading', { name: '登录' }))],
	['/setup?code=x', shows((page) => page.getByText('单位已经设好了'))],
	['/e/BG-0147', shows((page) => page.getByRole('heading', { name: '便携投影仪' }))],
	['/e/XX-404', shows((page) => page.getByRole('heading', { name: '没认出这个编号' }))]
];

const ADMINISTRATORS: typeof PAGES = [
	['/settings/people', shows((page) => page.getByText('欧阳敏').first())],
	['/settings/people/import', shows((page) => page.getByText('把表格文件拖到这里，或选一个'))],
	['/settings/people/passwords', shows((page) => page.getByText('白露').first())],
	['/settings', sheet(['单位资料'], '单位资料'), 'office'],
	['/meetings/templates', shows((page) => page.getByText('一般会议').first())],
	['/settings/devices', shows((page) => page.getByRole('heading', { name: '平板和设备', level: 1 }))]
];

const RECEPTION: typeof PAGES = [
	['/visits', shows((page) => page.getByRole('heading', { name: '今日来访', level: 1 }))],
	['/visits/rollcall', begunRollCall],
	['/visits/import', shows((page) => page.getByText('把表格文件拖到这里，或选一个'))],
	['/deliveries', shows((page) => page.getByText('面单上没写人'))]
];
const TABLET: typeof PAGES = [['/kiosk', shows((page) => page.getByLabel('配对码'))]];

for (const [name, viewport] of [
	['phone', { width: 390, height: 844 }],
	['desk', { width: 1280, height: 800 }]
] as const)
	test(`no page keeps anybody out: axe on a ${name}, light, dark and large text`, async ({ device }) => {
		test.setTimeout(600_000);
		const own = await device({ viewport });
		const { page } = own;
		for (const [path, content, what] of PUBLIC) await judge(page, own.open(path), content, `${path} ${what ?? ''}`);
		await logIn(own, 'equipment');
		await untilCopied(own, 'equipment');
		for (const [path, content, what] of PAGES) await judge(page, own.open(path), content, `${path} ${what ?? ''}`);

		const admin = await device({ viewport });
		await logIn(admin, 'admin');
		await untilCopied(admin, 'admin');
		for (const [path, content, what] of ADMINISTRATORS)
			await judge(admin.page, admin.open(path), content, `${path} ${what ?? ''}`);

		const reception = await device({ viewport });
		await logIn(reception, 'reception');
		await untilCopied(reception, 'reception');
		for (const [path, content] of RECEPTION) await judge(reception.page, reception.open(path), content, path);

		const tablet = await device({ viewport });
		for (const [path, content] of TABLET) await judge(tablet.page, tablet.open(path), content, path);
	});

/** Rules whose answer another look can change: a theme changes colours alone, large text sizes too. All hold in light. */
const RULES = {
	light: undefined,
	dark: ['color-contrast', 'link-in-text-block'],
	care: ['color-contrast', 'target-size', 'scrollable-region-focusable']
} as const;

/** The page's colour in each theme. */
const PAPER = { light: 'rgb(247, 246, 243)', dark: 'rgb(15, 19, 24)' };

async function judge(page: Page, opening: Promise<Page>, content: Content, name: string): Promise<void> {
	await test.step(name, async () => {
		await opening;
		await content(page);
		for (const look of ['light', 'dark', 'care'] as const) {
			const colorScheme = look === 'dark' ? 'dark' : 'light';
			await page.emulateMedia({ colorScheme });
			await page.evaluate((isCare) => {
				if (isCare) document.documentElement.dataset.text = 'care';
				else delete document.documentElement.dataset.text;
			}, look === 'care');
			await expect(page.locator('body')).toHaveCSS('background-color', PAPER[colorScheme]);
			// Colours between two themes are nobody's business.
			await page.evaluate(() => {
				for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
			});
			const axe = new AxeBuilder({ page }).setLegacyMode(true);
			const rules = RULES[look];
			if (rules) axe.withRules([...rules]);
			const { violations } = await axe.analyze();
			const found = violations.flatMap(({ id, impact, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id} (${impact}): ${html}\n${failureSummary}`)
			);
			expect.soft(found, `${name}, ${look}`).toEqual([]);
		}
		await page.evaluate(() => delete document.documentElement.dataset.text);
	});
}

async function finder(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { name: '今天', exact: true })).toBeVisible();
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('投影');
	await expect(page.getByRole('option').first()).toBeVisible();
}

async function scanned(page: Page): Promise<void> {
	await page.getByLabel('先按编号找').fill('147');
	await page.getByRole('button', { name: '找这个编号' }).click();
	await expect(answer(page)).toContainText('BG-0147');
}

async function labels(page: Page): Promise<void> {
	await page.getByLabel('从编号').fill('BG-0001');
	await page.getByLabel('到编号').fill('BG-0003');
	await expect(page.getByRole('img', { name: 'BG-0003 的二维码' })).toBeVisible();
}
