import { pullParts } from '../../../src/lib/sync/protocol/pull';
import { MOST_ROWS } from '../../../src/lib/sync/protocol/wire';
import { pageSource } from '../read/page-source';
import { sendJson, unauthorised } from './answer';
import { noteReport } from '../devices/reports';
import { noteTablet } from '../read/tablets';
import { viewerOf } from './session';

/**
 * `GET pull?client&cursor&limit&pending&unsent&lost`: what changed after the cursor. `pending` lists ids, comma
 * between; `unsent` is how much the device still has to send, `lost` what a tablet told an office that lacks it now.
 */
export function pull(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	const query = e.request.url.query();
	// A device of before this was asked says nothing.
	const unsent = query.has('unsent') ? Number(query.get('unsent')) : 0;
	if (viewer.tokens.includes('kiosk')) noteTablet(viewer.id, unsent, Number(query.get('lost')) || 0);
	if (query.has('unsent')) noteReport(e, viewer.id, query.get('client'), unsent);
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
