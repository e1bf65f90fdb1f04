import { registry } from '../../../src/lib/domain/core';
import { exceptions } from '../../../src/lib/domain/exceptions/exception';
import { settle } from '../../../src/lib/domain/exceptions/settle';
import type { Scenario } from '../scenario';
import { accountOf, accounts, addAccount, GROUPS, setAccount } from './accounts';
import { cards, editCard, lockCard, moveGroup, shareCard, writeCard } from './cards';
import {
	addToTally,
	book,
	bookings,
	changePlate,
	claimPlate,
	freeSlot,
	openTally,
	plates,
	takeFromTally,
	tallies
} from './contested';
import { deed, newRights } from './deeds';
import { prove } from './proofs';
import {
	addDoor,
	bolt,
	doors,
	fetchParcel,
	LOCKED,
	noteOldParcels,
	papers,
	parcels,
	passDoor,
	putElsewhere,
	registerPaper,
	shelve,
	tidyShelf
} from './recorded';

const PEOPLE = ['ada', 'bo', 'cy', 'di'];

/** A made-up office that does everything the protocol must bear, also what no duty does yet. */
export const trial: Scenario = {
	registry: registry({
		entities: [accounts, cards, bookings, tallies, plates, papers, doors, parcels, exceptions],
		mutators: [
			setAccount,
			addAccount,
			writeCard,
			editCard,
			lockCard,
			shareCard,
			moveGroup,
			book,
			freeSlot,
			addToTally,
			takeFromTally,
			openTally,
			claimPlate,
			changePlate,
			registerPaper,
			addDoor,
			passDoor,
			bolt,
			shelve,
			fetchParcel,
			tidyShelf,
			noteOldParcels,
			putElsewhere,
			settle
		]
	}),
	accounts: PEOPLE,
	actor: accountOf,
	opening: (random) => [
		...PEOPLE.map((account, n) => ({
			name: addAccount.name,
			args: { account, groups: random.some(GROUPS), isAdmin: n === 0, isReception: random.chance(0.5) }
		})),
		...['north', 'south'].map((door) => ({ name: addDoor.name, args: { door } })),
		...['tea', 'ink'].map((tally) => ({ name: openTally.name, args: { tally } })),
		...['s1', 's2', LOCKED].map((shelf) => ({
			name: noteOldParcels.name,
			args: { receiver: random.one(PEOPLE), shelf, count: random.between(0, 4) }
		})),
		...GROUPS.map((group) => ({
			name: moveGroup.name,
			args: { from: group, to: group, titles: Array.from({ length: random.between(0, 4) }, (_, n) => `${group} ${n}`) }
		}))
	],
	deed,
	order: (random, oracle) => {
		const [account, few] = [random.one(oracle.ids('accounts')), oracle.ids('cards').slice(0, 6)];
		const old = oracle.ids('parcels');
		if (old.length > 0 && random.chance(0.3))
			return { name: putElsewhere.name, args: { parcel: random.one(old), shelf: random.one(['s1', LOCKED]) } };
		if (few.length === 0 || random.chance(0.6)) return newRights(random, account);
		// A few cards go and come all the time, also while somebody fetches page after page.
		return { name: shareCard.name, args: { card: random.one(few), openTo: random.one(['staff', 'nobody']) } };
	},
	healing: (oracle) =>
		oracle.ids('accounts').map((account) => {
			const held = oracle.versions('accounts', account).at(-1)?.row;
			const { groups, isReception } = { ...held };
			return { name: setAccount.name, args: { account, groups, isReception, disabled: false } };
		}),
	prove
};
