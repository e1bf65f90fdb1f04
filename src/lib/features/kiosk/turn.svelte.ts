import type { Host } from '$lib/domain/people';
import type { Visit } from '$lib/domain/visits';
import type { KnownGuest, Receipt } from '$lib/sync';

export type Screen =
	'welcome' | 'host' | 'departments' | 'who' | 'notice' | 'done' | 'expected' | 'leave' | 'left' | 'delivery';

/** What a guest tells of himself. */
export interface Details {
	phone: string;
	name: string;
	company: string;
	/** How many came with him. */
	companions: number;
	purpose: Visit['purposeKind'];
}

/** What the last screen shows: the guest is registered. */
export interface Registered {
	readonly name: string;
	readonly company: string | undefined;
	readonly host: Host | undefined;
	/** Absent: this tablet has no badges left. */
	readonly badge: string | undefined;
	/** ISO, of this device's clock. */
	readonly at: string;
}

/** What came of registering. */
export interface Done {
	readonly registered: Registered;
	readonly receipt: Receipt;
}

const NOTHING: Details = { phone: '', name: '', company: '', companions: 0, purpose: undefined };

/**
 * One guest's turn at the tablet, from the welcome screen until the tablet forgets him. In memory only: a new turn
 * is a new object, and nothing of the last one is left.
 */
export class Turn {
	screen = $state<Screen>('welcome');
	/** By what the host was looked for: still there when the guest comes back to the question. */
	hostTyped = $state('');
	host = $state.raw<Host>();
	details = $state<Details>({ ...NOTHING });
	/** He says that he is expected, and the tablet does not know it. */
	saysExpected = $state(false);
	/** Strokes of the signature, as an SVG path. */
	signature = $state('');
	/** He is registered, and how to know that the office knows. */
	done = $state.raw<Done>();
	/** Who has just left, as he is called. */
	departed = $state<string>();

	#known = $state.raw<{ readonly guest: KnownGuest; readonly phone: string }>();

	/** The guest was here before and says that it is him: name and company are filled in by the server. */
	get known(): KnownGuest | undefined {
		return this.#known?.phone === this.details.phone ? this.#known.guest : undefined;
	}

	/** He says that it is him, whose number is typed now. With another number he is somebody else. */
	recognise(guest: KnownGuest): void {
		this.#known = { guest, phone: this.details.phone };
	}

	/** The guest as he is called on the next screens; masked while only the server knows the name. */
	get name(): string {
		return this.known?.name ?? this.details.name.trim();
	}

	get company(): string | undefined {
		return this.known?.company ?? (this.details.company.trim() || undefined);
	}
}
