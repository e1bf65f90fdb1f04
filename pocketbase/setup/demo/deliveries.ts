import { fetchDelivery, leaveDelivery } from '../../../src/lib/domain/deliveries';
import { derivedId } from '../../../src/lib/domain/core/ids';
import type { Calendar } from './calendar';
import { entry, type SeedMutation } from './seed-file';
import { TABLET } from './visits';

/** Who of the demo accounts gets something, what, and how many working days ago. */
const LEFT = [
	{ addressee: 'head', carrier: 'sf', pieces: 2, spot: 'shelf', time: '08:52' },
	{ addressee: 'staff', carrier: 'jd', pieces: 1, spot: 'shelf', time: '08:52' },
	{ addressee: undefined, carrier: 'post', pieces: 3, spot: 'shelf', time: '09:05' },
	{ addressee: 'leader', carrier: 'local', pieces: 1, spot: 'fridge', time: '09:10' }
] as const;

/** What couriers left at the tablet in the hall: four wait, one was fetched yesterday. */
export const deliveryEntries = (calendar: Calendar): SeedMutation[] => [
	...LEFT.map(({ time, ...said }, n) =>
		entry(`delivery-${n + 1}`, calendar.todayAt(time, 0), TABLET, leaveDelivery, said)
	),
	entry('delivery-fetched', calendar.at({ days: 1, time: '10:20' }), TABLET, leaveDelivery, {
		carrier: 'sf',
		pieces: 1,
		spot: 'shelf',
		addressee: 'equipment'
	}),
	entry('delivery-fetched-out', calendar.at({ days: 1, time: '11:45' }), 'equipment', fetchDelivery, {
		delivery: derivedId('demo-delivery-fetched', 0)
	})
];
