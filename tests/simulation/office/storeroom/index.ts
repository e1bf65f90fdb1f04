import { officeDateOf } from '../../../../src/lib/domain/core';
import type { Random } from '../../random';
import type { Call, Scenario, Sight } from '../../scenario';
import { deed as anyDeed } from '../deeds';
import { realOffice } from '../scenario';
import { asking, lending, requesting } from './asking';
import { invited, type Work } from './bench';
import { buying } from './buying';
import { counting } from './counting';
import { booking, house } from './keeping';
import { opening, rightsOf } from './opening';
import { signing } from './signing';

/**
 * What there is to do in the storeroom on a day. Chance alone seldom finds what takes six steps of three people, and
 * seldom enough when all of it is done at once: each day is mostly about one of these.
 */
const DAYS: readonly (readonly Work[])[] = [[asking, lending], [buying], [counting], [house, booking]];

/** The same office on a day that everybody works in the storeroom: most is what the rows on the screen invite to. */
const day = (work: readonly Work[]): Scenario => ({
	...realOffice,
	atATime: 3,
	opening,
	deed(random, sight) {
		const chance = random.below(100);
		if (chance < 10) return anyDeed(random, sight);
		const all = chance < 30 ? DAYS.flat() : work;
		const own = lacksDuty(sight) ? [requesting] : all;
		return invited([signing, ...own], random, sight) ?? anyDeed(random, sight);
	},
	order(random, oracle) {
		const received = oracle.journal.at(-1)?.received;
		if (received !== undefined && random.chance(0.5)) return byTheClock(random, received);
		return random.chance(0.4) ? realOffice.order(random, oracle) : rightsOf(random.one(realOffice.accounts));
	}
});

const STOREROOMS = DAYS.map(day);

/** The storeroom on its n-th day. */
export const storeroom = (n: number): Scenario => STOREROOMS[n % STOREROOMS.length] ?? realOffice;

/** Who leads, and whoever has not the duty by what the device shows, asks and signs, and seldom tries the rest. */
const lacksDuty = ({ account, rows }: Sight): boolean =>
	account === 'zhao' ||
	rows('people').some(({ id, duties }) => id === account && !(duties as readonly string[]).includes('supplies'));

/** What the office's clock does by itself. */
function byTheClock(random: Random, at: string): Call {
	const on = officeDateOf(at);
	return random.one([
		{ name: 'supplyLoans.remind', args: { on } },
		{ name: 'approvals.watch', args: { at } },
		{ name: 'stocktakes.planScheduled', args: { on: `${on.slice(0, 7)}-28` } }
	]);
}
