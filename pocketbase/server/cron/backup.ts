import { writeMark } from '../store/marks';

/** Notes up to which seq a finished backup holds the office: devices keep what is newer. */
export function noteBackup(e: PbEvent): void {
	const found = arrayOf(new DynamicModel({ seq: 0 }));
	e.app.db().newQuery('SELECT seq FROM journal ORDER BY seq DESC LIMIT 1').all(found);
	e.next();
	writeMark(e.app, 'safe', String(found[0]?.seq ?? 0));
}
