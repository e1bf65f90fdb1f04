import { callReception, kioskCalls } from '$lib/domain/kiosks';
import { hosts } from '$lib/domain/people';
import { live, office } from '$lib/sync';
import { Answered } from './told.svelte';

/** `coming`: somebody has said that he is on his way. `nobody`: the office took it, and there is nobody to be told. */
export type CallState = 'offline' | 'sending' | 'told' | 'coming' | 'nobody';

/** One call for the reception, from the press until somebody comes. Make it while a component is set up. */
export class Call {
	#answered = $state.raw<Answered>();
	readonly #row = live(async () => {
		const call = await office.store.get(kioskCalls, office.session?.account);
		return { call, by: (await office.store.get(hosts, call?.answeredBy))?.name };
	});

	/** Without a network nothing is sent: a call that comes later calls nobody. */
	async press(): Promise<void> {
		this.#answered = undefined;
		if (office.status.weather.online) this.#answered = new Answered(await office.mutate(callReception, {}));
	}

	get state(): CallState {
		const told = this.#answered?.told;
		if (told === 'told') return this.#said;
		if (told === 'refused') return 'nobody';
		return office.status.weather.online ? 'sending' : 'offline';
	}

	/** Who comes, as he is called. */
	get by(): string | undefined {
		return this.#row.value?.by;
	}

	get #said(): CallState {
		const call = this.#row.value?.call;
		if (call?.calledAt === undefined) return 'nobody';
		return call.answeredAt === undefined ? 'told' : 'coming';
	}
}
