import { findByCode, publicView } from '../../../src/lib/domain/equipment';
import { places } from '../../../src/lib/domain/equipment/place';
import { OFFICE, offices } from '../../../src/lib/domain/office/office';
import { Workspace } from '../../../src/lib/domain/core/workspace';
import { tooMany } from '../limits/too-many';
import { OfficeRows } from '../store/office-rows';
import { refuse, sendJson } from './answer';

/** Enough for a passer-by and for an office of phones behind one address; little for who walks through all numbers. */
const AN_ADDRESS = { most: 120, seconds: 600 };

/**
 * `GET label/{code}`, for anybody: what the thing is called and where it stands, and whom to call. 404: not known, and
 * whom to call all the same.
 */
export function label(e: PbRequestEvent): void {
	if (tooMany(e, [{ key: `label ${e.realIP()}`, of: AN_ADDRESS, code: 'too_many_looks' }])) return;
	const now = new Date().toISOString();
	const tx = new Workspace(new OfficeRows(), 'label', now, true);
	const { name = '', phone } = tx.get(offices, OFFICE) ?? {};
	const office = { name, ...(phone !== undefined && { phone }) };
	const item = findByCode(tx, e.request.pathValue('code').slice(0, 200));
	if (!item) return refuse(e, 404, 'unknown', { office });
	const place = item.place === undefined ? undefined : tx.get(places, item.place);
	sendJson(e, [JSON.stringify({ ...publicView(item, place), office })]);
}
