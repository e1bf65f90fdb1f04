import { newPairing, pairKiosk } from '../accounts/pairing';
import { tooMany } from '../limits/too-many';
import { refuse, unauthorised } from './answer';
import { viewerOf } from './session';

const TRIES = { most: 10, seconds: 600 };

/** `POST pairings {name}`, by an administrator or the reception: `{code, expires}` to type on the tablet. */
export function startPairing(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	if (!viewer.tokens.includes('admin') && !viewer.tokens.includes('duty:reception')) return refuse(e, 403, 'forbidden');
	const name = said(e, 'name').trim().slice(0, 60);
	if (name === '') return refuse(e, 400, 'unreadable');
	e.json(200, newPairing(name, viewer.id));
}

/** `POST pair {code}`, for anybody: the kiosk's session, as a log-in answers it. */
export function pair(e: PbRequestEvent): void {
	if (tooMany(e, [{ key: `pair ${e.realIP()}`, of: TRIES, code: 'too_many_tries' }])) return;
	const kiosk = pairKiosk(said(e, 'code').toUpperCase().replace(/[\s-]/g, ''));
	if (kiosk === undefined) return refuse(e, 403, 'bad_code');
	$apis.recordAuthResponse(e, $app.findRecordById('users', kiosk), 'pair');
}

/**
 * A text field of the request's JSON; '' for anything else. By PocketBase's own reading: its answer to a log-in reads
 * the body once more.
 */
function said(e: PbRequestEvent, field: string): string {
	const value = e.requestInfo().body[field];
	return typeof value === 'string' ? value : '';
}
