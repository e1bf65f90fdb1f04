import { readMark, writeMark } from '../store/marks';

/**
 * `office-setup-code`: the code of the one-time link, while no administrator is there; then nothing. Asked again it
 * is the same: the link printed first still works.
 */
export function setupCode(): string {
	const admins = arrayOf(new DynamicModel({ id: '' }));
	$app.db().newQuery('SELECT id FROM people WHERE "isAdmin" AND NOT disabled LIMIT 1').all(admins);
	if (admins.length > 0) return '';
	const known = readMark($app, 'setupCode');
	if (known !== '') return known;
	const code = $security.randomString(32);
	writeMark($app, 'setupCode', code);
	return code;
}
