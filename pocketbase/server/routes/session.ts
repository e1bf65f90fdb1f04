import { fromDelimited } from '../../../src/lib/domain/core/audience';
import type { Viewer } from '../../../src/lib/sync/protocol/pull';

/**
 * The account of the request's session; undefined without one, for a disabled account, and for PocketBase's
 * superusers, who are nobody of the office.
 */
export function viewerOf(e: PbRequestEvent): Viewer | undefined {
	const account = accountOf(e);
	return account && { id: account.id, tokens: fromDelimited(account.getString('tokens')) };
}

export function accountOf(e: PbRequestEvent): PbRecord | undefined {
	const { auth } = e;
	if (!auth || auth.collection().name !== 'users' || auth.getBool('disabled')) return undefined;
	return auth;
}
