import type { Phone } from './phone';
import { SKEWS } from './clock';
import type { World } from './world';

interface Step {
	/** How often it is chosen, against the others. */
	readonly weight: number;
	does(world: World, phone: Phone): Promise<unknown>;
}

const HOUR = 3_600_000;

/** What can happen next, to one phone. What is to be tried too (a crash, a full disk, a restored office) is a row here. */
export const STEPS: Readonly<Record<string, Step>> = {
	act: { weight: 40, does: (world, phone) => world.work(phone) },
	push: { weight: 12, does: (world, phone) => world.trying(() => phone.device.push()) },
	pull: { weight: 14, does: (world, phone) => world.trying(() => phone.device.pull()) },
	sync: {
		weight: 10,
		does: (world, phone) =>
			world.trying(async () => {
				await phone.device.push();
				await phone.device.pull();
			})
	},
	undo: { weight: 3, does: (world, phone) => world.takeBack(phone, 'undo') },
	discard: { weight: 2, does: (world, phone) => world.takeBack(phone, 'discard') },
	retry: { weight: 2, does: (_world, phone) => phone.device.retry() },
	evict: { weight: 4, does: (_world, phone) => phone.device.evict() },
	wait: {
		weight: 8,
		does: async ({ clock, random }) =>
			void (clock.now += random.one([10_000, 60_000, HOUR, 30 * HOUR, 30 * HOUR, 2_000 * HOUR]))
	},
	order: { weight: 5, does: (world) => world.order() },
	makeRoom: {
		weight: 1,
		does: async (_world, phone) => {
			phone.madeRoom = true;
			await phone.device.makeRoom();
		}
	},
	keep: { weight: 3, does: (world, phone) => phone.device.keep(world.leaving()) },
	letGo: { weight: 1, does: (world, phone) => phone.device.letGo(world.leaving()) },
	fetchKept: { weight: 8, does: (world, phone) => world.fetchKept(phone) },
	putAway: { weight: 2, does: (_world, phone) => phone.device.releaseHeld() },
	killed: { weight: 8, does: (world, phone) => world.under('kill', phone) },
	full: { weight: 3, does: (world, phone) => world.under('full', phone) },
	setClock: { weight: 2, does: async ({ random }, phone) => void (phone.skew = random.one(SKEWS)) },
	arrive: { weight: 6, does: (world) => world.luck.arrive() },
	restart: { weight: 2, does: (_world, phone) => phone.restart() },
	backUp: { weight: 2, does: ({ server }) => server.backUp() },
	copyFolder: { weight: 1, does: ({ server }) => server.copyFolder() },
	restore: { weight: 1, does: (world) => world.restore() }
};

/** What can happen to a phone while a request of its own is under way. A second push or pull is another tab's. */
export const MEANWHILE: Readonly<Record<string, Step>> = {
	act: { weight: 4, does: (world, phone) => world.act(phone) },
	takeBack: { weight: 1, does: (world, phone) => world.takeBack(phone, world.random.one(['undo', 'discard'])) },
	order: { weight: 4, does: (world) => world.order() },
	push: { weight: 2, does: (world, phone) => world.trying(() => phone.device.push()) },
	pull: { weight: 2, does: (world, phone) => world.trying(() => phone.device.pull()) },
	other: {
		weight: 3,
		does: async (world, phone) => {
			const other = world.random.one(world.phones);
			if (other !== phone) await world.trying(() => other.device.push());
			world.forget(other);
		}
	}
};

export const weights = (steps: Readonly<Record<string, Step>>): Record<string, number> =>
	Object.fromEntries(Object.entries(steps).map(([name, { weight }]) => [name, weight]));
