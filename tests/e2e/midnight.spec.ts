import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { pill, untilSent } from './support/shell';
import { expect, test, type Page } from './support/test';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Of the office: UTC+8. */
const dayOf = (milliseconds: number) => new Date(milliseconds + 8 * HOUR).toISOString().slice(0, 10);
/** The last midnight of the office. */
const midnight = () => Date.parse(`${dayOf(Date.now())}T00:00:00+08:00`);

async function registerGuest(page: Page, name: string, waiting: number): Promise<void> {
	await page.getByRole('link', { name: '登记到访' }).click();
	await page.getByRole('textbox', { name: '来访人' }).fill(name);
	await page.getByRole('button', { name: '签到' }).click();
	await expect(pill(page)).toContainText(`${waiting} 条待发`);
}

test('midnight passes while offline: the page turns the day, and what was done belongs to its own', async ({
	office,
	device
}) => {
	const clock = { isSet: false };
	const desk = await device({
		viewport: { width: 1280, height: 800 },
		async prepare(page) {
			if (clock.isSet) await page.clock.install({ time: midnight() - 120_000 });
		}
	});
	await logIn(desk, 'reception', '/visits');
	await untilCopied(desk, 'reception');
	await office.stop();
	clock.isSet = true;
	const page = await desk.restart('/visits');
	const [before, after] = [dayOf(midnight() - DAY / 2), dayOf(midnight() + DAY / 2)];
	const spoken = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

	await test.step('two minutes before midnight a guest comes', async () => {
		await expect(page.getByText(spoken(before)).first()).toBeVisible();
		await registerGuest(page, '宋夜归', 1);
	});

	await test.step('the open page turns to the new day by itself', async () => {
		await desk.open('/visits');
		await page.clock.fastForward(180_000);
		await expect(page.getByText(spoken(after)).first()).toBeVisible();
		await registerGuest(page, '唐清晨', 2);
	});

	await test.step('the office files each under the day on which it was', async () => {
		clock.isSet = false;
		// A page that still has the other clock must not be there to send: the office would take it for a wrong one.
		await desk.close();
		await office.restart();
		const again = await desk.restart('/visits');
		await untilSent(again);
		const visits = await rowsAtServer(office.url, 'reception', 'visits');
		const dayOfGuest = (name: string) => visits.find((visit) => visit.name === name)?.day;
		expect([dayOfGuest('宋夜归'), dayOfGuest('唐清晨')]).toEqual([before, after]);
	});
});
