import { preRegister } from '../../src/lib/domain/visits';
import { officeDateOf } from '../../src/lib/domain/core';
import { BenchClient } from '../bench/client';
import { rowsAtServer } from './support/server';
import { arriveExpected, heldOn, LANDSCAPE, pair, press } from './support/tablet';
import { expect, test } from './support/test';

const GUEST = '钱学礼';

/** The reception expects somebody today; his code. */
async function expectGuest(url: string, host = 'leader'): Promise<string> {
	const reception = await BenchClient.logIn(url, 'reception');
	const args = { name: GUEST, company: '省设计院', headCount: 2, host, day: officeDateOf(new Date().toISOString()) };
	await reception.push([{ name: preRegister.name, version: preRegister.version, args }]);
	const [visit] = await visitsOf(url);
	return String(visit?.code);
}

const visitsOf = async (url: string) =>
	(await rowsAtServer(url, 'reception', 'visits')).filter((visit) => visit.name === GUEST);

test('a guest with a code gets his badge with one more press', async ({ office, device }) => {
	const code = await expectGuest(office.url);
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: { prefix: 'A-', from: 16, to: 30 } });
	await page.getByRole('button', { name: /有预约码/ }).click();
	await press(page, code);
	await expect(page.getByText('钱*礼')).toBeVisible();
	await expect(page.getByText(GUEST)).toBeHidden();
	await page.getByRole('button', { name: '是我，领访客证' }).click();
	await expect(page.getByText(`${GUEST}，您的证号是 A-16`)).toBeVisible();
	await expect(page.getByText('已通知解建国')).toBeVisible();
	expect(await visitsOf(office.url)).toMatchObject([
		{ status: 'here', badge: 'A-16', noticeVersion: 1, walkIn: false }
	]);
});

test('without a code he is found by his whole name; an unknown code leads to the form', async ({ office, device }) => {
	await expectGuest(office.url);
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 1 号' });
	await page.getByRole('button', { name: /有预约码/ }).click();
	await press(page, '000000');
	await expect(page.getByText('没有找到这个预约码')).toBeVisible();
	await page.getByRole('button', { name: '没带码，按姓名找' }).click();
	await page.getByLabel('姓名').fill('钱');
	await expect(page.getByText('钱*礼')).toBeHidden();
	await page.getByLabel('姓名').fill(GUEST);
	await expect(page.getByText('钱*礼')).toBeVisible();
	await page.getByLabel('姓名').fill('钱钱钱');
	await page.getByRole('button', { name: '直接登记' }).click();
	await expect(page.getByRole('heading', { name: '您找谁？' })).toBeVisible();
	await press(page, 'XJG');
	await page.getByRole('button', { name: /解建国/ }).click();
	await expect(page.getByLabel('姓名')).toHaveValue('钱钱钱');
});

test('two tablets without a network record one guest: the earlier arrival stands', async ({ office, device }) => {
	const code = await expectGuest(office.url);
	const tablets = [await device({ viewport: LANDSCAPE }), await device({ viewport: LANDSCAPE })] as const;
	await pair(tablets[0], office.url, { name: '平板 1 号', pool: { prefix: 'B-', from: 1, to: 5 } });
	await pair(tablets[1], office.url, { name: '平板 2 号', pool: { prefix: 'B-', from: 6, to: 9 } });
	await office.stop();
	for (const tablet of tablets) await arriveExpected(await tablet.restart('/kiosk'), code);
	const [first] = (await heldOn(tablets[0].page, 'visits')).filter((visit) => visit.name === GUEST);

	await office.restart();
	await expect
		.poll(
			async () =>
				(await rowsAtServer(office.url, 'reception', 'exceptions')).filter(({ code: why }) => why === 'second_badge')
					.length,
			{ timeout: 90_000 }
		)
		.toBe(1);
	const visits = await visitsOf(office.url);
	expect(visits).toMatchObject([{ status: 'here' }]);
	// The tablets' clocks are one here; the server corrects each by a moment of the way.
	const apart = Math.abs(Date.parse(String(visits[0]?.arrivedAt)) - Date.parse(String(first?.arrivedAt)));
	expect(apart).toBeLessThan(2_000);
});
