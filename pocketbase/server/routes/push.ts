import { office } from '../../../src/lib/domain/office';
import { push as run } from '../../../src/lib/sync/protocol/push';
import { MOST_MUTATIONS, MOST_PUSH_BYTES } from '../../../src/lib/sync/protocol/wire';
import { noteReport } from '../devices/reports';
import { isWaiting } from '../outgoing/waiting';
import { inOffice } from '../store/office-store';
import { refuse, sendJson, unauthorised } from './answer';
import { bodyText } from './body';
import { readPush } from './push-body';
import { accountOf } from './session';

/** `POST push`: runs the entries of the session's own account. Nothing runs for somebody else's. */
export function push(e: PbRequestEvent): void {
	const account = accountOf(e);
	if (!account) return unauthorised(e);
	const text = bodyText(e, MOST_PUSH_BYTES);
	if (text === undefined) return refuse(e, 413, 'too_large', { most: MOST_PUSH_BYTES });
	const request = readPush(text);
	if (!request) return refuse(e, 400, 'unreadable');
	if (request.mutations.length > MOST_MUTATIONS) return refuse(e, 413, 'too_many', { most: MOST_MUTATIONS });
	if (request.actor !== account.id) return refuse(e, 403, 'other_actor');

	const response = inOffice(office, account.id, e.request.context(), (store) => run(store, office, request));
	if (request.unsent !== undefined) {
		const arrived = response.results.filter(({ status }) => status === 'applied' || status === 'refused').length;
		noteReport(e, account.id, request.client, Math.max(0, request.unsent - arrived));
	}
	sendJson(e, [JSON.stringify(isWaiting() ? { ...response, outgoing: true } : response)]);
}
