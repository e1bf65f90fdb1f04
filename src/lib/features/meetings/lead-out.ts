import type { Entry } from '$lib/sync';
import { goToRooms } from './go';
import { roomsPath } from './paths';

/** When the office says no later, the way out comes up, wherever one is among the rooms by then. */
export function leadOut({ id }: Pick<Entry, 'id'>): boolean {
	if (location.pathname !== roomsPath()) return false;
	void goToRooms({ again: id });
	return true;
}
