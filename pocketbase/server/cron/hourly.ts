import { watchRequests } from '../../../src/lib/domain/approving';
import { readMark, writeMark } from '../store/marks';
import { onceFor } from './once-for';

/**
 * What the office does by the clock once an hour: who signs what waits is reckoned again, and whoever is late is told.
 * An hour that was missed is not made up for: the next one sees all that it would have seen.
 */
export function hourly(): void {
	const now = new Date().toISOString();
	const hour = now.slice(0, 13);
	if (readMark($app, 'hourly') === hour) return;
	onceFor(watchRequests, hour, { at: `${hour}:00:00.000Z` }, now);
	writeMark($app, 'hourly', hour);
}
