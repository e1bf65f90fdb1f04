import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { pill, takeBack, untilSent } from './support/shell';
import { expect, test, type Page } from './support/test';

/** A checklist of the demo office on which nothing is ticked: tomorrow's review at nine. */
async function anyChecklist(url: string): Promise<{ booking: string; lines: string[] }> {
	const items = (await rowsAtServer(url, 'meetings', 'setUpItems')) as unknown as {
		booking: string;
		status: string;
		order: number;
		text: string;
		required: boolean;
		dueAt: string;
	}[];
	const byBooking = new Map<string, typeof items>();
	for (const item of items) byBooking.set(item.booking, [...(byBooking.get(item.booking) ?? []), item]);
	const now = new Date().toISOString();
	for (const [booking, lines] of byBooking)
		if (lines.length === 4 && lines.every(({ status, dueAt }) => status === 'open' && dueAt > now))
			return { booking, lines: lines.sort((a, b) => a.order - b.order).map(({ text }) => text) };
	throw new Error('no checklist of four open lines');
}

const line = (page: Page, text = '') => page.getByRole('checkbox', { name: text, exact: true });

test('two who set up one room without a network find both their work in the end', async ({ office, device }) => {
	const { booking, lines } = await anyChecklist(office.url);
	const path = `/meetings/${booking}/setup`;
	const phone = await device();
	const tablet = await device({ viewport: { width: 1180, height: 820 } });
	await logIn(phone, 'meetings');
	await untilCopied(phone, 'meetings');
	await logIn(tablet, 'equipment');
	await untilCopied(tablet, 'equipment');
	await office.stop();

	await test.step('each ticks his own lines after a cold start', async () => {
		for (const [one, mine] of [
			[phone, [lines[0], lines[1]]],
			[tablet, [lines[1], lines[2]]]
		] as const) {
			const page = await one.restart(path);
			for (const text of mine) {
				await line(page, text).click();
				await expect(line(page, text)).toBeChecked();
			}
			await expect(page.getByText('待发').first()).toBeVisible();
			await expect(page.getByRole('button', { name: '还差 2 项' })).toBeVisible();
		}
	});

	await test.step('the browser ends, the ticks stay', async () => {
		const page = await phone.restart(path);
		await expect(line(page, lines[0])).toBeChecked();
		await expect(pill(page)).toContainText('2 条待发');
	});

	await test.step('back online both devices show three lines done, none twice', async () => {
		await office.restart();
		for (const one of [phone, tablet]) {
			const page = await one.restart(path);
			await expect(page.getByRole('button', { name: '还差 1 项' })).toBeVisible();
			await untilSent(page);
			await expect(page.getByText('待发')).toBeHidden();
		}
		const items = (await rowsAtServer(office.url, 'meetings', 'setUpItems')).filter((item) => item.booking === booking);
		const done = new Map(items.filter(({ status }) => status === 'done').map(({ text, doneBy }) => [text, doneBy]));
		expect(done).toEqual(
			new Map([
				[lines[0], 'meetings'],
				[lines[1], 'meetings'],
				[lines[2], 'equipment']
			])
		);
	});
});

test('a line is ticked and taken back, flagged with one press as a fault, and the room reported ready', async ({
	office,
	device
}) => {
	const { booking, lines } = await anyChecklist(office.url);
	const phone = await device();
	await logIn(phone, 'meetings');
	await untilCopied(phone, 'meetings');
	const page = await phone.open(`/meetings/${booking}/setup`);

	await test.step('taken back within five seconds nothing has happened', async () => {
		await line(page, lines[0]).click();
		await expect(line(page, lines[0])).toBeChecked();
		await takeBack(page, '做完了');
		await expect(line(page, lines[0])).not.toBeChecked();
		await untilSent(page);
	});

	await test.step('a problem is a fault report with one press', async () => {
		await page.getByRole('button', { name: `更多：${lines[1]}` }).click();
		await page.getByRole('dialog').getByRole('button', { name: '报问题' }).click();
		await page.getByRole('textbox', { name: '先怎么办' }).fill('先用便携的');
		await page.getByRole('button', { name: '连不上' }).click();
		await expect(page.getByText(/已报修,\s*先用便携的/)).toBeVisible();
		await untilSent(page);
		const faults = await rowsAtServer(office.url, 'equipment', 'faultReports');
		expect(
			faults.filter(({ symptom, reporter }) => symptom === 'noConnection' && reporter === 'meetings')
		).toHaveLength(1);
	});

	await test.step('not ready while a line is open; ready when all are done', async () => {
		for (const text of [lines[0], lines[2], lines[3]]) await line(page, text).click();
		await page.getByRole('button', { name: '还差 1 项' }).click();
		await expect(page.getByRole('button', { name: '还差 1 项' })).toBeVisible();
		await page.getByRole('checkbox').filter({ hasText: '已报修' }).click();
		await page.getByRole('button', { name: '会场就绪' }).click();
		await expect(page.getByRole('button', { name: /已就绪$/ })).toBeVisible();
		await untilSent(page);
		const row = (await rowsAtServer(office.url, 'meetings', 'bookings')).find(({ id }) => id === booking);
		expect(row).toMatchObject({ readyBy: 'meetings' });
	});
});

test('a meeting this device does not know says so', async ({ device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const page = await phone.open('/meetings/never-was/setup');
	await expect(page.getByText('没有这个会')).toBeVisible();
});
