export type SyncState = 'synced' | 'sending' | 'pending' | 'offline' | 'refused';

/**
 * Why nothing comes and goes although there may be a network. `intercepted`: the network wants a log-in first.
 * `server`: the server is there and cannot. `full`: this device has no room. `fault`: our own.
 */
export type Trouble = 'intercepted' | 'server' | 'full' | 'fault';

/** What the leading tab last found out about the network; other tabs hear of it. */
export interface Weather {
	/** The office answers. */
	readonly online: boolean;
	readonly trouble?: Trouble | undefined;
	/** When the network went, milliseconds. */
	readonly offlineSince?: number;
	readonly sending: boolean;
	/** The server does not know the session any more: the outbox waits for the same person to log in. */
	readonly signedOut: boolean;
	/** Rows of a first copy so far; undefined when there is none under way. */
	readonly copying?: number;
}

/** Entries by their state, files not yet sent, and the copy itself. */
export interface Holding {
	readonly waiting: number;
	readonly failed: number;
	/** Set aside ones too: they wait for a person as well. */
	readonly refused: number;
	readonly files: number;
	readonly pulledAt: string | undefined;
	readonly complete: boolean;
}

/** A tab that has just been opened asks the leading one, which may not find out anything new for half a minute. */
const ASK = 'how are things';

const CLEAR: Weather = { online: true, sending: false, signedOut: false };

/** What goes on between this device and the office, for the pill, the outbox and the banners. */
export class SyncStatus {
	weather = $state.raw<Weather>(CLEAR);
	/** Entries not yet with the server. */
	pending = $state(0);
	/** Entries that wait for a person. */
	refused = $state(0);
	/** Entries that the server could not take yet. */
	failed = $state(0);
	/** When the copy was last brought up to date, ISO. */
	pulledAt = $state<string>();
	/** False until the first copy is complete: lists may lack rows. */
	complete = $state(true);

	/** Most serious first: refused, offline, pending, sending, synced. */
	readonly state = $derived.by<SyncState>(() => {
		if (this.refused > 0) return 'refused';
		if (!this.weather.online) return 'offline';
		if (this.weather.sending && this.pending > 0) return 'sending';
		if (this.pending > 0 || this.weather.signedOut || this.weather.trouble) return 'pending';
		return 'synced';
	});

	#channel: BroadcastChannel | undefined;
	/** This is the leading tab: it has something to say. */
	#leads = false;

	/** Begins anew for this copy, asks its leading tab how things are, and hears what it says from then on. */
	begin(copy: string): void {
		this.end();
		this.#leads = false;
		this.weather = { ...CLEAR, online: navigator.onLine };
		this.#channel = new BroadcastChannel(`${copy}-weather`);
		this.#channel.onmessage = ({ data }: MessageEvent<Weather | typeof ASK>) => {
			if (data !== ASK) this.weather = data;
			else if (this.#leads) this.#channel?.postMessage(this.weather);
		};
		this.#channel.postMessage(ASK);
	}

	/** What the copy holds that the office has not answered, and how new it is. */
	count({ waiting, failed, refused, files, pulledAt, complete }: Holding): void {
		this.failed = failed;
		this.refused = refused;
		this.pending = waiting + failed + (waiting + failed + refused === 0 ? files : 0);
		this.pulledAt = pulledAt;
		this.complete = complete;
	}

	/** The leading tab says what it found. */
	report(change: Partial<Weather>): void {
		this.#leads = true;
		const offline = change.online === false;
		const since = offline ? (this.weather.offlineSince ?? Date.now()) : undefined;
		const online = change.online ?? this.weather.online;
		this.weather = {
			...this.weather,
			...change,
			offlineSince: online ? undefined : (since ?? this.weather.offlineSince)
		};
		this.#channel?.postMessage(this.weather);
	}

	end(): void {
		this.#channel?.close();
	}
}
