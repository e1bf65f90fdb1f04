/** What is known of an uploaded or awaited file. */
export interface FileRow {
	/** Name of the stored bytes; '' while they are awaited. */
	readonly file: string;
	readonly owner: string;
	/** Delimited. */
	readonly audience: string;
}

export const FILE_ID = /^[a-z0-9]{15}$/;

export function fileRow(app: PbApp, id: string): FileRow | undefined {
	const found = arrayOf(new DynamicModel({ file: '', owner: '', audience: '' }));
	app.db().newQuery('SELECT file, owner, audience FROM files WHERE id = {:id}').bind({ id }).all(found);
	return found[0];
}
