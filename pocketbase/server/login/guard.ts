import { forgive, giveBack, take, type Allowance } from '../limits/allowance';
import { refuse } from '../routes/answer';
import { isKnown, remember } from './addresses';

const QUARTER = 900;

/** One who mistypes his own password, or a guesser beside him, at one address. */
const ONE_ACCOUNT_HERE: Allowance = { most: 10, seconds: QUARTER };
/** All addresses together from which nobody ever logged in to this account. */
const ONE_ACCOUNT_BY_STRANGERS: Allowance = { most: 30, seconds: QUARTER };
/** One address, on accounts that never logged in there: one password tried on everybody. */
const ONE_ADDRESS_AT_STRANGERS: Allowance = { most: 60, seconds: QUARTER };

/**
 * Slows down guessing; only failures count. Where an account has logged in before, only failures on this account at
 * this address count: neither a guesser elsewhere nor one in the same office locks its owner out. From a new
 * address the strangers' failures count too.
 */
export function guardLogin(e: PbLoginEvent): void {
	const account = e.record ? `${e.collection.name}/${e.record.id}` : `nobody/${e.identity.toLowerCase()}`;
	const address = e.requestEvent.realIP();
	const here = `login ${account} ${address}`;
	const strangers = [
		{ key: `login ${account}`, of: ONE_ACCOUNT_BY_STRANGERS },
		{ key: `login at ${address}`, of: ONE_ADDRESS_AT_STRANGERS }
	];
	const counted = [{ key: here, of: ONE_ACCOUNT_HERE }, ...(isKnown(account, address) ? [] : strangers)];

	// Taken before the password is looked at, and given back if it is right: a hundred guesses at once are a hundred.
	const taken: string[] = [];
	for (const { key, of } of counted) {
		const after = take(key, of);
		if (after > 0) {
			taken.forEach(giveBack);
			e.requestEvent.response.header().set('Retry-After', String(after));
			return refuse(e.requestEvent, 429, 'too_many_tries', { after });
		}
		taken.push(key);
	}
	e.next();
	taken.forEach(giveBack);
	forgive(here);
	remember(account, address);
}
