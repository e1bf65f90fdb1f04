type Mark = 'epoch' | 'secret' | 'safe' | 'setupCode' | 'daily' | 'hourly';

/** What the office knows of itself under this name; '' for nothing. */
export function readMark(app: PbApp, mark: Mark): string {
	const found = arrayOf(new DynamicModel({ value: '' }));
	app.db().newQuery('SELECT value FROM marks WHERE id = {:mark}').bind({ mark }).all(found);
	return found[0]?.value ?? '';
}

export function writeMark(app: PbApp, mark: Mark, value: string): void {
	app
		.db()
		.newQuery(
			'INSERT INTO marks (id, value) VALUES ({:mark}, {:value}) ON CONFLICT (id) DO UPDATE SET value = {:value}'
		)
		.bind({ mark, value })
		.execute();
}

export function dropMark(app: PbApp, mark: Mark): void {
	app.db().newQuery('DELETE FROM marks WHERE id = {:mark}').bind({ mark }).execute();
}
