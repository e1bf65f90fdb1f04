import type { OfficeServer } from '../../pocketbase/setup/office-server';
import { dateAfter, officeDateOf, officeInstant } from '../../src/lib/domain/core';
import { addRoom, bookMeeting, LAYOUTS, rooms } from '../../src/lib/domain/meetings';
import { logIn, untilCopied } from '../e2e/support/people';
import { rowsAtServer } from '../e2e/support/server';
import { BenchClient } from './client';
import { contentTime, slowDown, watchContent } from './content-time';
import { benchDevice } from './device';
import { quantile, type Figure } from './figures';

const ROOMS = 20;
const BOOKINGS = 1_800;
const TIMES = 5;
/** Meetings of an hour, one after the other, from eight. */
const A_DAY = 9;
const BATCH = 30;

/** The day on which every room is full. */
const busyDay = (): string => dateAfter(officeDateOf(new Date().toISOString()), 20);

/** Adds rooms until there are 20, and 1,800 bookings over ten days, through the wire as people would. */
async function fill(url: string): Promise<void> {
	const clerk = await BenchClient.logIn(url, 'meetings');
	const call = <M extends { name: string; version: number }>({ name, version }: M, args: unknown) => ({
		name,
		version,
		args
	});
	const there = (await rowsAtServer(url, 'meetings', rooms.name)).length;
	const layouts = LAYOUTS.map((layout) => ({ layout, seats: 20, setUpMinutes: 0, clearUpMinutes: 0 }));
	const added = Array.from({ length: ROOMS - there }, (_, n) =>
		call(addRoom, { name: `会议室 ${n + 1}`, seats: 20, layouts, features: [], needsApproval: false, order: 20 + n })
	);
	await clerk.push(added);
	const own = (await rowsAtServer(url, 'meetings', rooms.name)) as unknown as { id: string; name: string }[];
	const plain = own.filter(({ name }) => name.startsWith('会议室 '));
	const calls = Array.from({ length: BOOKINGS }, (_, n) => {
		const slot = n % A_DAY;
		const room = plain[Math.floor(n / A_DAY) % plain.length]?.id ?? '';
		const day = dateAfter(busyDay(), Math.floor(n / (A_DAY * plain.length)));
		const hour = (h: number) => officeInstant(day, `${String(h).padStart(2, '0')}:00`);
		return call(bookMeeting, {
			room,
			from: hour(8 + slot),
			to: hour(9 + slot),
			layout: 'classroom',
			topic: `第 ${n + 1} 个会`,
			headCount: 8,
			needs: [],
			participants: [],
			closed: false
		});
	});
	for (let n = 0; n < calls.length; n += BATCH) await clerk.push(calls.slice(n, n + BATCH));
}

/** The rooms of a full day, the set-up of a meeting after a cold start without a server, and how a tick answers. */
export async function measureMeetings(office: OfficeServer): Promise<Figure[]> {
	await fill(office.url);
	const items = (await rowsAtServer(office.url, 'meetings', 'setUpItems')) as unknown as {
		booking: string;
		status: string;
		dueAt: string;
	}[];
	const now = new Date().toISOString();
	const open = items.find(({ status, dueAt }) => status === 'open' && dueAt > now)?.booking ?? '';
	const watched = { selector: '', slow: 1 };
	const device = await benchDevice(office.url, {
		viewport: { width: 1280, height: 800 },
		async prepare(page) {
			if (watched.selector) await watchContent(page, watched.selector);
			await slowDown(page, watched.slow);
		}
	});
	try {
		await logIn(device, 'meetings');
		await untilCopied(device, 'meetings');
		await office.stop();
		const figures: Figure[] = [];
		for (const slow of [1, 4]) {
			Object.assign(watched, { selector: '[data-content="set-up"]', slow });
			const times: number[] = [];
			for (let n = 0; n < TIMES; n++) times.push(await contentTime(await device.restart(`/meetings/${open}/setup`)));
			const name = `offline cold start of /meetings/[id]/setup, ${slow}× slower`;
			figures.push({ name, value: quantile(times), unit: 'ms', aim: slow === 1 ? 500 : 1_300 });
		}
		// Still four times slower, on the page just opened.
		figures.push({ name: 'tick to tick drawn, 4× slower', value: await tickTime(device.page), unit: 'ms', aim: 50 });
		Object.assign(watched, { selector: '', slow: 1 });
		figures.push(await dayTime(device));
		return figures;
	} finally {
		await device.end();
		await office.restart();
	}
}

type Device = Awaited<ReturnType<typeof benchDevice>>;

/** From the press to the frame in which the tick is drawn, of four lines. */
async function tickTime(page: Device['page']): Promise<number> {
	const times: number[] = [];
	const lines = page.locator('[data-content="set-up"] [role=checkbox]');
	for (let n = 0; n < Math.min(await lines.count(), 4); n++) {
		// At a person's pace: the tick before it has been stored, and nothing of it is under way.
		await page.waitForTimeout(1_500);
		times.push(
			await lines.nth(n).evaluate(
				(line: HTMLElement) =>
					new Promise<number>((resolve) => {
						const before = line.getAttribute('aria-checked');
						const look = () => {
							if (line.getAttribute('aria-checked') === before) return requestAnimationFrame(look);
							return requestAnimationFrame(() => resolve(performance.now() - start));
						};
						const start = performance.now();
						line.click();
						look();
					})
			)
		);
	}
	return quantile(times);
}

/** From the press on 会议 to the rooms of a full day, in an open program: from one full day to the next. */
async function dayTime(device: Device): Promise<Figure> {
	const page = await device.restart(`/meetings?day=${busyDay()}`);
	await page.locator('[data-content="rooms"]').waitFor();
	// Whoever has done something in earnest is asked to install it.
	await page.addLocatorHandler(page.getByRole('dialog', { name: '把办妥装到这台设备' }), () =>
		page.getByRole('button', { name: '以后再说' }).click()
	);
	const times: number[] = [];
	for (let n = 0; n < TIMES; n++) {
		await page.getByRole('link', { name: '今天' }).first().click();
		await page.getByRole('heading', { level: 1, name: '今天' }).waitFor();
		await page.waitForTimeout(500);
		times.push(
			await page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						const look = () => {
							if (document.querySelectorAll('[data-content="rooms"] [data-span]').length < 100)
								return requestAnimationFrame(look);
							return requestAnimationFrame(() => resolve(performance.now() - start));
						};
						const start = performance.now();
						history.back();
						look();
					})
			)
		);
	}
	return {
		name: `rooms of a day to content, ${ROOMS} rooms, ${BOOKINGS} bookings`,
		value: quantile(times),
		unit: 'ms',
		aim: 200
	};
}
