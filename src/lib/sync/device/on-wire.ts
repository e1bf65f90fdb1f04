import type { Mutation } from '../protocol/wire';
import type { Entry } from './database';
import { waitsForOthers } from './due';

/** The entry as it is sent at this moment (milliseconds). Without Dexie: the service worker sends too. */
export function onWire(entry: Entry, now: number): Mutation {
	const { id, name, version, at, args, numbers, receipt } = entry;
	const had = numbers && receipt !== undefined ? { numbers, receipt } : {};
	return { id, name, version, at, args, ...had, ...(waitsForOthers(entry, now) && { again: true }) };
}
