import { nameDevice } from '../devices/cookie';
import { beginCopy } from '../devices/reports';
import { refuse, unauthorised } from './answer';
import { viewerOf } from './session';

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;

/**
 * `POST device {client, left?}`: a copy begins, or goes on, in this browser. Gives the browser its cookie and answers
 * `{before}`: what it last reported of this account's copy that was there before, `{unsent, at}`, or null.
 */
export function device(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	const { client, left } = e.requestInfo().body;
	if (typeof client !== 'string' || !ID.test(client)) return refuse(e, 400, 'unreadable');
	const before = beginCopy(nameDevice(e), viewer.id, client, typeof left === 'string' ? left : '');
	e.response.header().set('Cache-Control', 'no-store');
	e.json(200, { before: before ?? null });
}
