import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root } from '../../pocketbase/setup/paths';
import type { TestDevice } from './support/device';
import { logIn, untilCopied } from './support/people';
import { pushAs } from './support/server';
import { pill } from './support/shell';
import { expect, test } from './support/test';

/** For the eye, not compared: git-ignored. */
const FOLDER = resolve(root, 'tests', 'shots');

const SIZES = {
	phone: { width: 390, height: 844 },
	tablet: { width: 1180, height: 820 },
	desk: { width: 1280, height: 800 }
} as const;
const LOOKS = ['light', 'dark', 'care'] as const;

/** Whose screen, and where. A new duty adds its main screens. */
const SCREENS: readonly (readonly [name: string, account: string, path: string])[] = [
	['today', 'equipment', '/'],
	['more', 'equipment', '/more'],
	['equipment', 'equipment', '/equipment'],
	['item', 'equipment', '/e/BG-0147'],
	['history', 'equipment', '/e/BG-0147'],
	['labels', 'equipment', '/equipment/labels'],
	['notifications', 'equipment', '/notifications'],
	['settings', 'equipment', '/settings'],
	['people', 'admin', '/settings/people'],
	['devices', 'admin', '/settings/devices'],
	['meetings', 'meetings', '/meetings'],
	['visits', 'reception', '/visits'],
	['roll-call', 'reception', '/visits/rollcall'],
	['deliveries', 'reception', '/deliveries'],
	['supplies', 'supplies', '/supplies'],
	['supply', 'supplies', '/supplies/YP-0001'],
	['stock-ledger', 'supplies', '/supplies/ledger'],
	['stocktake', 'admin', '/supplies/stocktakes/demo-stocktake.0'],
	['count', 'admin', '/supplies/stocktakes/demo-stocktake.0/count'],
	['foresight', 'supplies', '/supplies/foresight'],
	['loans', 'supplies', '/supplies/issue?loans']
];

async function look(device: TestDevice, name: string): Promise<void> {
	const { page } = device;
	// What is fetched and what fades in is in its place by then; a picture is no assertion.
	await page.waitForLoadState('load');
	await page.waitForTimeout(600);
	for (const [size, viewport] of Object.entries(SIZES))
		for (const look of LOOKS) {
			await page.setViewportSize(viewport);
			await page.evaluate((wanted) => {
				document.documentElement.dataset.theme = wanted === 'dark' ? 'dark' : 'light';
				if (wanted === 'care') document.documentElement.dataset.text = 'care';
				else delete document.documentElement.dataset.text;
			}, look);
			await page.waitForTimeout(150);
			await mkdir(join(FOLDER, size), { recursive: true });
			await page.screenshot({ path: join(FOLDER, size, `${name}.${look}.png`) });
		}
}

for (const account of new Set(SCREENS.map(([, who]) => who)))
	test(`pictures of what ${account} sees`, async ({ device }) => {
		test.setTimeout(300_000);
		const own = await device();
		await logIn(own, account);
		await untilCopied(own, account);
		for (const [name, , path] of SCREENS.filter(([, who]) => who === account)) {
			await own.open(path);
			if (name === 'history') await own.page.getByRole('link', { name: /^全部/ }).click();
			await look(own, name);
		}
	});

test('pictures of the states: empty, no permission, unknown, offline, waiting, refused', async ({ office, device }) => {
	test.setTimeout(300_000);
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const show = async (state: string, path: string) => {
		await phone.open(path);
		await look(phone, `state-${state}`);
	};

	await show('empty-outbox', '/outbox');
	await show('no-permission', '/settings/people');
	await show('no-permission-import', '/equipment/import');
	await show('unknown-code', '/e/XX-404');
	await show('missing-page', '/no/such/page');

	await office.stop();
	await phone.restart('/e/BG-0203');
	await look(phone, 'state-offline-item');
	await phone.page.setViewportSize(SIZES.phone);
	await phone.page.getByRole('button', { name: '报故障' }).click();
	await look(phone, 'state-offline-report');
	await phone.page
		.getByRole('dialog')
		.getByRole('button', { name: '没有声音' })
		.or(phone.page.getByRole('dialog').getByRole('button', { name: '其他' }))
		.first()
		.click();
	await expect(pill(phone.page)).toContainText('待发');
	await show('waiting-outbox', '/outbox');
	await show('offline-today', '/');

	const keeper = await device();
	await office.restart();
	await logIn(keeper, 'equipment');
	await untilCopied(keeper, 'equipment');
	await office.stop();
	const form = await keeper.restart('/equipment?do=add');
	await form.getByLabel('编号', { exact: true }).fill('BG-0950');
	await form.getByLabel('名称', { exact: true }).fill('会议音箱');
	await form.getByRole('button', { name: '登记' }).click();
	await expect(pill(form)).toContainText('1 条待发');
	await keeper.close();
	await office.restart();
	await pushAs(office.url, 'admin', 'equipment.add', { assetTag: 'BG-0950', name: '碎纸机' });
	await keeper.restart('/outbox');
	await expect(keeper.page.getByRole('region', { name: '被退回' })).toBeVisible();
	await look(keeper, 'state-refused-outbox');
});
