import type { Receipt } from '$lib/sync';
import { goToRooms } from './go';
import { roomsPath } from './paths';

/** When the office says no later, the way out comes up, wherever one is among the rooms by then. */
export async function followWish({ answered }: Receipt): Promise<void> {
	const entry = await answered;
	if ('state' in entry && entry.state === 'refused' && location.pathname === roomsPath())
		await goToRooms({ again: entry.id });
}
