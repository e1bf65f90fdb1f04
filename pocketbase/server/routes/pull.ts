import { pullParts } from '../../../src/lib/sync/protocol/pull';
import { MOST_ROWS } from '../../../src/lib/sync/protocol/wire';
import { pageSource } from '../read/page-source';
import { sendJson, unauthorised } from './answer';
import { noteTablet } from '../read/tablets';
import { viewerOf } from './session';

/** `GET pull?client&cursor&limit&pending`: what changed after the cursor. `pending` lists ids, comma between. */
export function pull(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	const query = e.request.url.query();
	if (viewer.tokens.includes('kiosk')) noteTablet(viewer.id, query.get('pending'));
	const limit = Number(query.get('limit'));
	const parts = pullParts(pageSource, viewer, {
		client: query.get('client'),
		cursor: query.get('cursor'),
		limit: Number.isInteger(limit) && limit > 0 ? limit : MOST_ROWS,
		pending: query
			.get('pending')
			.split(',')
			.filter((id) => id !== '')
	});
	e.response.header().set('Cache-Control', 'no-store');
	sendJson(e, parts);
}
