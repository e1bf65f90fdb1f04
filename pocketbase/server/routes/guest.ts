import { officeDateOf } from '../../../src/lib/domain/core';
import { phoneOf } from '../../../src/lib/domain/people';
import { ERASED, maskCompany, maskName } from '../../../src/lib/domain/visits';
import { tooMany } from '../limits/too-many';
import { reachDisk } from '../store/durable';
import { enter } from '../store/entry';
import { announceHead } from '../store/heads';
import { PocketBaseTx } from '../store/office-tx';
import { writerOf } from '../store/writer';
import { refuse, unauthorised } from './answer';
import { viewerOf } from './session';

const LOOKS = { most: 12, seconds: 600 };

/**
 * `POST visits/returning {phone}`, by a tablet or staff: the last visit under this telephone, `{visit, name, company,
 * day}`, name and company masked unless the reception asks; `{}` for nobody. Only a full number finds anybody, and
 * each asker has few tries.
 */
export function returning(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	if (!viewer.tokens.includes('kiosk') && !viewer.tokens.includes('staff')) return refuse(e, 403, 'forbidden');
	const asked: unknown = e.requestInfo().body.phone;
	const phone = typeof asked === 'string' ? phoneOf(asked.slice(0, 40)) : undefined;
	if (phone === undefined || phone.replace(/\D/g, '').length < 7) return refuse(e, 400, 'unreadable');
	if (tooMany(e, [{ key: `returning ${viewer.id}`, of: LOOKS, code: 'too_many_tries' }])) return;
	e.response.header().set('Cache-Control', 'no-store');
	const [last] = lastVisitOf(phone);
	if (!last) return e.json(200, {});
	const isDesk = viewer.tokens.includes('duty:reception');
	const { id: visit, day } = last;
	const name = isDesk ? last.name : maskName(last.name);
	const company = last.company === '' ? undefined : isDesk ? last.company : maskCompany(last.company);
	e.json(200, { visit, name, day, ...(company !== undefined && { company }) });
}

function lastVisitOf(phone: string) {
	const found = arrayOf(new DynamicModel({ id: '', name: '', company: '', day: '' }));
	$app
		.db()
		.newQuery(
			`SELECT v.id, v.name, v.company, v.day FROM "contactOriginals" AS o JOIN visits AS v ON v.id = o.id
			WHERE o.phone = {:phone} AND v.name != {:erased} AND v.day <= {:today} AND v."arrivedAt" != ''
			ORDER BY v.day DESC LIMIT 1`
		)
		.bind({ phone, erased: ERASED, today: officeDateOf(new Date().toISOString()) })
		.all(found);
	return found;
}

/**
 * `POST visits/{id}/unmask`, by the reception: telephone, plate and signature in full, `{phone, plate, signature}`.
 * The journal says who looked at whose.
 */
export function unmask(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	if (!viewer.tokens.includes('duty:reception')) return refuse(e, 403, 'forbidden');
	const visit = e.request.pathValue('id');
	const found = arrayOf(new DynamicModel({ phone: '', plate: '', signature: '' }));
	$app
		.db()
		.newQuery('SELECT phone, plate, signature FROM "contactOriginals" WHERE id = {:visit}')
		.bind({ visit })
		.all(found);
	const [told] = found;
	if (!told) return refuse(e, 404, 'unknown');
	$app.runInTransaction((app) => {
		const tx = new PocketBaseTx(writerOf(app), viewer.id, (seq) => announceHead(app, seq));
		enter(tx, { name: 'visits.unmask', args: { visit }, actor: viewer.id, client: 'server', wrote: [] });
	});
	reachDisk();
	e.response.header().set('Cache-Control', 'no-store');
	const { phone, plate, signature } = told;
	e.json(200, { phone, plate, signature });
}
