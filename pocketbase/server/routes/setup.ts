import * as z from 'zod/mini';
import { SYSTEM } from '../../../src/lib/domain/core';
import { office } from '../../../src/lib/domain/office';
import { setUpOffice } from '../../../src/lib/domain/office/index';
import { pushAs } from '../../../src/lib/sync/protocol/push';
import { hashOf, setPasswordHash, SHORTEST_PASSWORD } from '../accounts/passwords';
import { tooMany } from '../limits/too-many';
import { reachDisk } from '../store/durable';
import { dropMark, readMark } from '../store/marks';
import { inOffice } from '../store/office-store';
import { refuse } from './answer';
import { bodyText } from './body';
import { objectIn } from './push-body';

const MOST_TEXT = 65_536;
const TRIES = { most: 10, seconds: 600 };

/** What the page sends; the mutator looks at the rest. */
const request = z.object({
	code: z.string(),
	office: z.record(z.string(), z.unknown()),
	departments: z.array(z.string()),
	admin: z.looseObject({ password: z.string() })
});

/**
 * `POST setup {code, office, departments, admin}`: the office begins, and its first administrator has a password.
 * The code is that of the one-time link, and works until an office is there. Answers `{person}`.
 */
export function setUp(e: PbRequestEvent): void {
	if (tooMany(e, [{ key: `setup ${e.realIP()}`, of: TRIES, code: 'too_many_tries' }])) return;
	const text = bodyText(e, MOST_TEXT);
	const read = request.safeParse(objectIn(text ?? ''));
	if (!read.success) return refuse(e, 400, 'unreadable');
	const asked = read.data;
	const code = readMark($app, 'setupCode');
	if (code === '' || !$security.equal(code, asked.code)) return refuse(e, 403, 'bad_code');
	const { password, ...administrator } = asked.admin;
	if (password.length < SHORTEST_PASSWORD) return refuse(e, 400, 'short_password', { shortest: SHORTEST_PASSWORD });

	const hash = hashOf(password);
	const person = $security.randomStringWithAlphabet(15, 'abcdefghijklmnopqrstuvwxyz0123456789');
	const now = new Date().toISOString();
	const mutation = {
		// Not one id for every try: a refused one would be answered again for ever.
		id: `setup:${person}`,
		name: setUpOffice.name,
		version: setUpOffice.version,
		at: now,
		args: { ...asked.office, departments: asked.departments, administrator: { ...administrator, id: person } }
	};
	const result = inOffice(office, SYSTEM.id, e.request.context(), (store) =>
		pushAs(store, office, SYSTEM, 'setup', mutation, now)
	);
	const { status, code: why = 'server_fault', detail } = result;
	if (status !== 'applied') return refuse(e, status === 'refused' ? 400 : 500, why, { detail });
	setPasswordHash($app, person, hash);
	dropMark($app, 'setupCode');
	reachDisk();
	e.json(200, { person });
}
