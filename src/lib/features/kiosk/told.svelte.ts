import { PRESENT, visits, type Visit } from '$lib/domain/visits';
import { live, office, type Live, type Receipt } from '$lib/sync';

/** Whether the host knows: the office has it, or it is under way, or there is no network, or it would not have it. */
export type Told = 'told' | 'sending' | 'offline' | 'refused';

/** Follows what was done here until the office has answered. */
export class Answered {
	#state = $state<'waiting' | 'applied' | 'refused'>('waiting');

	constructor(receipt: Receipt) {
		void receipt.answered.then((entry) => {
			this.#state = 'state' in entry && entry.state === 'refused' ? 'refused' : 'applied';
		});
	}

	get told(): Told {
		if (this.#state === 'applied') return 'told';
		if (this.#state === 'refused') return 'refused';
		return office.status.weather.online ? 'sending' : 'offline';
	}
}

/** The visit of who carries this badge, as it changes: the host may answer while the guest still reads. */
export const visitWith = (badge: string | undefined): Live<Visit | undefined> =>
	live(async () => {
		if (badge === undefined) return undefined;
		const [visit] = await office.store.list(visits, {
			by: 'badge',
			is: badge,
			only: ({ status }) => PRESENT.some((present) => present === status),
			limit: 1
		});
		return visit;
	});
