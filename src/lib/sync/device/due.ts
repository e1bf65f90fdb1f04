import type { Entry } from './database';
import { LONGEST_PAUSE } from './set-aside';

/** The longest that a screen offers to undo, milliseconds, with room to spare. */
const LONGEST_HOLD = 60_000;

/**
 * How long a no to what is brought back to a restored office is not the last word, milliseconds: the others come back
 * to work within a day.
 */
export const OTHERS_COME_BACK = 24 * 3_600_000;

/** The moments an entry waits for were told by this device's clock, which may have been set back by a day since. */
const isAhead = (moment: number, now: number, longest: number): boolean => moment > now && moment - now <= longest;

/** Whether the entry stays here for now because the screen offers to undo it. */
export const isHeld = ({ holdUntil }: Pick<Entry, 'holdUntil'>, now: number): boolean =>
	isAhead(holdUntil, now, LONGEST_HOLD);

/** Whether the entry failed and its next try is still to come. */
export const isResting = ({ retryAt }: Pick<Entry, 'retryAt'>, now: number): boolean =>
	isAhead(retryAt, now, LONGEST_PAUSE);

/** Whether a no of the restored office is not the last word yet. */
export const waitsForOthers = ({ again = 0 }: Pick<Entry, 'again'>, now: number): boolean =>
	isAhead(again, now, OTHERS_COME_BACK);

/** Milliseconds until the entry may go; 0 for at once. */
export function waitOf(entry: Pick<Entry, 'holdUntil' | 'retryAt'>, now: number): number {
	const held = isHeld(entry, now) ? entry.holdUntil - now : 0;
	return Math.max(held, isResting(entry, now) ? entry.retryAt - now : 0);
}
