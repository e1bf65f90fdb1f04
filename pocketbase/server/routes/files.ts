import { fromDelimited, reads } from '../../../src/lib/domain/core/audience';
import { FILE_ID, fileRow } from '../files/file-row';
import { storeFile } from '../files/store';
import { refuse, unauthorised } from './answer';
import { viewerOf } from './session';
import { uploaded } from './uploaded';

const MOST_BYTES = 10_485_760;

/** `PUT files/{id}`, the bytes in the multipart field `file`. The same again: 200 with `repeat`. */
export function putFile(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	const id = e.request.pathValue('id');
	if (!FILE_ID.test(id)) return refuse(e, 400, 'bad_id');
	const file = uploaded(e, 'file');
	if (!file) return refuse(e, 400, 'no_file');
	if (file.size > MOST_BYTES) return refuse(e, 413, 'too_large', { most: MOST_BYTES });
	switch (storeFile(id, viewer.id, file)) {
		case 'not_owner':
			return refuse(e, 403, 'not_owner');
		case 'bad_type':
			return refuse(e, 400, 'bad_type');
		case 'repeated':
			return e.json(200, { id, repeat: true });
		case 'stored':
			return e.json(200, { id });
	}
}

/**
 * `GET files/{id}`: for who may read the row that the file belongs to, and for who sent it. One who may not learns
 * no more than that there is nothing for him (404).
 */
export function getFile(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	const id = e.request.pathValue('id');
	const row = FILE_ID.test(id) ? fileRow($app, id) : undefined;
	const allowed = row && (row.owner === viewer.id || reads(viewer.tokens, fromDelimited(row.audience)));
	if (!allowed || row.file === '') return refuse(e, 404, 'unknown');

	const header = e.response.header();
	// The device keeps it itself, and lets it go with the rights; a browser's cache would not.
	header.set('Cache-Control', 'no-store');
	const filesystem = $app.newFilesystem();
	try {
		const key = `${$app.findCachedCollectionByNameOrId('files').id}/${id}/${row.file}`;
		filesystem.serve(e.response, e.request, key, row.file);
	} finally {
		filesystem.close();
	}
}
