import { LOCKED } from './recorded';
import type { Random } from '../random';
import type { Call, Sight } from '../scenario';
import { taking } from '../taking';
import { GROUPS } from './accounts';

const WEIGHTS = {
	'cards.write': 10,
	'cards.edit': 10,
	'cards.lock': 3,
	'cards.share': 12,
	'cards.moveGroup': 4,
	'bookings.book': 10,
	'bookings.free': 5,
	'tallies.add': 10,
	'tallies.take': 6,
	'plates.claim': 6,
	'plates.change': 6,
	'papers.register': 10,
	'doors.pass': 8,
	'doors.bolt': 5,
	'parcels.shelve': 6,
	'parcels.fetch': 6,
	'parcels.tidy': 5,
	'parcels.putElsewhere': 4,
	'accounts.set': 3,
	'exceptions.settle': 4
};

/** What somebody of the trial office does next: mostly to what the device shows, sometimes to what it does not know. */
export function deed(random: Random, sight: Sight): Call {
	const name = random.weighted(WEIGHTS);
	return { name, args: argumentsOf(name, random, sight) };
}

export const newRights = (random: Random, account: string): Call => ({
	name: 'accounts.set',
	args: { account, groups: random.some(GROUPS), isReception: random.chance(0.4), disabled: random.chance(0.2) }
});

function argumentsOf(name: keyof typeof WEIGHTS, random: Random, sight: Sight): unknown {
	const { some } = taking(random, sight);
	const openTo = random.one(['owner', 'group', 'group', 'group', 'staff', 'nobody']);
	const group = random.chance(0.9) ? random.one(GROUPS) : undefined;
	const tally = random.one(['tea', 'ink']);
	const shelf = random.one(['s1', 's2', 's3']);
	const plate = random.chance(0.9) ? `P${random.below(4)}` : undefined;
	switch (name) {
		case 'cards.write':
			return { title: `card ${random.below(100)}`, group, openTo };
		case 'cards.edit':
			return { card: some('cards'), title: `edit ${random.below(100)}` };
		case 'cards.lock':
			return { card: some('cards') };
		case 'cards.share':
			return { card: some('cards'), group, openTo };
		case 'cards.moveGroup':
			return { from: random.one(GROUPS), to: random.one(GROUPS), titles: titles(random) };
		case 'bookings.book':
			return {
				slot: `slot ${random.below(3)}`,
				purpose: random.chance(0.5) ? `purpose ${random.below(9)}` : undefined
			};
		case 'bookings.free':
			return { booking: some('bookings') };
		case 'tallies.add':
			return { tally, amount: random.between(1, 5) };
		case 'tallies.take':
			return { tally, amount: random.between(1, 8) };
		case 'plates.claim':
			return { plate: plate ?? 'P9' };
		case 'plates.change':
			return { row: some('plates'), plate, holder: random.one(sight.accounts) };
		case 'papers.register':
			return {
				series: random.one(['in', 'out']),
				code: random.chance(0.5) ? `code ${random.below(6)}` : undefined
			};
		case 'doors.pass':
			return { door: random.chance(0.9) ? random.one(['north', 'south']) : 'nowhere', open: random.chance(0.5) };
		case 'doors.bolt':
			return { door: random.one(['north', 'south']) };
		case 'parcels.shelve':
			return { receiver: random.one(sight.accounts), shelf };
		case 'parcels.fetch':
			return { parcel: some('parcels'), daysAgo: random.below(4) };
		case 'parcels.tidy':
			return { shelf, to: random.one(['s1', 's2', 's3']) };
		case 'parcels.putElsewhere':
			return { parcel: some('parcels'), shelf: random.one(['s1', 's2', LOCKED]) };
		case 'accounts.set':
			return newRights(random, random.one(sight.accounts)).args;
		case 'exceptions.settle':
			return { exception: some('exceptions'), resolution: 'seen to' };
	}
}

const titles = (random: Random): string[] =>
	random.chance(0.3) ? Array.from({ length: random.between(5, 40) }, (_, n) => `many ${n}`) : [];
