import { kiosks, type Kiosk } from '$lib/domain/kiosks';
import { live, office, tabletsHeard, type TabletHeard } from '$lib/sync';

const LOOK_AGAIN = 20_000;
/** A tablet looks for news every 30 s: after three of them it is out of reach. */
const LOST_AFTER = 100_000;

export interface ListedTablet {
	readonly kiosk: Kiosk;
	/** Undefined: not heard since the server started, or nobody answers here. */
	readonly heard: TabletHeard | undefined;
	readonly state: 'online' | 'lost' | 'unknown';
}

/** The tablets that are paired, and when each was last heard. Make it while a component is set up. */
export class Tablets {
	readonly #kiosks = live(() =>
		office.store.list(kiosks, { by: 'name', limit: 100, only: (kiosk) => kiosk.unpairedAt === undefined })
	);
	#heard = $state.raw<Readonly<Record<string, TabletHeard>>>({});
	#now = $state(Date.now());

	constructor() {
		$effect(() => {
			const look = async () => {
				const answer = await tabletsHeard();
				if (answer.ok) this.#heard = answer.value.tablets ?? {};
				this.#now = Date.now();
			};
			void look();
			const timer = setInterval(() => void look(), LOOK_AGAIN);
			return () => clearInterval(timer);
		});
	}

	get loaded(): boolean {
		return this.#kiosks.loaded;
	}
	readonly rows = $derived.by((): ListedTablet[] =>
		(this.#kiosks.value ?? []).map((kiosk) => {
			const heard = this.#heard[kiosk.id];
			const state = !heard ? 'unknown' : this.#now - Date.parse(heard.at) > LOST_AFTER ? 'lost' : 'online';
			return { kiosk, heard, state };
		})
	);
}
