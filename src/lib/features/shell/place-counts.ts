import { approvals } from '$lib/domain/approvals';
import { deliveries } from '$lib/domain/deliveries';
import { notifications } from '$lib/domain/notifications/notification';
import { requisitions } from '$lib/domain/supplies/requests';
import { PRESENT, visits } from '$lib/domain/visits';
import { live, office } from '$lib/sync';

// How many things wait at a place. Each is called while the frame is set up.

/** More are shown as so many. */
const MANY = 99;

/** What one was told and has not read. */
export const unread = () =>
	live(
		() => office.session?.account ?? '',
		async (account) => {
			const rows = await office.store.list(notifications, {
				by: 'person',
				is: account,
				only: (one) => !one.readAt,
				limit: MANY
			});
			return rows.length;
		}
	);

/** Who is in the house, to the reception; one's own guests to everybody else. */
export const presentVisitors = () => live(() => office.store.count(visits, { by: 'status', is: PRESENT }));

/** What waits for this person's signature. */
export const approvalsWaiting = () =>
	live(
		() => office.session?.account ?? '',
		(account) =>
			office.store.count(approvals, {
				by: 'state',
				is: 'running',
				only: (one) => one.signers.some(({ person }) => person === account)
			})
	);

/** One's own that can be fetched. */
export const suppliesToFetch = () =>
	live(
		() => office.session?.account ?? '',
		(account) =>
			office.store.count(requisitions, { by: 'applicant', is: account, only: (one) => one.readyAt !== undefined })
	);

/** What waits at the desk; to everybody else, for them. */
export const deliveriesWaiting = () => live(() => office.store.count(deliveries, { by: 'status', is: 'waiting' }));
