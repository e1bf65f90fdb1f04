/** Who somebody is to the office, as one word. Rows name the tokens that may read them, accounts hold theirs. */
export type Audience =
	| 'staff'
	| 'leader'
	| 'admin'
	| 'kiosk'
	| 'public'
	| 'system'
	| `duty:${Duty}`
	| `dept:${string}`
	| `head:${string}`
	| `user:${string}`;

export const DUTIES = ['reception', 'supplies', 'documents', 'archives', 'seals', 'meetings', 'equipment'] as const;
export type Duty = (typeof DUTIES)[number];

/** People of the office; never kiosks, never the public. */
export const staff: Audience = 'staff';
export const leader: Audience = 'leader';
export const admin: Audience = 'admin';
export const kiosk: Audience = 'kiosk';
/** Somebody without an account. */
export const anyone: Audience = 'public';
/** The clock and the set-up. */
export const system: Audience = 'system';

export const duty = (name: Duty): Audience => `duty:${name}`;
/** Members of a department; nobody for a row without one. */
export const dept = (id: string | undefined): Audience | false => !!id && `dept:${id}`;
/** The head of a department; nobody for a row without one. */
export const head = (id: string | undefined): Audience | false => !!id && `head:${id}`;
/** One person or kiosk; nobody for a row without one: an empty token must match nobody. */
export const user = (id: string | undefined): Audience | false => !!id && `user:${id}`;

/** Who acts: an account, the public or the system. */
export interface Actor {
	readonly id: string;
	readonly tokens: readonly Audience[];
}

export const SYSTEM: Actor = { id: 'system', tokens: [system] };
export const PUBLIC: Actor = { id: 'public', tokens: [anyone] };

export const holds = (actor: Actor, token: Audience | false): boolean =>
	token !== false && actor.tokens.includes(token);

/** Whether one who holds `tokens` may read a row of this audience. */
export const reads = (tokens: readonly string[], audience: readonly string[]): boolean =>
	audience.some((token) => tokens.includes(token));

/** Tokens as stored: `[staff][duty:equipment]`, so that a token never matches inside another. */
export const delimited = (tokens: readonly string[]): string => tokens.map((token) => `[${token}]`).join('');

export const fromDelimited = (stored: string): Audience[] =>
	stored === '' ? [] : (stored.slice(1, -1).split('][') as Audience[]);
