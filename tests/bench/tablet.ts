import { officeDateOf } from '../../src/lib/domain/core/time';
import { preRegister } from '../../src/lib/domain/visits';
import type { OfficeServer } from '../../pocketbase/setup/office-server';
import { rowsAtServer } from '../e2e/support/server';
import { home, LANDSCAPE, pair } from '../e2e/support/tablet';
import { BenchClient } from './client';
import { contentTime, slowDown, watchContent } from './content-time';
import { benchDevice } from './device';
import { quantile, type Figure } from './figures';
import { Visitor } from './visitor';

const TIMES = 5;

/** The visitors' tablet: a walk-in and an expected guest at a person's pace, and its cold start without a server. */
export async function measureTablet(office: OfficeServer): Promise<Figure[]> {
	const watched = { slow: 1 };
	const device = await benchDevice(office.url, {
		viewport: LANDSCAPE,
		async prepare(page) {
			await watchContent(page, '[data-content="kiosk"]');
			await slowDown(page, watched.slow);
		}
	});
	try {
		const code = await expectGuest(office.url);
		const page = await pair(device, office.url, { name: 'bench', pool: { prefix: 'Z-', from: 1, to: 20 } });
		const walker = new Visitor(page);
		const walking = await walker.walkIn({
			initials: 'XJG',
			host: '解建国',
			phone: '13802716120',
			name: '王建国',
			company: '中铁勘测院'
		});
		await home(page);
		const guest = new Visitor(page);
		const arriving = await guest.arrive(code);
		await home(page);
		const figures: Figure[] = [
			{
				name: `walk-in at a person's pace, ${walker.taps} taps and ${walker.letters} letters`,
				value: walking,
				unit: 's',
				aim: 40
			},
			{ name: `expected guest at a person's pace, ${guest.taps} taps`, value: arriving, unit: 's', aim: 8 }
		];
		await office.stop();
		for (const slow of [1, 4]) {
			watched.slow = slow;
			const times: number[] = [];
			for (let i = 0; i < TIMES; i++) times.push(await contentTime(await device.restart('/kiosk')));
			figures.push({
				name: `offline cold start of /kiosk, ${slow}× slower`,
				value: quantile(times),
				unit: 'ms',
				aim: slow === 1 ? 500 : 1_300
			});
		}
		return figures;
	} finally {
		await device.end();
		await office.restart();
	}
}

const GUEST = '钱学礼';

/** The reception expects somebody today; his code. */
async function expectGuest(url: string): Promise<string> {
	const reception = await BenchClient.logIn(url, 'reception');
	const args = { name: GUEST, headCount: 1, host: 'leader', day: officeDateOf(new Date().toISOString()) };
	await reception.push([{ name: preRegister.name, version: preRegister.version, args }]);
	const visit = (await rowsAtServer(url, 'reception', 'visits')).find(({ name }) => name === GUEST);
	return String(visit?.code);
}
