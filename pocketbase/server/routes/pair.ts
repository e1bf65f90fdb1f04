import { numbersOf, type Pool } from '../../../src/lib/domain/kiosks';
import { newPairing, pairKiosk } from '../accounts/pairing';
import { tooMany } from '../limits/too-many';
import { refuse, unauthorised } from './answer';
import { viewerOf } from './session';

const TRIES = { most: 10, seconds: 600 };

/** `POST pairings {name, place?, pool?}`, by an administrator: `{code, expires}` to type on the tablet. */
export function startPairing(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	if (!viewer.tokens.includes('admin')) return refuse(e, 403, 'forbidden');
	const { body } = e.requestInfo();
	const name = text(body.name, 60);
	const pool = poolIn(body.pool);
	if (name === undefined || pool === false) return refuse(e, 400, 'unreadable');
	e.response.header().set('Cache-Control', 'no-store');
	e.json(200, newPairing({ name, place: text(body.place, 60), pool }, viewer.id));
}

/** `POST pair {code}`, for anybody: the kiosk's session, as a log-in answers it. */
export function pair(e: PbRequestEvent): void {
	if (tooMany(e, [{ key: `pair ${e.realIP()}`, of: TRIES, code: 'too_many_tries' }])) return;
	// By PocketBase's own reading: its answer to a log-in reads the body once more.
	const code = (text(e.requestInfo().body.code, 40) ?? '').toUpperCase().replace(/[\s-]/g, '');
	const kiosk = pairKiosk(code, e.request.context());
	if (kiosk === undefined) return refuse(e, 403, 'bad_code');
	$apis.recordAuthResponse(e, $app.findRecordById('users', kiosk), 'pair');
}

const text = (value: unknown, longest: number): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longest) : undefined;

/** The pool asked for; undefined for none, false for one that is none. */
function poolIn(value: unknown): Pool | undefined | false {
	if (value === undefined || value === null) return undefined;
	const { prefix, from, to } = value as Partial<Record<keyof Pool, unknown>>;
	if (typeof prefix !== 'string' || !Number.isInteger(from) || !Number.isInteger(to)) return false;
	const pool = { prefix, from: from as number, to: to as number };
	try {
		numbersOf(pool);
	} catch {
		// The office's own no: the page that asks says what a pool is.
		return false;
	}
	return pool;
}
