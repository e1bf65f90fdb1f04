import { logIn, untilCopied } from './support/people';
import { pushAs, rowsAtServer } from './support/server';
import { pill, said, takeBack, untilSent } from './support/shell';
import { expect, test, type Locator, type Page } from './support/test';
import { dateAfter, minutesAfter, officeDateOf, officeInstant } from '../../src/lib/domain/core';
import { addRoom, bookMeeting } from '../../src/lib/domain/meetings';

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

async function middleOf(thing: Locator): Promise<{ x: number; y: number }> {
	const box = await thing.boundingBox();
	if (!box) throw new Error('not in sight');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const open = (device: { open(path: string): Promise<Page> }) => device.open(`/meetings?book=new&day=${DAY}`);
const booked = async (url: string) =>
	(await rowsAtServer(url, 'meetings', 'bookings')).filter((booking) => booking.on === DAY);

test('a room is booked, moved and cancelled, and its day shows it', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const page = await open(phone);
	await fill(page, '', '第二会议室', '14:00', '16:00');
	await expect(page.getByText('13:30 起布置，清单 4 项')).toBeVisible();
	const book = page.getByRole('button', { name: '订下第二会议室，14:00' });
	await book.click();
	await expect(page.getByRole('textbox', { name: '开什么会' })).toBeFocused();
	await page.keyboard.type('消防演练协调会');
	await book.click();
	await expect(said(page, '已提交，等办公室确认')).toBeVisible();

	await test.step('it is dashed until the office has it, then solid', async () => {
		const line = page.getByRole('button', { name: /^14:00 消防演练协调会/ });
		await expect(line).toContainText('待发，还不算订上');
		await expect(said(page, '订下了：第二会议室 14:00')).toBeVisible();
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
		await takeBack(page, '已提交');
		await expect(page.getByRole('button', { name: '取消会议' })).toBeVisible();
		await page.getByRole('button', { name: '取消会议' }).click();
		await expect(page.getByText('已取消', { exact: true })).toBeVisible();
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

	const bar = (words: RegExp) => page.getByRole('table').getByRole('button', { name: words });
	const ghost = page.locator('[data-ghost]');
	const hourMark = (words: string) => page.getByText(words, { exact: true });
	const hour = (await middleOf(hourMark('16:00'))).x - (await middleOf(hourMark('15:00'))).x;

	await test.step('a meeting is pulled to another time, and Escape lets it be', async () => {
		const { x, y } = await middleOf(bar(/^先订的会，13:30/));
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + hour * 0.97, y, { steps: 4 });
		await expect(ghost).toContainText('14:30 至 16:00');
		await page.mouse.up();
		await expect(said(page, '已提交')).toBeVisible();
		await expect(bar(/^先订的会，14:30/)).toBeVisible();
		await expect(ghost).toBeHidden();

		await page.mouse.move(x + hour, y);
		await page.mouse.down();
		await page.mouse.move(x, y, { steps: 4 });
		await expect(ghost).toContainText('13:30 至 15:00');
		await page.keyboard.press('Escape');
		await expect(ghost).toBeHidden();
		await page.mouse.up();
		await expect(bar(/^先订的会，14:30/)).toBeVisible();
	});

	await test.step('onto another meeting it goes back, with a sentence', async () => {
		const from = await middleOf(bar(/^先订的会/));
		const onto = await middleOf(bar(/^后来的会/));
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(onto.x, onto.y, { steps: 4 });
		await expect(ghost).toContainText('占用');
		await page.mouse.up();
		await expect(said(page, /刘洋先订了/)).toBeVisible();
		await expect(ghost).toBeHidden();
		await expect(bar(/^先订的会，14:30/)).toBeVisible();
	});

	await test.step('the arrow keys and Enter move it too', async () => {
		await bar(/^先订的会/).focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(ghost).toContainText('14:00 至 15:30');
		await page.keyboard.press('Enter');
		await expect(bar(/^先订的会，14:00/)).toBeVisible();
		await untilSent(page);
		expect((await booked(office.url)).map(({ from }) => from)).toContain(officeInstant(DAY, '14:00'));
	});
});

test('a request is confirmed and its room taken back; a meeting begins and ends; an empty room is given free', async ({
	office,
	device
}) => {
	const now = new Date().toISOString();
	const [from, to] = [minutesAfter(now, -20), minutesAfter(now, 40)];
	test.skip(officeDateOf(from) !== officeDateOf(to), 'a meeting lies within one day, and this one would not');
	const plain = { layout: 'roundTables', headCount: 4, needs: [], participants: [], closed: false };
	const book = async (topic: string, room: string, times: { from: string; to: string }) => {
		await pushAs(office.url, 'staff', bookMeeting.name, { ...plain, topic, room: await roomId(room), ...times });
		return (await rowsAtServer(office.url, 'meetings', 'meetings')).find((row) => row.topic === topic)?.id ?? '';
	};
	const roomId = async (name: string) =>
		(await rowsAtServer(office.url, 'meetings', 'rooms')).find((room) => room.name === name)?.id ?? '';
	for (const name of ['东小间', '西小间']) {
		const layouts = [{ layout: 'roundTables', seats: 4, setUpMinutes: 0, clearUpMinutes: 0 }];
		await pushAs(office.url, 'meetings', addRoom.name, { name, seats: 4, layouts, features: [], needsApproval: false });
	}
	const times = { from: officeInstant(DAY, '10:00'), to: officeInstant(DAY, '11:00') };
	const honour = await book('接待兄弟单位', '贵宾室', times);
	const meeting = await book('碰头会', '东小间', { from, to });
	const empty = await book('没有来的会', '西小间', { from, to });
	const statuses = async () => {
		const rows = await rowsAtServer(office.url, 'meetings', 'bookings');
		return [honour, meeting, empty].map((id) => rows.find((row) => row.id === id)?.status);
	};
	expect(await statuses()).toEqual(['requested', 'confirmed', 'confirmed']);

	await test.step('the meetings desk says yes, and says what became of the two', async () => {
		const desk = await device();
		await logIn(desk, 'meetings');
		await untilCopied(desk, 'meetings');
		const page = await desk.open(`/meetings/${honour}`);
		await expect(page.getByText('等会务同意')).toBeVisible();
		await page.getByRole('button', { name: '同意', exact: true }).click();
		await expect(said(page, '已同意')).toBeVisible();
		await expect(page.getByText('等会务同意')).toBeHidden();

		await desk.open(`/meetings/${meeting}`);
		await page.getByRole('button', { name: '开始开会' }).click();
		await page.getByRole('button', { name: '散会' }).click();
		await expect(page.getByText('已结束', { exact: true })).toBeVisible();

		await desk.open(`/meetings/${empty}`);
		await page.getByRole('button', { name: '没有人来，放出' }).click();
		await expect(page.getByText('已放出', { exact: true })).toBeVisible();
		await untilSent(page);
		expect(await statuses()).toEqual(['confirmed', 'ended', 'released']);
	});

	await test.step('the head of the office takes the room, and must say why', async () => {
		const head = await device({ viewport: { width: 1280, height: 800 } });
		await logIn(head, 'leader');
		await untilCopied(head, 'leader');
		const page = await head.open(`/meetings?day=${DAY}&open=${honour}`);
		await page.getByRole('button', { name: '征用这间' }).click();
		await expect(page.getByRole('button', { name: '征用并通知' })).toBeDisabled();
		await page.getByRole('textbox', { name: '为什么' }).fill('省厅领导临时来访');
		await page.getByRole('button', { name: '征用并通知' }).click();
		await expect(said(page, '已征用，已通知')).toBeVisible();
		await expect(page.getByText('省厅领导临时来访')).toBeVisible();
		await untilSent(page);
		expect((await statuses())[0]).toBe('cancelled');
	});

	const told = (await rowsAtServer(office.url, 'staff', 'notifications')) as unknown as {
		kind: string;
		about: Record<string, unknown>;
	}[];
	const aboutHonour = told.filter(({ about }) => about.booking === honour);
	expect(aboutHonour.map(({ kind }) => kind).sort()).toEqual(['meeting_bumped', 'meeting_confirmed']);
	expect(aboutHonour.find(({ kind }) => kind === 'meeting_bumped')?.about.reason).toBe('省厅领导临时来访');
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
