import { collection, flag, index, LONGEST, number, text, unique, type CollectionDefinition } from './definitions';

const DAY = 24 * 60 * 60;

/** Log-in and tokens. A person's account has the person's id; a kiosk's stands alone. */
const users = collection(
	'users',
	[
		// PocketBase adds its own fields of an auth collection: password, tokenKey, emailVisibility, verified, and email,
		// which it would demand of everybody who changes the password: a telephone or a user name logs in as well.
		{ name: 'email', type: 'email', id: 'email3885137012', system: true, required: false },
		/** As the person is called, for devices whose copy has not arrived yet. */
		text('name', 60),
		text('username', 60),
		text('phone', 30),
		/** Delimited, as audiences are: `[staff][user:zhang]`. */
		text('tokens', 2_000),
		{ name: 'kind', type: 'select', maxSelect: 1, values: ['person', 'kiosk'] },
		flag('disabled')
	],
	[
		'CREATE UNIQUE INDEX `uniq_users_tokenKey` ON `users` (`tokenKey`)',
		...['email', 'username', 'phone'].map((field) => unique('users', field, { caseless: true }))
	],
	{
		type: 'auth',
		viewRule: 'id = @request.auth.id',
		// Only the password, and PocketBase asks for the old one; everything else comes from the person's card.
		updateRule: ['email', 'emailVisibility', 'verified', 'name', 'username', 'phone', 'tokens', 'kind', 'disabled']
			.map((field) => `@request.body.${field}:isset = false`)
			.reduce((rule, part) => `${rule} && ${part}`, 'id = @request.auth.id'),
		authRule: 'disabled = false',
		authToken: { duration: 90 * DAY },
		authAlert: { enabled: false },
		passwordAuth: { enabled: true, identityFields: ['email', 'username', 'phone'] },
		oauth2: { enabled: false },
		mfa: { enabled: false },
		otp: { enabled: false }
	}
);

/**
 * One row, `head`: the seq that devices hear of after a commit. It is a number and nothing of the office, so a stream
 * that is open when its account is disabled still hears it, and its device asks and is told that the session has ended;
 * a tablet that was cut off wipes itself then.
 */
const heads = collection('heads', [number('seq')], [], {
	listRule: "@request.auth.id != ''",
	viewRule: "@request.auth.id != ''"
});

/** JSON is kept as text here: hashes are made of it, and SQLite would turn a JSON number into a number of its own. */
const journal = collection(
	'journal',
	[
		number('seq'),
		text('name', 80),
		number('version'),
		text('args', LONGEST),
		text('salt', 80),
		text('actor', 80),
		text('client', 80),
		text('claimed', 40),
		text('received', 24),
		text('at', 24),
		text('outcome', 10),
		text('code', 60),
		text('detail', LONGEST),
		text('numbers', LONGEST),
		text('wrote', LONGEST),
		text('argsHash', 64),
		text('previous', 64),
		text('hash', 64)
	],
	[unique('journal', 'seq', { always: true }), index('journal', 'client', 'actor', 'seq')]
);

/** The last number given of each series. `open`, a JSON list: those a restored office keeps for entries to come back. */
const counters = collection('counters', [number('value'), text('open', LONGEST)]);

/** A row that left the sight of a token's holders. */
const departures = collection(
	'departures',
	[number('seq'), text('entity', 60), text('row', 80), text('token', 120)],
	[index('departures', 'seq')]
);

/** Bytes of a row's file field. `entity`, `row` and `field` are empty until a row names the file. */
const files = collection(
	'files',
	[
		{
			name: 'file',
			type: 'file',
			maxSelect: 1,
			maxSize: 10_485_760,
			protected: true,
			mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'image/heif', 'image/avif']
		},
		/** Who uploads it: the actor who named it first, or who uploaded it before it was named. */
		text('owner', 80),
		text('entity', 60),
		text('row', 80),
		text('field', 60),
		text('audience', 20_000),
		text('at', 24)
	],
	[index('files', 'entity', 'row')]
);

/** What the office knows of itself: `epoch`, `secret` of its receipts, `safe`, `setupCode`. */
const marks = collection('marks', [text('value', 200)]);

/** Addresses an account has logged in from: there a stranger's guessing never locks it out. */
const addresses = collection('addresses', [text('account', 80), text('at', 24)], [index('addresses', 'at')]);

/** One-time codes that make a tablet a kiosk. The id is the code's hash. */
const pairings = collection(
	'pairings',
	[
		text('name', 60),
		text('place', 60),
		/** JSON: prefix, from, to of the badges that lie beside it. */
		text('pool', 200),
		text('expires', 24),
		flag('used'),
		text('by', 80),
		text('kiosk', 80)
	],
	[index('pairings', 'expires')]
);

/**
 * What a browser last reported of an account's copy in it. The id is a hash of the cookie that it is known by and the
 * account; `before` is JSON of the report of an earlier copy that its browser cleared away.
 */
const devices = collection('devices', [
	text('account', 80),
	text('client', 80),
	number('unsent'),
	text('at', 24),
	text('before', 200)
]);

/** Messages on their way out of the house, put here in the transaction of what they tell of. Sent ones are deleted. */
const outgoing = collection(
	'outgoing',
	[
		{ name: 'channel', type: 'select', maxSelect: 1, values: ['mail', 'robot'] },
		/** An e-mail address, or the id of a robot. */
		text('recipient', 120),
		text('subject', 200),
		text('body', 2_000),
		text('at', 24),
		number('tries'),
		/** When it is tried next; empty once it is given up. */
		text('next', 24),
		text('problem', 300)
	],
	[index('outgoing', 'next')]
);

/** Group robots of WeCom, Feishu and DingTalk. Only the server ever reads address and secret. */
const robots = collection('robots', [
	{ name: 'kind', type: 'select', maxSelect: 1, values: ['wecom', 'feishu', 'dingtalk'] },
	text('name', 60),
	text('url', 500),
	text('secret', 200)
]);

export const kernelCollections: readonly CollectionDefinition[] = [
	users,
	heads,
	journal,
	counters,
	departures,
	files,
	marks,
	addresses,
	pairings,
	devices,
	outgoing,
	robots
];
