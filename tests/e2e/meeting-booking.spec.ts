import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { pill, said, takeBack, untilSent } from './support/shell';
import { expect, test, type Page } from './support/test';
import { dateAfter, officeDateOf, officeInstant } from '../../src/lib/domain/core';

/** A Monday far ahead, on which the demo office has booked nothing. */
const DAY = (() => {
	let day = dateAfter(officeDateOf(new Date().toISOString()), 30);
	while (new Date(`${day}T00:00:00.000Z`).getUTCDay() !== 1) day = dateAfter(day, 1);
	return day;
})();

async function fill(page: Page, topic: string, room: string, from: string, to: string): Promise<void> {
	await page.getByRole('textbox', { name: '开什么会' }).fill(topic);
	await page.getByRole('combobox', { name: '从几点' }).selectOption(from);
	await page.getByRole('combobox', { name: '到几点' }).selectOption(to);
	const more = page.getByRole('button', { name: /^其他 \d+ 间$/ });
	if (await more.isVisible()) await more.click();
	await page.getByRole('radio', { name: new RegExp(`^${room}`) }).check({ force: true });
}

const open = (device: { open(path: string): Promise<Page> }) => device.open(`/meetings?book=new&day=${DAY}`);
const booked = async (url: string) =>
	(await rowsAtServer(url, 'meetings', 'bookings')).filter((booking) => booking.on === DAY);

test('a room is booked, moved and cancelled, and its day shows it', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const page = await open(phone);
	await fill(page, '消防演练协调会', '第二会议室', '14:00', '16:00');
	await expect(page.getByText('13:30 起布置，清单 4 项')).toBeVisible();
	await page.getByRole('button', { name: '订下第二会议室，14:00' }).click();
	await expect(said(page, '订下了：第二会议室 14:00')).toBeVisible();

	await test.step('it is dashed until the office has it, then solid', async () => {
		const line = page.getByRole('button', { name: /^14:00 消防演练协调会/ });
		await expect(line).toContainText('待发，还不算订上');
		await untilSent(page);
		await expect(line).not.toContainText('待发');
		expect(await booked(office.url)).toMatchObject([{ status: 'confirmed', organiser: 'staff' }]);
	});

	await test.step('moved by an hour', async () => {
		await page.getByRole('button', { name: /^14:00 消防演练协调会/ }).click();
		await page.getByRole('button', { name: '改时间地点' }).click();
		await page.getByRole('combobox', { name: '从几点' }).selectOption('15:00');
		await page.getByRole('button', { name: '改到第二会议室，15:00' }).click();
		await expect(page.getByRole('button', { name: /^15:00 消防演练协调会/ })).toBeVisible();
		await untilSent(page);
		expect(await booked(office.url)).toMatchObject([
			{ from: officeInstant(DAY, '15:00'), to: officeInstant(DAY, '17:00') }
		]);
	});

	await test.step('cancelled, taken back, and cancelled', async () => {
		await page.getByRole('button', { name: /^15:00 消防演练协调会/ }).click();
		await page.getByRole('button', { name: '取消会议' }).click();
		await takeBack(page, '会议已取消');
		await expect(page.getByRole('button', { name: '取消会议' })).toBeVisible();
		await page.getByRole('button', { name: '取消会议' }).click();
		await expect(page.getByText('取消', { exact: true })).toBeVisible();
		await untilSent(page);
		expect(await booked(office.url)).toMatchObject([{ status: 'cancelled' }]);
	});
});

test('what is typed of a booking is there again after a reload', async ({ device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const page = await open(phone);
	await fill(page, '只写了一半的会', '第三会议室', '10:00', '11:00');
	await page.reload();
	await expect(page.getByRole('textbox', { name: '开什么会' })).toHaveValue('只写了一半的会');
	await expect(page.getByRole('combobox', { name: '从几点' })).toHaveValue('10:00');
});

test('a room that is taken is refused at once, and the next best is one press away', async ({ office, device }) => {
	const desk = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(desk, 'staff');
	await untilCopied(desk, 'staff');
	const page = await open(desk);
	await fill(page, '先订的会', '第二会议室', '13:30', '15:00');
	await page.getByRole('button', { name: '订下第二会议室，13:30' }).click();
	// With its time: what is only being booked stands there without.
	await expect(page.getByRole('button', { name: /^先订的会，13:30/ })).toBeVisible();
	await open(desk);
	await fill(page, '后来的会', '第二会议室', '14:00', '16:00');
	await expect(page.getByRole('radio', { name: /^第二会议室.*占用/ })).toBeChecked();
	await page.getByRole('button', { name: '订下第二会议室，14:00' }).click();

	await expect(page.getByRole('heading', { name: '第二会议室 14:00 没订上' })).toBeVisible();
	await expect(page.getByText(/市政所 刘洋 .*先订了 13:30 至 15:00，重叠 1 小时。/)).toBeVisible();
	await expect(page.getByText(/填的都还在：6 人、回字形/)).toBeVisible();
	const take = page.getByRole('button', { name: /^改订/ });
	await take.click();
	await expect(page.getByRole('button', { name: /^后来的会/ })).toBeVisible();
	await untilSent(page);
	const [a, b] = await booked(office.url);
	expect(a?.room).not.toBe(b?.room);
});

test('of two who book one room without a network the later is refused, told who, and books another', async ({
	office,
	device
}) => {
	const phone = await device();
	const tablet = await device({ viewport: { width: 820, height: 1180 } });
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	await logIn(tablet, 'head');
	await untilCopied(tablet, 'head');
	await office.stop();

	await test.step('both book, and see it as not yet booked', async () => {
		for (const [one, topic, from, to] of [
			[phone, '手机订的会', '13:30', '15:00'],
			[tablet, '平板订的会', '14:00', '16:00']
		] as const) {
			const page = await one.restart(`/meetings?book=new&day=${DAY}`);
			await fill(page, topic, '第二会议室', from, to);
			await page.getByRole('button', { name: `订下第二会议室，${from}` }).click();
			await expect(page.getByRole('button', { name: new RegExp(topic) })).toBeVisible();
			await expect(page.getByText('没有网络，这是')).toBeVisible();
			await expect(pill(page)).toContainText('1 条待发');
		}
	});

	await test.step('the phone is first', async () => {
		await tablet.close();
		await office.restart();
		const page = await phone.restart('/outbox');
		await expect(page.getByText('都送到了', { exact: true })).toBeVisible();
	});

	await test.step('the tablet’s is refused with the other named; what was typed goes to another room', async () => {
		const page = await tablet.restart('/outbox');
		const refused = page.getByRole('region', { name: '被退回' });
		await expect(refused).toContainText('订会议室：平板订的会');
		await expect(refused).toContainText(/刘洋先订了 第二会议室 13:30 至 15:00，时间有重叠/);
		await refused.getByRole('link', { name: '去处理' }).click();
		await expect(page.getByRole('heading', { name: '第二会议室 14:00 没订上' })).toBeVisible();
		await expect(
			page.getByText(/市政所 刘洋 .*先订了 13:30 至 15:00，重叠 1 小时。您是 .* 订的，送到时已经晚了一步。/)
		).toBeVisible();
		await page.getByRole('button', { name: /^改订/ }).click();
		await expect(page.getByRole('button', { name: /平板订的会/ })).toBeVisible();
		await untilSent(page);
	});

	expect((await booked(office.url)).map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
});
